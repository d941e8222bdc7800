import { notInHeader } from '../../concepts/not-in-header.ts'

export const rINT05 = notInHeader('INT05', 'OC2')
