import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'another word': { SWEpisodes: [{ SW_DECOM: '04/05/2025', SW_REASON: 'LEFT' }], fails: { SWEpisodes: [0] } },
  'a code': { SWEpisodes: [{ SW_DECOM: '04/05/2025', SW_REASON: 'LEFTRL' }] },
  'blank, of the first': { SWEpisodes: [{ SW_DECOM: '02/09/2025', SW_REASON: 'LEFTRL' }, { SW_DECOM: '04/05/2025', SW_DEC: '02/09/2025' }] },
  'blank, of the second': { SWEpisodes: [{ SW_DECOM: '02/09/2025' }, { SW_DECOM: '04/05/2025', SW_DEC: '02/09/2025', SW_REASON: 'FCONTA' }], fails: { SWEpisodes: [0] } },
  'a formula': { SWEpisodes: [{ SW_DECOM: '04/05/2025', SW_REASON: '=OTHERS' }], fails: { SWEpisodes: [0] } },
  'blank, of two who began on one day: the first is who ended first': {
    SWEpisodes: [{ SW_DECOM: '04/05/2025' }, { SW_DECOM: '04/05/2025', SW_DEC: '02/09/2025' }], fails: { SWEpisodes: [0] },
  },
  'the first twice': { SWEpisodes: [{ SW_DECOM: '04/05/2025', SW_DEC: '02/09/2025' }, { SW_DECOM: '04/05/2025', SW_DEC: '02/09/2025' }] },
}
