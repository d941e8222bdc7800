import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'missing, and away, without a day': { Missing: [{ MISSING: 'M' }, { CHILD: '2', MISSING: 'A' }], fails: { Missing: [0, 1] } },
  'missing since a day': { Missing: [{ MISSING: 'M', MIS_START: '07/05/2025' }] },
  'missing since a day that cannot be read': { Missing: [{ MISSING: 'M', MIS_START: '7 May' }] },
  'neither said': { Missing: [{}] },
}
