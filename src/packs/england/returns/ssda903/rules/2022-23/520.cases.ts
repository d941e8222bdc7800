import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'two women': { AD1: [{ LS_ADOPTR: 'L11', SEX_ADOPTR: 'FF' }], fails: { AD1: [0] } },
  'a man and a woman': { AD1: [{ LS_ADOPTR: 'L11', SEX_ADOPTR: 'MF' }] },
  'two women, married and of the same sex': { AD1: [{ LS_ADOPTR: 'L12', SEX_ADOPTR: 'FF' }] },
  'legal status not given': { AD1: [{ SEX_ADOPTR: 'FF' }] },
}
