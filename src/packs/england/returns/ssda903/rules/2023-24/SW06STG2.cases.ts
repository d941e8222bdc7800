import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day after the year': { SWEpisodes: [{ SW_DECOM: '01/04/2026' }], fails: { SWEpisodes: [0] } },
  'its last day': { SWEpisodes: [{ SW_DECOM: '31/03/2026' }] },
  'years before': { SWEpisodes: [{ SW_DECOM: '03/02/2021' }] },
  'blank': { SWEpisodes: [{}] },
}
