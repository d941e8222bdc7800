import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'another legal status': { Episodes: [{ DECOM: '01/02/2025', LS: 'C2' }], last: { Episodes: [{ DECOM: '01/02/2025', LS: 'C1' }] }, fails: { Episodes: [0] } },
  'the same legal status': {
    Episodes: [{ DECOM: '01/02/2025', LS: 'C1' }, { DECOM: '01/06/2025', LS: 'C2' }], last: { Episodes: [{ DECOM: '01/02/2025', LS: 'C1' }] },
  },
  'ended last year': { Episodes: [{ DECOM: '01/06/2025', LS: 'V2' }], last: { Episodes: [{ DECOM: '01/02/2025', DEC: '31/03/2025', LS: 'C1' }] } },
}
