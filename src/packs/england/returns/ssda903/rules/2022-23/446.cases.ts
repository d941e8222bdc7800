import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the last day of November 2005': { Episodes: [{ LS: 'E1', DECOM: '30/11/2005' }], fails: { Episodes: [0] } },
  'the first of December 2005': { Episodes: [{ LS: 'E1', DECOM: '01/12/2005' }] },
  'another order': { Episodes: [{ LS: 'D1', DECOM: '30/11/2005' }] },
  'no start, or none that can be read': { Episodes: [{ LS: 'E1' }, { CHILD: '2', LS: 'E1', DECOM: '31/11/2005' }] },
}
