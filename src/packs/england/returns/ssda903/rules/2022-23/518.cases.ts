import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a man and a woman': { AD1: [{ LS_ADOPTR: 'L4', SEX_ADOPTR: 'MF' }], fails: { AD1: [0] } },
  'two men, and two women': { AD1: [{ LS_ADOPTR: 'L4', SEX_ADOPTR: 'MM' }, { CHILD: '2', LS_ADOPTR: 'L4', SEX_ADOPTR: 'FF' }] },
  'one woman': { AD1: [{ LS_ADOPTR: 'L4', SEX_ADOPTR: 'F1' }], fails: { AD1: [0] } },
  'a man and a woman, unmarried and of different sexes': { AD1: [{ LS_ADOPTR: 'L3', SEX_ADOPTR: 'MF' }] },
}
