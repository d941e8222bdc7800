import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'matched and adopted on one day': { Episodes: [{ REC: 'E12', DEC: '10/06/2025' }], AD1: [{ DATE_MATCH: '10/06/2025' }], fails: { Episodes: [0] } },
  'matched the day before': { Episodes: [{ REC: 'E12', DEC: '10/06/2025' }], AD1: [{ DATE_MATCH: '09/06/2025' }] },
  'an episode that ended otherwise': { Episodes: [{ REC: 'X1', DEC: '10/06/2025' }], AD1: [{ DATE_MATCH: '10/06/2025' }] },
  'neither day given': { Episodes: [{ REC: 'E11' }], AD1: [{}] },
}
