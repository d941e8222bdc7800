import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'married, of the same sex': { AD1: [{ LS_ADOPTR: 'L12' }] },
  'married, and not said which': { AD1: [{ LS_ADOPTR: 'L1' }], fails: { AD1: [0] } },
  'the last code, and one past it': { AD1: [{ CHILD: '1', LS_ADOPTR: 'L4' }, { CHILD: '2', LS_ADOPTR: 'L5' }], fails: { AD1: [1] } },
  'blank': { AD1: [{}] },
}
