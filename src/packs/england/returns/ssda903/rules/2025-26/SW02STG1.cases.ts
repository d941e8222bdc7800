import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'nothing after the letters': { SWEpisodes: [{ SW_ID: 'SW' }, { SW_ID: 'XX' }], fails: { SWEpisodes: [0, 1] } },
  'one character after them': { SWEpisodes: [{ SW_ID: 'SW1' }], fails: { SWEpisodes: [0] } },
  'two': { SWEpisodes: [{ SW_ID: 'SW12' }, { SW_ID: 'XX12' }] },
  'begins with neither': { SWEpisodes: [{ SW_ID: 'WS123456' }, { SW_ID: 'sw123456' }], fails: { SWEpisodes: [0, 1] } },
  'blank': { SWEpisodes: [{}], fails: { SWEpisodes: [0] } },
}
