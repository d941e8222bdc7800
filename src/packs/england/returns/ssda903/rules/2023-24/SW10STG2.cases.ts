import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'eight days after': { SWEpisodes: [{ SW_DECOM: '04/05/2025', SW_DEC: '02/09/2025' }, { SW_DECOM: '10/09/2025' }], fails: { SWEpisodes: [1] } },
  'seven days after': { SWEpisodes: [{ SW_DECOM: '04/05/2025', SW_DEC: '02/09/2025' }, { SW_DECOM: '09/09/2025' }] },
  'seven days before': { SWEpisodes: [{ SW_DECOM: '26/08/2025' }, { SW_DECOM: '04/05/2025', SW_DEC: '02/09/2025' }] },
  'eight days before': { SWEpisodes: [{ SW_DECOM: '25/08/2025' }, { SW_DECOM: '04/05/2025', SW_DEC: '02/09/2025' }], fails: { SWEpisodes: [0] } },
  'the one before has no end': { SWEpisodes: [{ SW_DECOM: '04/05/2025' }, { SW_DECOM: '10/09/2025' }] },
  'a first contact after a gap': {
    SWEpisodes: [{ SW_DECOM: '04/05/2025', SW_DEC: '02/09/2025' }, { SW_DECOM: '10/09/2025', SW_REASON: 'FCONTA' }], fails: { SWEpisodes: [1] },
  },
  'the same row twice, and one without a start': {
    SWEpisodes: [{ SW_DECOM: '04/05/2025', SW_DEC: '02/09/2025' }, { SW_DECOM: '04/05/2025', SW_DEC: '02/09/2025' }, { SW_ID: 'SW1' }],
  },
}
