import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'one and two': { AD1: [{ CHILD: '1', NB_ADOPTR: '1' }, { CHILD: '2', NB_ADOPTR: '2' }] },
  'none and three': { AD1: [{ CHILD: '1', NB_ADOPTR: '0' }, { CHILD: '2', NB_ADOPTR: '3' }], fails: { AD1: [0, 1] } },
  'a word': { AD1: [{ NB_ADOPTR: 'two' }], fails: { AD1: [0] } },
  'blank': { AD1: [{}] },
}
