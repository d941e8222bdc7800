import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'another word': { SWEpisodes: [{ SW_REASON: 'LEFT' }], fails: { SWEpisodes: [0] } },
  'a code': { SWEpisodes: [{ SW_REASON: 'LEFTRL' }] },
  'small letters': { SWEpisodes: [{ SW_REASON: 'others' }], fails: { SWEpisodes: [0] } },
  'blank': { SWEpisodes: [{}], fails: { SWEpisodes: [0] } },
}
