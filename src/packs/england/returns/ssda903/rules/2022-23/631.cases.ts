import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'one past the last code': { PrevPerm: [{ PREV_PERM: 'P5' }], fails: { PrevPerm: [0] } },
  'the last code': { PrevPerm: [{ PREV_PERM: 'P4' }] },
  'no such order': { PrevPerm: [{ PREV_PERM: 'Z1' }] },
  'a small letter': { PrevPerm: [{ PREV_PERM: 'p4' }], fails: { PrevPerm: [0] } },
  'a formula': { PrevPerm: [{ PREV_PERM: '=P4' }], fails: { PrevPerm: [0] } },
  'blank': { PrevPerm: [{}] },
}
