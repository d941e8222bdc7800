import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'single, yet two': { AD1: [{ LS_ADOPTR: 'L0', SEX_ADOPTR: 'FF' }, { CHILD: '2', LS_ADOPTR: 'L0', SEX_ADOPTR: 'MF' }], fails: { AD1: [0, 1] } },
  'single': { AD1: [{ LS_ADOPTR: 'L0', SEX_ADOPTR: 'M1' }, { CHILD: '2', LS_ADOPTR: 'L0', SEX_ADOPTR: 'F1' }] },
  'a couple': { AD1: [{ LS_ADOPTR: 'L12', SEX_ADOPTR: 'FF' }] },
  'no sex given': { AD1: [{ LS_ADOPTR: 'L0' }] },
}
