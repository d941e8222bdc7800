import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'begins with neither': { SWEpisodes: [{ SW_ID: 'WS123456' }], fails: { SWEpisodes: [0] } },
  'begins with either': { SWEpisodes: [{ SW_ID: 'SW123456' }, { SW_ID: 'XX000001' }] },
  'nothing more': { SWEpisodes: [{ SW_ID: 'SW' }] },
  'small letters': { SWEpisodes: [{ SW_ID: 'sw123456' }], fails: { SWEpisodes: [0] } },
  'blank': { SWEpisodes: [{}], fails: { SWEpisodes: [0] } },
}
