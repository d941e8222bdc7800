import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'seventeen on the first day of the year': { OC2: [{ DOB: '01/04/2008', SDQ_REASON: 'SDQ4' }], fails: { OC2: [0] } },
  'seventeen the day after': { OC2: [{ DOB: '02/04/2008', SDQ_REASON: 'SDQ4' }] },
  'a score': { OC2: [{ DOB: '20/10/2007', SDQ_SCORE: '21' }], fails: { OC2: [0] } },
  'neither': { OC2: [{ DOB: '20/10/2007' }] },
  'a date of birth that cannot be read': { OC2: [{ DOB: '20/10/07', SDQ_SCORE: '21' }], cannotTell: { OC2: [0] } },
}
