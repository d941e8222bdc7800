import { providerCodeRule } from '../../concepts/provider-code.ts'

// The department's list for this rule leaves T4 out; a provider of such a placement is found by rule 213.
export const r178 = providerCodeRule(new Set(['T0', 'T1', 'T2', 'T3', 'Z11', 'Z12', 'Z13', 'Z14']))
