import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'on 1 April': { DoLo: [{ DOLO_START: '01/04/2027' }], fails: { DoLo: [0] } },
  'on 31 March': { DoLo: [{ DOLO_START: '31/03/2027' }] },
  'not said when': { DoLo: [{}] },
}
