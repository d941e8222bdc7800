import type { RuleCases } from '../../cases.ts'

const home = { urn: '1234567', postcode: 'LS14AP' }

export const cases: RuleCases = {
  'a home somewhere else': { Episodes: [{ URN: '1234567', LS: 'C2', PLACE: 'K2', PL_POST: 'LS1 4AQ' }], providers: [home], year: '2022-23', fails: { Episodes: [0] } },
  'a home where it is': { Episodes: [{ URN: '1234567', LS: 'C2', PLACE: 'K2', PL_POST: 'LS1 4AP' }], providers: [home], year: '2022-23' },
  'supported accommodation somewhere else': { Episodes: [{ URN: '1234567', LS: 'C2', PLACE: 'H5', PL_POST: 'LS1 4AQ' }], providers: [home], year: '2022-23' },
  'a URN the list does not have': { Episodes: [{ URN: '7654321', LS: 'C2', PLACE: 'S1', PL_POST: 'LS1 4AP' }], providers: [home], year: '2022-23', cannotTell: { Episodes: [0] } },
}
