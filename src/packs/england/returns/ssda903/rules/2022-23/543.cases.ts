import type { RuleCases } from '../../cases.ts'

const allYear = [{ DECOM: '01/04/2025', LS: 'C2' }]

export const cases: RuleCases = {
  'ten on 31 March': { Episodes: allYear, OC2: [{ DOB: '31/03/2016' }], fails: { OC2: [0] } },
  'ten on 1 April': { Episodes: allYear, OC2: [{ DOB: '01/04/2016' }] },
  'answered': { Episodes: allYear, OC2: [{ DOB: '31/03/2016', CONVICTED: '0' }] },
  'in care from the second day of the year': { Episodes: [{ DECOM: '02/04/2025', LS: 'C2' }], OC2: [{ DOB: '31/03/2010' }] },
  'in care through two episodes': {
    Episodes: [{ DECOM: '01/02/2025', DEC: '01/09/2025', REC: 'X1', LS: 'C1' }, { DECOM: '01/09/2025', LS: 'C2' }], OC2: [{ DOB: '31/03/2010' }], fails: { OC2: [0] },
  },
  'short breaks only': { Episodes: [{ DECOM: '01/02/2025', LS: 'V4' }], OC2: [{ DOB: '31/03/2010' }] },
  'no date of birth': { Episodes: allYear, OC2: [{}], cannotTell: { OC2: [0] } },
  'an end that cannot be read': { Episodes: [{ DECOM: '01/02/2025', DEC: 'June', REC: 'X1', LS: 'C2' }], OC2: [{ DOB: '31/03/2010' }], cannotTell: { OC2: [0] } },
}
