import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'until a day, and not said which': { Missing: [{ MIS_END: '09/05/2025' }], fails: { Missing: [0] } },
  'missing until a day': { Missing: [{ MISSING: 'M', MIS_END: '09/05/2025' }] },
  'still missing': { Missing: [{ MISSING: 'M' }] },
  'neither said': { Missing: [{}] },
}
