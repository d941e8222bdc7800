import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'left the day after turning 18': { Episodes: [{ DECOM: '03/02/2024', DEC: '15/09/2025' }], OC3: [{ DOB: '14/09/2007', IN_TOUCH: 'YES' }], fails: { OC3: [0] } },
  'left on the birthday': { Episodes: [{ DECOM: '03/02/2024', DEC: '14/09/2025' }], OC3: [{ DOB: '14/09/2007', IN_TOUCH: 'YES' }] },
  'still in care, with no end': { Episodes: [{ DECOM: '14/09/2025' }], OC3: [{ DOB: '14/09/2008', ACTIV: 'F2' }], fails: { OC3: [0] } },
  'came into care the day after turning 17': { Episodes: [{ DECOM: '15/09/2025' }], OC3: [{ DOB: '14/09/2008', ACCOM: 'B1' }] },
  'turned 19 this year': { Episodes: [{ DECOM: '03/02/2024' }], OC3: [{ DOB: '14/09/2006', IN_TOUCH: 'YES' }] },
  'turned 17 on the last day of the year, and the day after it': {
    Episodes: [{ DECOM: '03/02/2024' }, { CHILD: '2', DECOM: '03/02/2024' }],
    OC3: [{ DOB: '31/03/2009', IN_TOUCH: 'YES' }, { CHILD: '2', DOB: '01/04/2009', IN_TOUCH: 'YES' }],
    fails: { OC3: [0] },
  },
  'an end that cannot be read': { Episodes: [{ DECOM: '03/02/2024', DEC: 'soon' }], OC3: [{ DOB: '14/09/2007', IN_TOUCH: 'YES' }] },
  'no date of birth': { Episodes: [{ DECOM: '03/02/2024' }], OC3: [{ IN_TOUCH: 'YES' }], cannotTell: { OC3: [0] } },
  'a row that tells nothing': { Episodes: [{ DECOM: '03/02/2024' }], OC3: [{ DOB: '14/09/2007' }] },
}
