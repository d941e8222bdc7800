import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'one postcode': { Episodes: [{ LS: 'V3', HOME_POST: 'ZZ1 1AA' }, { CHILD: '2', LS: 'V4', PL_POST: 'ZZ1 1AA' }], fails: { Episodes: [0, 1] } },
  'no postcodes': { Episodes: [{ LS: 'V4' }] },
  'no short break': { Episodes: [{ LS: 'V2', HOME_POST: 'ZZ1 1AA', PL_POST: 'ZZ1 1AB' }] },
}
