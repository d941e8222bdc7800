import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a short break with long-term foster carers': { Episodes: [{ LS: 'V3', PLACE: 'U1' }, { CHILD: '2', LS: 'V4', PLACE: 'U4' }], fails: { Episodes: [0, 1] } },
  'a short break with other foster carers': { Episodes: [{ LS: 'V3', PLACE: 'U3' }, { CHILD: '2', LS: 'V4', PLACE: 'U6' }] },
  'fostered for the long term': { Episodes: [{ LS: 'C2', PLACE: 'U4' }] },
}
