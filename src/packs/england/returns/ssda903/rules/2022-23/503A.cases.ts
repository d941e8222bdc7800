import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'another reason': {
    Episodes: [{ DECOM: '01/02/2025', RNE: 'P' }, { DECOM: '01/06/2025', RNE: 'L' }], last: { Episodes: [{ DECOM: '01/02/2025', RNE: 'S' }] },
    fails: { Episodes: [0] },
  },
  'the same reason': {
    Episodes: [{ DECOM: '01/06/2025', RNE: 'L' }, { DECOM: '01/02/2025', RNE: 'S' }],
    last: { Episodes: [{ DECOM: '01/02/2025', RNE: 'S' }, { DECOM: '01/12/2024', DEC: '01/01/2025', RNE: 'S' }] },
  },
  'ended last year': { Episodes: [{ DECOM: '01/06/2025', RNE: 'L' }], last: { Episodes: [{ DECOM: '01/02/2025', DEC: '31/03/2025', RNE: 'S' }] } },
  'an end last year that cannot be read': {
    Episodes: [{ DECOM: '01/06/2025', RNE: 'L' }], last: { Episodes: [{ DECOM: '01/02/2025', DEC: '31/02/2025', RNE: 'S' }] },
  },
  'not in last year’s return': { Episodes: [{ DECOM: '01/06/2025', RNE: 'S' }], last: {} },
}
