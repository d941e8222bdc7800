import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a day that never was': { SWEpisodes: [{ SW_DECOM: '31/09/2025' }], fails: { SWEpisodes: [0] } },
  'a date': { SWEpisodes: [{ SW_DECOM: '30/09/2025' }] },
  'a date known in part': { SWEpisodes: [{ SW_DECOM: 'zz/09/2025' }], fails: { SWEpisodes: [0] } },
  'blank': { SWEpisodes: [{}], fails: { SWEpisodes: [0] } },
}
