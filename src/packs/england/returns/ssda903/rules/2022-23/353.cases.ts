import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before': { Episodes: [{ DECOM: '13/10/1991' }], fails: { Episodes: [0] } },
  'the day itself': { Episodes: [{ DECOM: '14/10/1991' }] },
  'blank, or not a date': { Episodes: [{}, { DECOM: '31/09/1991' }] },
}
