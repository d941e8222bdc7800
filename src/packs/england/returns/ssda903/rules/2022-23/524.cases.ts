import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a man and a woman': { AD1: [{ LS_ADOPTR: 'L12', SEX_ADOPTR: 'MF' }], fails: { AD1: [0] } },
  'two men': { AD1: [{ LS_ADOPTR: 'L12', SEX_ADOPTR: 'MM' }] },
  'a man and a woman, married and of different sexes': { AD1: [{ LS_ADOPTR: 'L11', SEX_ADOPTR: 'MF' }] },
  'a code that does not exist': { AD1: [{ LS_ADOPTR: 'L12', SEX_ADOPTR: 'mm' }], fails: { AD1: [0] } },
}
