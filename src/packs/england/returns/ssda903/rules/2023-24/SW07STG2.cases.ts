import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the year': { year: '2023-24', SWEpisodes: [{ SW_DEC: '31/03/2023' }], fails: { SWEpisodes: [0] } },
  'its first day, and its last': { year: '2023-24', SWEpisodes: [{ SW_DEC: '01/04/2023' }, { SW_DEC: '31/03/2024' }] },
  'the day after it': { year: '2023-24', SWEpisodes: [{ SW_DEC: '01/04/2024' }], fails: { SWEpisodes: [0] } },
  'not ended': { year: '2023-24', SWEpisodes: [{}] },
}
