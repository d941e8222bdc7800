import { toldOnce } from '../../concepts/told-once.ts'

export const rINT31 = toldOnce('INT31', 'AD1')
