import type { RuleCases } from '../../cases.ts'

const OC2 = [{ SDQ_REASON: 'SDQ2' }]

export const cases: RuleCases = {
  'left on the last day of the year': { OC2, Episodes: [{ DECOM: '12/12/2024', DEC: '31/03/2026', REC: 'E4A', LS: 'V2' }], fails: { OC2: [0] } },
  'moved that day, and still looked after': { OC2, Episodes: [{ DECOM: '12/12/2024', DEC: '31/03/2026', REC: 'X1', LS: 'V2' }, { DECOM: '31/03/2026', LS: 'V2' }] },
  'no episode': { OC2, fails: { OC2: [0] } },
  'no reason': { OC2: [{ SDQ_SCORE: '5' }] },
  'a start that cannot be read': { OC2, Episodes: [{ DECOM: '12-2024', LS: 'V2' }], cannotTell: { OC2: [0] } },
}
