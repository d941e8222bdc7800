import type { RuleCases } from '../../cases.ts'

const allYear = [{ DECOM: '01/04/2025', LS: 'C2' }]

export const cases: RuleCases = {
  'four on the first day of the year': { Episodes: allYear, OC2: [{ DOB: '01/04/2021', SDQ_REASON: 'SDQ1' }], fails: { OC2: [0] } },
  'four the day after': { Episodes: allYear, OC2: [{ DOB: '02/04/2021', SDQ_REASON: 'SDQ1' }] },
  'sixteen and a half, and seventeen the day after the year': { Episodes: allYear, OC2: [{ DOB: '01/04/2009', SDQ_REASON: 'SDQ1' }], fails: { OC2: [0] } },
  'seventeen on the last day of the year': { Episodes: allYear, OC2: [{ DOB: '31/03/2009', SDQ_REASON: 'SDQ1' }] },
  'another reason, or a score as well': { Episodes: allYear, OC2: [{ DOB: '09/09/2014', SDQ_REASON: 'SDQ4' }, { DOB: '09/09/2014', SDQ_REASON: 'SDQ1', SDQ_SCORE: '12' }] },
  'not looked after all year': { Episodes: [{ DECOM: '01/02/2024', LS: 'C2', DEC: '05/06/2025', REC: 'E4A' }], OC2: [{ DOB: '09/09/2014', SDQ_REASON: 'SDQ1' }] },
  'no date of birth, or a start that cannot be read': {
    Episodes: [...allYear, { CHILD: '2', DECOM: '40/04/2025' }], OC2: [{ SDQ_REASON: 'SDQ1' }, { CHILD: '2', DOB: '09/09/2014', SDQ_REASON: 'SDQ1' }], cannotTell: { OC2: [0, 1] },
  },
}
