import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'left the day before the year ended': { OC2: [{ TEETH_CHECK: '1' }], Episodes: [{ DECOM: '01/02/2023', DEC: '30/03/2026', REC: 'E13', LS: 'C2' }], fails: { OC2: [0] } },
  'left the day after it ended': { OC2: [{ TEETH_CHECK: '1' }], Episodes: [{ DECOM: '01/02/2023', DEC: '01/04/2026', REC: 'E13', LS: 'C2' }] },
  'no episode': { OC2: [{ INTERVENTION_OFFERED: '0' }], fails: { OC2: [0] } },
  'a row with nothing in it': { OC2: [{ DOB: '07/07/2013' }] },
  'the open episode sent twice': { OC2: [{ CONVICTED: '0' }], Episodes: [{ DECOM: '01/02/2023', LS: 'C2' }, { DECOM: '01/02/2023', LS: 'C2' }] },
  'a start that cannot be read': { OC2: [{ CONVICTED: '0' }], Episodes: [{ DECOM: '1/2', LS: 'C2' }], cannotTell: { OC2: [0] } },
}
