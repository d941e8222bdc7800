import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'their own place, suitable or not': { OC3: [{ CHILD: '1', ACCOM: 'U1' }, { CHILD: '2', ACCOM: 'U2' }] },
  'no fixed abode': { OC3: [{ ACCOM: 'S2' }] },
  'no fixed abode, and said to suit': { OC3: [{ ACCOM: 'S1' }], fails: { OC3: [0] } },
  'no word on whether it suits': { OC3: [{ ACCOM: 'U' }], fails: { OC3: [0] } },
  'nobody in touch': { OC3: [{ ACCOM: '0' }] },
  'blank': { OC3: [{}], fails: { OC3: [0] } },
}
