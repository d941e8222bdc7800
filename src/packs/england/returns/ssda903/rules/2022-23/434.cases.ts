import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the same legal status': {
    Episodes: [{ DECOM: '01/05/2025', LS: 'C1', PLACE: 'U6' }, { DECOM: '10/06/2025', RNE: 'L', LS: 'C1', PLACE: 'U6' }], fails: { Episodes: [1] },
  },
  'another placement too': {
    Episodes: [{ DECOM: '01/05/2025', LS: 'C1', PLACE: 'U6' }, { DECOM: '10/06/2025', RNE: 'L', LS: 'C2', PLACE: 'U4' }], fails: { Episodes: [1] },
  },
  'another postcode too': {
    Episodes: [{ DECOM: '01/05/2025', LS: 'C1', PL_POST: 'ZZ1 1AA' }, { DECOM: '10/06/2025', RNE: 'L', LS: 'C2', PL_POST: 'ZZ1 1AB' }],
    fails: { Episodes: [1] },
  },
  'a URN that was not there before': {
    Episodes: [{ DECOM: '01/05/2025', LS: 'C1', PLACE: 'K2' }, { DECOM: '10/06/2025', RNE: 'L', LS: 'C2', PLACE: 'K2', URN: '1234567' }],
    fails: { Episodes: [1] },
  },
  'only the legal status, though the postcode is written otherwise': {
    Episodes: [
      { DECOM: '01/05/2025', LS: 'C1', PLACE: 'U6', PLACE_PROVIDER: 'PR4', URN: '1234567', PL_POST: 'ZZ1 1AA' },
      { DECOM: '10/06/2025', RNE: 'L', LS: 'C2', PLACE: 'U6', PLACE_PROVIDER: 'PR4', URN: '1234567', PL_POST: 'ZZ11AA' },
    ],
  },
  'no legal status given': { Episodes: [{ DECOM: '01/05/2025', PLACE: 'U6' }, { DECOM: '10/06/2025', RNE: 'L', PLACE: 'U6' }] },
}
