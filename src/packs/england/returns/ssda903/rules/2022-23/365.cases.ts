import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  '18 days': { Episodes: [{ LS: 'V3', DECOM: '01/08/2025', DEC: '19/08/2025' }], fails: { Episodes: [0] } },
  '17 days': { Episodes: [{ LS: 'V3', DECOM: '01/08/2025', DEC: '18/08/2025' }] },
  'open for 18 days at the end of the year, and for 17': { Episodes: [{ LS: 'V3', DECOM: '13/03/2026' }, { CHILD: '2', LS: 'V3', DECOM: '14/03/2026' }], fails: { Episodes: [0] } },
  'an agreement for many breaks': { Episodes: [{ LS: 'V4', DECOM: '01/08/2025', DEC: '19/12/2025' }] },
  'no start, or an end that is not a date': { Episodes: [{ LS: 'V3', DEC: '19/08/2025' }, { LS: 'V3', DECOM: '01/08/2025', DEC: '31/09/2025' }] },
}
