import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a day before': { Episodes: [{ DECOM: '01/05/2025', DEC: '10/06/2025' }, { DECOM: '09/06/2025' }], fails: { Episodes: [1] } },
  'that day': { Episodes: [{ DECOM: '01/05/2025', DEC: '10/06/2025' }, { DECOM: '10/06/2025' }] },
  'two that began on one day, above it in the file': {
    Episodes: [{ DECOM: '20/06/2025' }, { DECOM: '01/05/2025', DEC: '10/06/2025' }, { DECOM: '01/05/2025', DEC: '20/06/2025' }], fails: { Episodes: [2] },
  },
  'the last episode is open': { Episodes: [{ DECOM: '01/05/2025' }, { DECOM: '10/06/2025' }] },
  'sent twice': { Episodes: [{ DECOM: '01/05/2025', DEC: '10/06/2025' }, { DECOM: '01/05/2025', DEC: '10/06/2025' }] },
  'another child': { Episodes: [{ DECOM: '01/05/2025', DEC: '10/06/2025' }, { CHILD: '2', DECOM: '09/06/2025' }] },
}
