import { notInHeader } from '../../concepts/not-in-header.ts'

export const rINT01 = notInHeader('INT01', 'AD1')
