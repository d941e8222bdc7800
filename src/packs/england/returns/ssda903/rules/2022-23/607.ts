import { motherNotSaid } from '../../concepts/mothers.ts'

export const r607 = motherNotSaid('2')
