import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a later one has begun': { SWEpisodes: [{ SW_DECOM: '02/09/2025', SW_DEC: '03/10/2025' }, { SW_DECOM: '04/05/2025' }], fails: { SWEpisodes: [1] } },
  'it has ended': { SWEpisodes: [{ SW_DECOM: '02/09/2025' }, { SW_DECOM: '04/05/2025', SW_DEC: '02/09/2025' }] },
  'both from one day, one of them ended': { SWEpisodes: [{ SW_DECOM: '04/05/2025' }, { SW_DECOM: '04/05/2025', SW_DEC: '02/09/2025' }] },
  'both from one day, neither ended': { SWEpisodes: [{ SW_DECOM: '04/05/2025', SW_ID: 'SW1' }, { SW_DECOM: '04/05/2025', SW_ID: 'SW2' }], fails: { SWEpisodes: [0] } },
  'the same row twice': { SWEpisodes: [{ SW_DECOM: '04/05/2025' }, { SW_DECOM: '04/05/2025' }] },
  'an end that cannot be read': { SWEpisodes: [{ SW_DECOM: '02/09/2025' }, { SW_DECOM: '04/05/2025', SW_DEC: '31/06/2025' }] },
  'the other does not say when it began': { SWEpisodes: [{ SW_DECOM: '04/05/2025' }, { SW_DEC: '02/09/2025' }] },
}
