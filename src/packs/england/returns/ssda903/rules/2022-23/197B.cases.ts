import type { RuleCases } from '../../cases.ts'

const allYear = [{ DECOM: '01/04/2025', LS: 'C2' }]

export const cases: RuleCases = {
  'four on the last day of the year, and the day after': {
    Episodes: [...allYear, { ...allYear[0], CHILD: '2' }], OC2: [{ DOB: '31/03/2022' }, { CHILD: '2', DOB: '01/04/2022' }], fails: { OC2: [0] },
  },
  'seventeen on the first day of the year, and the day before': {
    Episodes: [...allYear, { ...allYear[0], CHILD: '2' }], OC2: [{ DOB: '01/04/2008' }, { CHILD: '2', DOB: '31/03/2008' }], fails: { OC2: [0] },
  },
  'a score, or a reason for none': {
    Episodes: [...allYear, { ...allYear[0], CHILD: '2' }], OC2: [{ DOB: '05/11/2021', SDQ_SCORE: '6' }, { CHILD: '2', DOB: '05/11/2008', SDQ_REASON: 'SDQ1' }],
  },
  'ages between': { Episodes: allYear, OC2: [{ DOB: '05/11/2015' }] },
  'not looked after all year': { Episodes: [{ DECOM: '01/04/2024', DEC: '30/03/2026', REC: 'E8', LS: 'C2' }], OC2: [{ DOB: '05/11/2021' }] },
  'no date of birth': { Episodes: allYear, OC2: [{}], cannotTell: { OC2: [0] } },
}
