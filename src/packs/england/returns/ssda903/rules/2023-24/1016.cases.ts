import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'left on the 18th birthday': { Episodes: [{ DECOM: '03/02/2024', DEC: '14/09/2025', REC: 'E6' }], OC3: [{ DOB: '14/09/2007', IN_TOUCH: 'YES' }], fails: { OC3: [0] } },
  'left the day before': { Episodes: [{ DECOM: '03/02/2024', DEC: '13/09/2025', REC: 'E6' }], OC3: [{ DOB: '14/09/2007', IN_TOUCH: 'YES' }] },
  'left after turning 17': { Episodes: [{ DECOM: '03/02/2024', DEC: '01/03/2026', REC: 'E4A' }], OC3: [{ DOB: '14/09/2008', ACTIV: 'F2' }], fails: { OC3: [0] } },
  'turned 16, or 19': {
    Episodes: [{ DECOM: '03/02/2024', DEC: '01/03/2026', REC: 'E4A' }], OC3: [{ DOB: '14/09/2009', ACCOM: 'B1' }, { DOB: '14/09/2006', ACCOM: 'B1' }],
  },
  'has not left': { Episodes: [{ DECOM: '03/02/2024', DEC: '01/03/2026', REC: 'X1' }, { DECOM: '01/03/2026' }], OC3: [{ DOB: '14/09/2007', IN_TOUCH: 'YES' }] },
  'no date of birth': { Episodes: [{ DECOM: '03/02/2024', DEC: '01/03/2026', REC: 'E4A' }], OC3: [{ IN_TOUCH: 'YES' }], cannotTell: { OC3: [0] } },
  'a row that tells nothing': { Episodes: [{ DECOM: '03/02/2024', DEC: '14/09/2025', REC: 'E6' }], OC3: [{ DOB: '14/09/2007' }] },
}
