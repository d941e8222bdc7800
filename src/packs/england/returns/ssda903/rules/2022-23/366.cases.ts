import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'another placement': { Episodes: [{ LS: 'V3', RNE: 'P' }], fails: { Episodes: [0] } },
  'starts anew': { Episodes: [{ LS: 'V3', RNE: 'S' }] },
  'under an agreement for many breaks': { Episodes: [{ LS: 'V4', RNE: 'P' }] },
  'no reason: for rule 143': { Episodes: [{ LS: 'V3' }] },
}
