import { toldOnce } from '../../concepts/told-once.ts'

export const rINT35 = toldOnce('INT35', 'PrevPerm')
