import { notInHeader } from '../../concepts/not-in-header.ts'

export const rINT06 = notInHeader('INT06', 'OC3')
