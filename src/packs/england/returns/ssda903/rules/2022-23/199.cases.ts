import type { RuleCases } from '../../cases.ts'

const adoption = { DECOM: '03/03/2023', DEC: '20/06/2025', REC: 'E12' }

export const cases: RuleCases = {
  'begun on the day of the adoption': { Episodes: [adoption, { DECOM: '20/06/2025' }], fails: { Episodes: [1] } },
  'begun before it': { Episodes: [{ DECOM: '01/02/2023', DEC: '03/03/2023', REC: 'X1' }, adoption] },
  'adopted last year': {
    Episodes: [{ DECOM: '01/09/2025', DEC: '05/10/2025', REC: 'E4A' }], last: { Episodes: [{ DECOM: '03/03/2023', DEC: '20/06/2024', REC: 'E11' }] }, fails: { Episodes: [0] },
  },
  'the same adoption in both years, and sent twice': { Episodes: [adoption, adoption], last: { Episodes: [adoption] } },
  'adopted a second time': { Episodes: [adoption, { DECOM: '01/09/2025', DEC: '05/02/2026', REC: 'E11' }], fails: { Episodes: [1] } },
  'left another way, and came back': { Episodes: [{ ...adoption, REC: 'E13' }, { DECOM: '01/09/2025' }] },
  'a start that cannot be read': { Episodes: [adoption, { DECOM: '1/9' }] },
}
