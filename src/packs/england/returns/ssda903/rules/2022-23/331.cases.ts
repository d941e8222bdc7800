import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'matched the day after': { AD1: [{ DATE_MATCH: '04/06/2025' }], Episodes: [{ DECOM: '03/06/2025', REC: 'E12' }], fails: { AD1: [0], Episodes: [0] } },
  'matched on the same day': { AD1: [{ DATE_MATCH: '03/06/2025' }], Episodes: [{ DECOM: '03/06/2025', REC: 'E11' }] },
  'after an earlier episode only': { AD1: [{ DATE_MATCH: '03/06/2025' }], Episodes: [{ DECOM: '03/01/2025', REC: 'X1' }, { DECOM: '03/06/2025', REC: 'E11' }] },
  'no day of matching, or no start': { AD1: [{}, { CHILD: '2', DATE_MATCH: '04/06/2025' }], Episodes: [{ DECOM: '03/06/2025', REC: 'E12' }, { CHILD: '2', REC: 'E12' }] },
}
