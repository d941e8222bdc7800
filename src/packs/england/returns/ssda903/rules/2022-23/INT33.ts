import { toldOnce } from '../../concepts/told-once.ts'

export const rINT33 = toldOnce('INT33', 'OC2')
