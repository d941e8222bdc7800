import { toldOnce } from '../../concepts/told-once.ts'

export const rINT34 = toldOnce('INT34', 'OC3')
