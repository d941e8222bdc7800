import { toldOnce } from '../../concepts/told-once.ts'

export const rINT36 = toldOnce('INT36', 'UASC')
