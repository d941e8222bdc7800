import { notInHeader } from '../../concepts/not-in-header.ts'

export const rINT09 = notInHeader('INT09', 'UASC')
