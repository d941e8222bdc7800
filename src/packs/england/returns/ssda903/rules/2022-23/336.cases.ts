import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'with current carers, from a home': { Episodes: [{ DECOM: '05/06/2025', PLACE: 'K2' }, { DECOM: '05/09/2025', PLACE: 'A3' }], fails: { Episodes: [1] } },
  'under a placement order, from parents': { Episodes: [{ DECOM: '05/06/2025', PLACE: 'P1' }, { DECOM: '05/09/2025', PLACE: 'A5' }], fails: { Episodes: [1] } },
  'with current carers, fostered or placed for adoption before': {
    Episodes: [{ DECOM: '05/06/2025', PLACE: 'U5' }, { DECOM: '05/09/2025', PLACE: 'A3' }, { DECOM: '05/10/2025', PLACE: 'A5' }],
  },
  'with new carers, from a home': { Episodes: [{ DECOM: '05/06/2025', PLACE: 'K2' }, { DECOM: '05/09/2025', PLACE: 'A4' }] },
  'a placement that is not said before': { Episodes: [{ DECOM: '05/06/2025' }, { DECOM: '05/09/2025', PLACE: 'A3' }] },
  'the first episode, care having gone on': { Episodes: [{ DECOM: '05/06/2025', PLACE: 'A3', RNE: 'T' }], cannotTell: { Episodes: [0] } },
  'the first episode of care': { Episodes: [{ DECOM: '05/06/2025', PLACE: 'A3', RNE: 'S' }] },
}
