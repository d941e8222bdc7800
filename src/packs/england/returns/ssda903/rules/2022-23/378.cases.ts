import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'with parents under section 20': { Episodes: [{ PLACE: 'P1', LS: 'V2' }], fails: { Episodes: [0] } },
  'with parents under a care order': { Episodes: [{ PLACE: 'P1', LS: 'C2' }] },
  'fostered under section 20': { Episodes: [{ PLACE: 'U4', LS: 'V2' }] },
  'with parents, and no legal status': { Episodes: [{ PLACE: 'P1' }] },
}
