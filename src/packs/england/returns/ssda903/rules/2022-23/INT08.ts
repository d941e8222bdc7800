import { notInHeader } from '../../concepts/not-in-header.ts'

export const rINT08 = notInHeader('INT08', 'Reviews')
