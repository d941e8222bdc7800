import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the same legal status': {
    Episodes: [{ DECOM: '01/05/2025', LS: 'C1', PLACE: 'U6' }, { DECOM: '10/06/2025', RNE: 'B', LS: 'C1', PLACE: 'U4' }], fails: { Episodes: [1] },
  },
  'the same placement': {
    Episodes: [
      { DECOM: '01/05/2025', LS: 'C1', PLACE: 'P1', PLACE_PROVIDER: 'PR0', PL_POST: 'ZZ1 1AA' },
      { DECOM: '10/06/2025', RNE: 'U', LS: 'C2', PLACE: 'P1', PLACE_PROVIDER: 'PR0', PL_POST: 'ZZ1 1AA' },
    ],
    fails: { Episodes: [1] },
  },
  'both are others': {
    Episodes: [{ DECOM: '01/05/2025', LS: 'C1', PLACE: 'U6', URN: '1234567' }, { DECOM: '10/06/2025', RNE: 'U', LS: 'E1', PLACE: 'A5', URN: '1234567' }],
  },
  'another provider, with the same carers': {
    Episodes: [
      { DECOM: '01/05/2025', LS: 'C1', PLACE: 'U6', PLACE_PROVIDER: 'PR4' }, { DECOM: '10/06/2025', RNE: 'U', LS: 'C2', PLACE: 'U6', PLACE_PROVIDER: 'PR1' },
    ],
  },
  'nothing about the placement changed, and no postcode': {
    Episodes: [{ DECOM: '01/05/2025', LS: 'V2', PLACE: 'U6' }, { DECOM: '10/06/2025', RNE: 'B', LS: 'C1', PLACE: 'U6' }], cannotTell: { Episodes: [1] },
  },
}
