import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'missing until 18, and moved to independent living': {
    Episodes: [{ DEC: '10/06/2025', REC: 'E5' }], Missing: [{ DOB: '10/06/2007', MIS_END: '10/06/2025' }], fails: { Episodes: [0] },
  },
  'missing until 18, and left for another reason': { Episodes: [{ DEC: '10/06/2025', REC: 'E8' }], Missing: [{ DOB: '10/06/2007', MIS_END: '10/06/2025' }] },
  'back the day before': { Episodes: [{ DEC: '10/06/2025', REC: 'E5' }], Missing: [{ DOB: '10/06/2007', MIS_END: '09/06/2025' }] },
  'not yet 18': { Episodes: [{ DEC: '10/06/2025', REC: 'E5' }], Missing: [{ DOB: '11/06/2007', MIS_END: '10/06/2025' }] },
  'care goes on, or open': {
    Episodes: [{ DEC: '10/06/2025', REC: 'X1' }, { CHILD: '2' }], Missing: [{ DOB: '10/06/2007', MIS_END: '10/06/2025' }, { CHILD: '2', DOB: '10/06/2007' }],
  },
  'no date of birth': { Episodes: [{ DEC: '10/06/2025', REC: 'E5' }], Missing: [{ MIS_END: '10/06/2025' }], cannotTell: { Episodes: [0] } },
}
