import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'since a day, and not said which': { Missing: [{ MIS_START: '07/05/2025' }], fails: { Missing: [0] } },
  'away since a day': { Missing: [{ MISSING: 'A', MIS_START: '07/05/2025' }] },
  'since a day that cannot be read, and not said which': { Missing: [{ MIS_START: '7 May' }], fails: { Missing: [0] } },
  'neither said': { Missing: [{}] },
}
