import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'with a postcode': { Episodes: [{ LS: 'V3', PL_POST: 'LS1 4AP' }], fails: { Episodes: [0] } },
  'with a URN': { Episodes: [{ LS: 'V4', URN: '1234567' }], fails: { Episodes: [0] } },
  'with neither': { Episodes: [{ LS: 'V3' }, { LS: 'V4' }] },
  'accommodated for one period, with both': { Episodes: [{ LS: 'V2', PL_POST: 'LS1 4AP', URN: '1234567' }] },
}
