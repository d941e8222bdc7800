import { toldOnce } from '../../concepts/told-once.ts'

export const rINT32 = toldOnce('INT32', 'Header')
