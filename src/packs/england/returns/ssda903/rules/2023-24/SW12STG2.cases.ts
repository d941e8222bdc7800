import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'none for the time in care earlier in the year': {
    Episodes: [{ DECOM: '04/04/2025', RNE: 'S', LS: 'C2', DEC: '01/06/2025', REC: 'E4A' }, { DECOM: '02/09/2025', RNE: 'S', LS: 'C2' }],
    SWEpisodes: [{ SW_DECOM: '02/06/2025' }],
    fails: { Episodes: [0] },
  },
  'one who began the day it ended': {
    Episodes: [{ DECOM: '04/04/2025', RNE: 'S', LS: 'C2', DEC: '01/06/2025', REC: 'E4A' }, { DECOM: '02/09/2025', RNE: 'S', LS: 'C2' }],
    SWEpisodes: [{ SW_DECOM: '01/06/2025' }],
  },
  'a time in care that ended the day before the year': {
    Episodes: [{ DECOM: '04/04/2024', RNE: 'S', LS: 'C2', DEC: '31/03/2025', REC: 'E4A' }, { DECOM: '02/09/2025', RNE: 'S', LS: 'C2' }],
    SWEpisodes: [{ SW_DECOM: '02/06/2025' }],
  },
  'the last episode of that time': {
    Episodes: [{ DECOM: '04/04/2025', RNE: 'P', LS: 'C2', DEC: '01/06/2025', REC: 'E4A' }, { DECOM: '02/09/2025', RNE: 'S', LS: 'C2' }],
    SWEpisodes: [{ SW_DECOM: '02/06/2025' }],
    fails: { Episodes: [0] },
  },
  'not looked after on 31 March': { Episodes: [{ DECOM: '04/04/2025', RNE: 'S', LS: 'C2', DEC: '01/06/2025', REC: 'E4A' }] },
  'short breaks on 31 March': { Episodes: [{ DECOM: '04/04/2025', RNE: 'S', LS: 'V4' }] },
}
