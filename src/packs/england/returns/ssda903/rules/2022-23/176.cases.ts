import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a man and a woman': { AD1: [{ SEX_ADOPTR: 'MF' }] },
  'the other way round': { AD1: [{ SEX_ADOPTR: 'FM' }], fails: { AD1: [0] } },
  'one woman, and how many left out': { AD1: [{ CHILD: '1', SEX_ADOPTR: 'F1' }, { CHILD: '2', SEX_ADOPTR: 'F' }], fails: { AD1: [1] } },
  'blank': { AD1: [{}] },
}
