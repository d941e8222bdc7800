import { notInHeader } from '../../concepts/not-in-header.ts'

export const rINT03 = notInHeader('INT03', 'Episodes')
