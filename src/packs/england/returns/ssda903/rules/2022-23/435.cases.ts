import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'another legal status too': {
    Episodes: [{ DECOM: '01/05/2025', LS: 'C1', PLACE: 'U6' }, { DECOM: '10/06/2025', RNE: 'P', LS: 'C2', PLACE: 'U4' }], fails: { Episodes: [1] },
  },
  'the same placement, without a URN': {
    Episodes: [
      { DECOM: '01/05/2025', LS: 'C1', PLACE: 'P1', PLACE_PROVIDER: 'PR0', PL_POST: 'ZZ1 1AA' },
      { DECOM: '10/06/2025', RNE: 'T', LS: 'C1', PLACE: 'P1', PLACE_PROVIDER: 'PR0', PL_POST: 'ZZ1 1AA' },
    ],
    fails: { Episodes: [1] },
  },
  'another postcode': {
    Episodes: [
      { DECOM: '01/05/2025', LS: 'C1', PLACE: 'U6', PL_POST: 'ZZ1 1AA' }, { DECOM: '10/06/2025', RNE: 'P', LS: 'C1', PLACE: 'U6', PL_POST: 'ZZ1 1AB' },
    ],
  },
  'another URN': {
    Episodes: [{ DECOM: '01/05/2025', LS: 'C1', PLACE: 'K2', URN: '1234567' }, { DECOM: '10/06/2025', RNE: 'P', LS: 'C1', PLACE: 'K2', URN: '1234568' }],
  },
  'nothing changed, and no postcode': {
    Episodes: [{ DECOM: '01/05/2025', LS: 'V2', PLACE: 'U6' }, { DECOM: '10/06/2025', RNE: 'P', LS: 'V2', PLACE: 'U6' }], cannotTell: { Episodes: [1] },
  },
  'no legal status given': { Episodes: [{ DECOM: '01/05/2025', PLACE: 'U6' }, { DECOM: '10/06/2025', RNE: 'P', PLACE: 'U4', LS: 'C2' }] },
}
