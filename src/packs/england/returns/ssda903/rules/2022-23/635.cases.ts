import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'none before, and an authority': { PrevPerm: [{ PREV_PERM: 'Z1', LA_PERM: '330' }], fails: { PrevPerm: [0] } },
  'none before, and a date': { PrevPerm: [{ PREV_PERM: 'Z1', DATE_PERM: 'zz/04/2019' }], fails: { PrevPerm: [0] } },
  'none before, and no more': { PrevPerm: [{ PREV_PERM: 'Z1' }] },
  'the kind is blank': { PrevPerm: [{ LA_PERM: '330', DATE_PERM: '03/04/2019' }], fails: { PrevPerm: [0] } },
  'an order, with both': { PrevPerm: [{ PREV_PERM: 'P2', LA_PERM: '330', DATE_PERM: '03/04/2019' }] },
  'nothing at all': { PrevPerm: [{}] },
}
