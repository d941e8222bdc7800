import type { RuleCases } from '../../cases.ts'

const allYear = [{ DECOM: '15/01/2025', LS: 'C2' }]

export const cases: RuleCases = {
  'four on the first day of the year': { Episodes: allYear, OC2: [{ DOB: '01/04/2021' }], fails: { OC2: [0] } },
  'four the day after': { Episodes: allYear, OC2: [{ DOB: '02/04/2021' }] },
  'seventeen the day after the year': { Episodes: allYear, OC2: [{ DOB: '01/04/2009' }], fails: { OC2: [0] } },
  'seventeen on its last day': { Episodes: allYear, OC2: [{ DOB: '31/03/2009' }] },
  'a score, or a reason for none': {
    Episodes: [...allYear, { ...allYear[0], CHILD: '2' }], OC2: [{ DOB: '09/09/2014', SDQ_SCORE: '0' }, { CHILD: '2', DOB: '09/09/2014', SDQ_REASON: 'SDQ5' }],
  },
  'left on the last day of the year': { Episodes: [{ DECOM: '15/01/2025', DEC: '31/03/2026', REC: 'E4A', LS: 'C2' }], OC2: [{ DOB: '09/09/2014' }] },
  'no date of birth': { Episodes: allYear, OC2: [{}], cannotTell: { OC2: [0] } },
}
