import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'ended on 30 March': { SWEpisodes: [{ SW_DECOM: '04/05/2025', SW_DEC: '30/03/2026' }], fails: { SWEpisodes: [0] } },
  'ended on 31 March': { SWEpisodes: [{ SW_DECOM: '04/05/2025', SW_DEC: '31/03/2026' }] },
  'ended long before': { SWEpisodes: [{ SW_DECOM: '04/05/2025', SW_DEC: '02/09/2025' }], fails: { SWEpisodes: [0] } },
  'one came after, and has not ended': { SWEpisodes: [{ SW_DECOM: '02/09/2025' }, { SW_DECOM: '04/05/2025', SW_DEC: '02/09/2025' }] },
  'one came after, and ended too': {
    SWEpisodes: [{ SW_DECOM: '02/09/2025', SW_DEC: '29/03/2026' }, { SW_DECOM: '04/05/2025', SW_DEC: '02/09/2025' }], fails: { SWEpisodes: [0] },
  },
  'another does not say when it began': { SWEpisodes: [{ SW_DECOM: '04/05/2025', SW_DEC: '30/03/2026' }, { SW_ID: 'SW1' }] },
  'not ended, or the end cannot be read': { SWEpisodes: [{ SW_DECOM: '04/05/2025' }, { CHILD: '2', SW_DECOM: '04/05/2025', SW_DEC: '31/06/2025' }] },
}
