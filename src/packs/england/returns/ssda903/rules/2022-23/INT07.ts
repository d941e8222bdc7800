import { notInHeader } from '../../concepts/not-in-header.ts'

export const rINT07 = notInHeader('INT07', 'PrevPerm')
