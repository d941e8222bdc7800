import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'ten on 1 April': { OC2: [{ DOB: '01/04/2016', CONVICTED: '0' }], fails: { OC2: [0] } },
  'ten on 31 March': { OC2: [{ DOB: '31/03/2016', CONVICTED: '0' }] },
  'ten on 1 April, and not answered': { OC2: [{ DOB: '01/04/2016' }] },
  'no date of birth': { OC2: [{ CONVICTED: '1' }], cannotTell: { OC2: [0] } },
}
