import { providerCodeRule } from '../../concepts/provider-code.ts'

export const r178 = providerCodeRule(new Set(['T0', 'T1', 'T2', 'T3', 'T4', 'Z1']))
