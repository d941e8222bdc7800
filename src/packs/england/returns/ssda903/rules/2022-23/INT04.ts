import { notInHeader } from '../../concepts/not-in-header.ts'

export const rINT04 = notInHeader('INT04', 'Missing')
