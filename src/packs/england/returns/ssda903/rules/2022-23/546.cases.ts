import type { RuleCases } from '../../cases.ts'

const allYear = [{ DECOM: '01/04/2025', LS: 'C2' }]

export const cases: RuleCases = {
  'five on 31 March': { Episodes: allYear, OC2: [{ DOB: '31/03/2021', HEALTH_CHECK: '1' }], fails: { OC2: [0] } },
  'five on 1 April': { Episodes: allYear, OC2: [{ DOB: '01/04/2021', HEALTH_CHECK: '1' }] },
  'not answered': { Episodes: allYear, OC2: [{ DOB: '31/03/2021' }] },
  'not in care all year': { Episodes: [{ DECOM: '01/04/2025', DEC: '01/12/2025', REC: 'E4B', LS: 'C2' }], OC2: [{ DOB: '31/03/2021', HEALTH_CHECK: '1' }] },
  'a date of birth that cannot be read': { Episodes: allYear, OC2: [{ DOB: '2021', HEALTH_CHECK: '1' }], cannotTell: { OC2: [0] } },
  'an end that cannot be read': { Episodes: [{ DECOM: '01/02/2025', DEC: 'June', REC: 'X1', LS: 'C2' }], OC2: [{ DOB: '31/03/2015', HEALTH_CHECK: '1' }], cannotTell: { OC2: [0] } },
}
