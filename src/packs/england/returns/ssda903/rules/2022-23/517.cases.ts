import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'two men': { AD1: [{ LS_ADOPTR: 'L3', SEX_ADOPTR: 'MM' }], fails: { AD1: [0] } },
  'a man and a woman': { AD1: [{ LS_ADOPTR: 'L3', SEX_ADOPTR: 'MF' }] },
  'sexes not given': { AD1: [{ LS_ADOPTR: 'L3' }], fails: { AD1: [0] } },
  'two men, unmarried and of the same sex': { AD1: [{ LS_ADOPTR: 'L4', SEX_ADOPTR: 'MM' }] },
}
