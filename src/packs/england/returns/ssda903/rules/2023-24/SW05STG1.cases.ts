import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a day that never was': { SWEpisodes: [{ SW_DEC: '31/09/2025' }], fails: { SWEpisodes: [0] } },
  'a date': { SWEpisodes: [{ SW_DEC: '30/09/2025' }] },
  'a date known in part': { SWEpisodes: [{ SW_DEC: 'zz/09/2025' }], fails: { SWEpisodes: [0] } },
  'still their social worker': { SWEpisodes: [{}] },
}
