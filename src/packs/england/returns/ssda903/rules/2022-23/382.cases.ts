import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a short break in a temporary placement': { Episodes: [{ LS: 'V3', PLACE: 'T3' }, { CHILD: '2', LS: 'V4', PLACE: 'T0' }], fails: { Episodes: [0, 1] } },
  'a short break elsewhere': { Episodes: [{ LS: 'V4', PLACE: 'U6' }] },
  'no short break': { Episodes: [{ LS: 'V2', PLACE: 'T3' }] },
  'no placement': { Episodes: [{ LS: 'V4' }] },
}
