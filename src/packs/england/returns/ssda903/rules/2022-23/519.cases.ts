import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'one man': { AD1: [{ LS_ADOPTR: 'L2', SEX_ADOPTR: 'M1' }], fails: { AD1: [0] } },
  'two women': { AD1: [{ LS_ADOPTR: 'L2', SEX_ADOPTR: 'FF' }] },
  'a man and a woman': { AD1: [{ LS_ADOPTR: 'L2', SEX_ADOPTR: 'MF' }] },
  'sexes not given': { AD1: [{ LS_ADOPTR: 'L2' }], fails: { AD1: [0] } },
  'one man, adopting alone': { AD1: [{ LS_ADOPTR: 'L0', SEX_ADOPTR: 'M1' }] },
}
