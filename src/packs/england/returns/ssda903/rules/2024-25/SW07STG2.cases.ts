import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the year before': { SWEpisodes: [{ SW_DEC: '31/03/2024' }], fails: { SWEpisodes: [0] } },
  'its first day': { SWEpisodes: [{ SW_DEC: '01/04/2024' }] },
  'the last day of the year': { SWEpisodes: [{ SW_DEC: '31/03/2026' }] },
  'the day after it': { SWEpisodes: [{ SW_DEC: '01/04/2026' }], fails: { SWEpisodes: [0] } },
  'not ended, or the end cannot be read': { SWEpisodes: [{}, { SW_DEC: '31/06/2023' }] },
}
