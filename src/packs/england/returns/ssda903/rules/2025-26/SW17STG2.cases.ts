import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the last ended on 31 March': {
    SWEpisodes: [{ SW_DECOM: '02/09/2025', SW_DEC: '31/03/2026' }, { SW_DECOM: '04/05/2025', SW_DEC: '02/09/2025' }], fails: { SWEpisodes: [0] },
  },
  'it ends the day after': { SWEpisodes: [{ SW_DECOM: '02/09/2025', SW_DEC: '01/04/2026' }, { SW_DECOM: '04/05/2025', SW_DEC: '02/09/2025' }] },
  'it has no end': { SWEpisodes: [{ SW_DECOM: '02/09/2025' }, { SW_DECOM: '04/05/2025', SW_DEC: '02/09/2025' }] },
  'an earlier one has no end': { SWEpisodes: [{ SW_DECOM: '02/09/2025', SW_DEC: '03/10/2025' }, { SW_DECOM: '04/05/2025' }] },
  'an end that cannot be read': { SWEpisodes: [{ SW_DECOM: '02/09/2025', SW_DEC: '31/02/2026' }] },
  'a start that cannot be read': { SWEpisodes: [{ SW_DECOM: '31/06/2025', SW_DEC: '03/10/2025' }], fails: { SWEpisodes: [0] } },
  'the same row twice': { SWEpisodes: [{ SW_DECOM: '02/09/2025', SW_DEC: '31/03/2026' }, { SW_DECOM: '02/09/2025', SW_DEC: '31/03/2026' }], fails: { SWEpisodes: [0] } },
}
