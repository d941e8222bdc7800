import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the last episode was open': { OC3: [{ IN_TOUCH: 'YES' }], last: { Episodes: [{ DECOM: '03/06/2024' }, { DECOM: '01/05/2024', DEC: '03/06/2024' }] }, fails: { OC3: [0] } },
  'it had ended': { OC3: [{ IN_TOUCH: 'YES' }], last: { Episodes: [{ DECOM: '03/06/2024', DEC: '04/07/2024' }] } },
  'an earlier one was left open': { OC3: [{ ACTIV: 'F2' }], last: { Episodes: [{ DECOM: '01/05/2024' }, { DECOM: '03/06/2024', DEC: '04/07/2024' }] } },
  'it is there this year': { Episodes: [{}], OC3: [{ ACCOM: 'U1' }], last: { Episodes: [{ DECOM: '03/06/2024' }] } },
  'an end that cannot be read': { OC3: [{ IN_TOUCH: 'YES' }], last: { Episodes: [{ DECOM: '03/06/2024', DEC: '31/06/2024' }] } },
  'a row that tells nothing': { OC3: [{}], last: { Episodes: [{ DECOM: '03/06/2024' }] } },
}
