import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'eight days at 31 March': { Header: [{ UPN: 'UN4' }], Episodes: [{ DECOM: '23/03/2026', RNE: 'S', LS: 'V2' }], fails: { Header: [0], Episodes: [0] } },
  'a week at 31 March': { Header: [{ UPN: 'UN4' }], Episodes: [{ DECOM: '24/03/2026', RNE: 'S', LS: 'V2' }] },
  'moved in the last week, and looked after long before': {
    Header: [{ UPN: 'UN4' }], Episodes: [{ DECOM: '02/02/2026', RNE: 'S', LS: 'C2', DEC: '27/03/2026', REC: 'X1' }, { DECOM: '27/03/2026', RNE: 'P', LS: 'C2' }],
    fails: { Header: [0], Episodes: [0] },
  },
  'came back in the last week, after going home': {
    Header: [{ UPN: 'UN4' }], Episodes: [{ DECOM: '02/02/2026', RNE: 'S', LS: 'V2', DEC: '20/02/2026', REC: 'E4A' }, { DECOM: '27/03/2026', RNE: 'S', LS: 'V2' }],
  },
  'not looked after at 31 March': { Header: [{ UPN: 'UN4' }], Episodes: [{ DECOM: '02/02/2026', RNE: 'S', LS: 'V2', DEC: '30/03/2026', REC: 'E4A' }] },
  'short breaks only': { Header: [{ UPN: 'UN4' }], Episodes: [{ DECOM: '02/02/2026', RNE: 'S', LS: 'V4' }] },
  'another reason': { Header: [{ UPN: 'UN5' }], Episodes: [{ DECOM: '02/02/2026', RNE: 'S', LS: 'V2' }] },
}
