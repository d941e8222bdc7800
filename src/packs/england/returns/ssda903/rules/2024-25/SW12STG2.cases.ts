import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'none for the time in care a year before': {
    Episodes: [{ DECOM: '04/04/2023', RNE: 'S', LS: 'C2', DEC: '01/04/2024', REC: 'E4A' }, { DECOM: '02/09/2025', RNE: 'S', LS: 'C2' }],
    SWEpisodes: [{ SW_DECOM: '02/06/2025' }],
    fails: { Episodes: [0] },
  },
  'that time ended the day before': {
    Episodes: [{ DECOM: '04/04/2023', RNE: 'S', LS: 'C2', DEC: '31/03/2024', REC: 'E4A' }, { DECOM: '02/09/2025', RNE: 'S', LS: 'C2' }],
    SWEpisodes: [{ SW_DECOM: '02/06/2025' }],
  },
  'none at all, and still looked after': { Episodes: [{ DECOM: '02/09/2025', RNE: 'S', LS: 'C2' }], fails: { Episodes: [0] } },
  'one since before care began': { Episodes: [{ DECOM: '02/09/2025', RNE: 'S', LS: 'C2' }], SWEpisodes: [{ SW_DECOM: '04/05/2025' }] },
  'one whose time ended the day before care began': {
    Episodes: [{ DECOM: '02/09/2025', RNE: 'S', LS: 'C2' }], SWEpisodes: [{ SW_DECOM: '04/05/2025', SW_DEC: '01/09/2025' }], fails: { Episodes: [0] },
  },
  'a move within care': {
    Episodes: [{ DECOM: '04/04/2025', RNE: 'P', LS: 'C2', DEC: '01/06/2025', REC: 'X1' }, { DECOM: '01/06/2025', RNE: 'P', LS: 'C2' }],
    SWEpisodes: [{ SW_DECOM: '01/06/2025' }],
  },
  'short breaks, and not looked after on 31 March': {
    Episodes: [
      { DECOM: '04/04/2025', RNE: 'S', LS: 'V4', DEC: '01/06/2025', REC: 'E4A' }, { DECOM: '02/09/2025', RNE: 'S', LS: 'C2' },
      { CHILD: '2', DECOM: '04/04/2025', RNE: 'S', LS: 'C2', DEC: '31/03/2026', REC: 'E4A' },
    ],
    SWEpisodes: [{ SW_DECOM: '02/06/2025' }],
  },
}
