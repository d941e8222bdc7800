import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'began on the first day of the year, for another reason': { Episodes: [{ DECOM: '01/04/2025', RNE: 'P' }], fails: { Episodes: [0] } },
  'began the day before, for another reason': { Episodes: [{ DECOM: '31/03/2025', RNE: 'P' }] },
  'started to be looked after': { Episodes: [{ DECOM: '01/04/2025', RNE: 'S' }] },
  'not the first to begin, though it stands first': { Episodes: [{ DECOM: '11/05/2025', RNE: 'L' }, { DECOM: '10/04/2025', RNE: 'S' }] },
  'no reason': { Episodes: [{ DECOM: '01/04/2025' }], fails: { Episodes: [0] } },
  'another episode, which may have been first': { Episodes: [{ DECOM: '11/05/2025', RNE: 'L' }, { DECOM: '31/04/2025', RNE: 'S' }], cannotTell: { Episodes: [0] } },
  'no start': { Episodes: [{ RNE: 'P' }] },
}
