import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the same day': { SWEpisodes: [{ SW_DECOM: '04/05/2025', SW_DEC: '04/05/2025' }], fails: { SWEpisodes: [0] } },
  'the same day, written otherwise': { SWEpisodes: [{ SW_DECOM: '04/05/2025', SW_DEC: '2025-05-04' }], fails: { SWEpisodes: [0] } },
  'the next day': { SWEpisodes: [{ SW_DECOM: '04/05/2025', SW_DEC: '05/05/2025' }] },
  'the day before': { SWEpisodes: [{ SW_DECOM: '04/05/2025', SW_DEC: '03/05/2025' }], fails: { SWEpisodes: [0] } },
  'no end, no start, or neither can be read': { SWEpisodes: [{ SW_DECOM: '04/05/2025' }, { SW_DEC: '04/05/2025' }, { SW_DECOM: '31/06/2025', SW_DEC: '31/06/2025' }] },
}
