import type { RuleCases } from '../../cases.ts'

const whole = { IMMUNISATIONS: '1', TEETH_CHECK: '1', HEALTH_ASSESSMENT: '1', SUBSTANCE_MISUSE: '0' }

export const cases: RuleCases = {
  'one left blank': { Episodes: [{ DECOM: '01/04/2025', LS: 'C2' }], OC2: [{ ...whole, TEETH_CHECK: '' }], fails: { OC2: [0] } },
  'all there': { Episodes: [{ DECOM: '01/04/2025', LS: 'C2' }], OC2: [whole] },
  'no row at all': { Episodes: [{ DECOM: '05/05/2025', LS: 'C2' }, { DECOM: '09/01/2023', DEC: '05/05/2025', REC: 'X1', LS: 'C2' }], fails: { Episodes: [1] } },
  'no row of a child looked after from 2 April': { Episodes: [{ DECOM: '02/04/2025', LS: 'C2' }] },
  'one left blank, of a child looked after from 2 April': { Episodes: [{ DECOM: '02/04/2025', LS: 'C2' }], OC2: [{}] },
  'an end that cannot be read': { Episodes: [{ DECOM: '09/01/2023', DEC: '2025', REC: 'X1', LS: 'C2' }], cannotTell: { Episodes: [0] } },
}
