import { leftUnadopted } from '../../concepts/left-unadopted.ts'

export const r557 = leftUnadopted(new Set(['D1', 'E1']))
