import { notInHeader } from '../../concepts/not-in-header.ts'

export const rINT02 = notInHeader('INT02', 'PlacedAdoption')
