import type { RuleCases } from '../../cases.ts'

const home = { urn: '1234567', postcode: 'LS14AP' }

export const cases: RuleCases = {
  'a home somewhere else': {
    Episodes: [{ URN: '1234567', LS: 'C2', PLACE: 'K1', PL_POST: 'LS1 4AQ' }, { URN: '1234567', LS: 'C2', PLACE: 'K3', PL_POST: 'LS1 4AQ' }], providers: [home],
    fails: { Episodes: [0, 1] },
  },
  'a home where it is, however the postcode is spaced': {
    Episodes: [{ URN: '1234567', LS: 'C2', PLACE: 'R3', PL_POST: 'LS1 4AP' }, { URN: '1234567', LS: 'C2', PLACE: 'K2', PL_POST: 'ls14ap' }], providers: [home],
  },
  'fostered: not where the agency is': { Episodes: [{ URN: '1234567', LS: 'C2', PLACE: 'U4', PL_POST: 'LS1 4AQ' }], providers: [home] },
  'short breaks': { Episodes: [{ URN: '1234567', LS: 'V3', PLACE: 'K2', PL_POST: 'LS1 4AQ' }], providers: [home] },
  'no postcode, or the number of an adoption agency': {
    Episodes: [{ URN: '1234567', LS: 'C2', PLACE: 'K2' }, { URN: 'XXXXXXX', LS: 'C2', PLACE: 'K2', PL_POST: 'LS1 4AQ' }], providers: [home],
  },
  'a provider whose postcode is not in the list, and one who is not in it': {
    Episodes: [{ URN: '1234567', LS: 'C2', PLACE: 'K2', PL_POST: 'LS1 4AP' }, { URN: '7654321', LS: 'C2', PLACE: 'K2', PL_POST: 'LS1 4AP' }],
    providers: [{ urn: '1234567' }], cannotTell: { Episodes: [0, 1] },
  },
}
