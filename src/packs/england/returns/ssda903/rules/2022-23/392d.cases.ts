import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'fostered at the home postcode': { Episodes: [{ PLACE: 'U6', HOME_POST: 'ZZ1 1AA', PL_POST: 'ZZ1 1AA' }], fails: { Episodes: [0] } },
  'the same postcode, written otherwise': { Episodes: [{ PLACE: 'U6', HOME_POST: 'ZZ1 1AA', PL_POST: 'zz11aa' }], fails: { Episodes: [0] } },
  'with parents at the home postcode': { Episodes: [{ PLACE: 'P1', HOME_POST: 'ZZ1 1AA', PL_POST: 'ZZ1 1AA' }] },
  'fostered elsewhere': { Episodes: [{ PLACE: 'U6', HOME_POST: 'ZZ1 1AA', PL_POST: 'ZZ1 1AB' }] },
  'no postcodes': { Episodes: [{ PLACE: 'U6' }] },
  'no placement': { Episodes: [{ HOME_POST: 'ZZ1 1AA', PL_POST: 'ZZ1 1AA' }] },
}
