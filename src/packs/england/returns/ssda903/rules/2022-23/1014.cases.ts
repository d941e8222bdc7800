import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'care ended the day before the year': { Episodes: [{ DECOM: '03/02/2024', DEC: '31/03/2025' }], UASC: [{}], OC3: [{ IN_TOUCH: 'YES' }], fails: { UASC: [0], OC3: [0] } },
  'care ended on its first day': { Episodes: [{ DECOM: '03/02/2024', DEC: '01/04/2025' }], UASC: [{}], OC3: [{ IN_TOUCH: 'YES' }] },
  'care began on its last day': { Episodes: [{ DECOM: '31/03/2026' }], UASC: [{}], OC3: [{ IN_TOUCH: 'YES' }] },
  'care began after it': { Episodes: [{ DECOM: '01/04/2026' }], UASC: [{}], OC3: [{ ACCOM: 'U1' }], fails: { UASC: [0], OC3: [0] } },
  'no episode at all': { UASC: [{}], OC3: [{ ACTIV: 'F1' }], fails: { UASC: [0], OC3: [0] } },
  'a row that tells nothing, or no row': { UASC: [{}, { CHILD: '2' }], OC3: [{}] },
}
