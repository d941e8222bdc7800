import type { RuleCases } from '../../cases.ts'

const allYear = [{ DECOM: '01/04/2025', LS: 'C1' }]

export const cases: RuleCases = {
  'five on 1 April': { Episodes: allYear, OC2: [{ DOB: '01/04/2021' }], fails: { OC2: [0] } },
  'five on 31 March': { Episodes: allYear, OC2: [{ DOB: '31/03/2021' }] },
  'answered': { Episodes: allYear, OC2: [{ DOB: '01/04/2021', HEALTH_CHECK: '0' }] },
  'left care in the year': { Episodes: [{ DECOM: '01/04/2024', DEC: '30/03/2026', REC: 'E4A', LS: 'C1' }], OC2: [{ DOB: '01/04/2021' }] },
  'no date of birth': { Episodes: allYear, OC2: [{}], cannotTell: { OC2: [0] } },
  'an end that cannot be read': { Episodes: [{ DECOM: '01/02/2025', DEC: 'June', REC: 'X1', LS: 'C2' }], OC2: [{ DOB: '01/04/2023' }], cannotTell: { OC2: [0] } },
}
