import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'told otherwise': {
    year: '2024-25', SWEpisodes: [{ SW_DECOM: '04/09/2023', SW_REASON: 'LEFTRL' }],
    last: { SWEpisodes: [{ SW_DECOM: '04/09/2023', SW_REASON: 'TSPROC' }] }, fails: { SWEpisodes: [0] },
  },
  'told alike': {
    year: '2024-25', SWEpisodes: [{ SW_DECOM: '04/09/2023', SW_REASON: 'LEFTRL' }],
    last: { SWEpisodes: [{ SW_DECOM: '04/09/2023', SW_REASON: 'LEFTRL' }] },
  },
  'blank in both': { year: '2024-25', SWEpisodes: [{ SW_DECOM: '04/09/2023' }], last: { SWEpisodes: [{ SW_DECOM: '04/09/2023' }] } },
  'blank now': {
    year: '2024-25', SWEpisodes: [{ SW_DECOM: '04/09/2023' }], last: { SWEpisodes: [{ SW_DECOM: '04/09/2023', SW_REASON: 'LEFTRL' }] },
    fails: { SWEpisodes: [0] },
  },
  'last year’s last had ended': {
    year: '2024-25', SWEpisodes: [{ SW_DECOM: '02/05/2024', SW_REASON: 'LEFTRL' }],
    last: { SWEpisodes: [{ SW_DECOM: '04/09/2023', SW_DEC: '31/03/2024', SW_REASON: 'TSPROC' }, { SW_DECOM: '01/06/2023', SW_REASON: 'TSPROC' }] },
  },
  'an earlier one comes first this year': {
    year: '2024-25', SWEpisodes: [{ SW_DECOM: '01/06/2023', SW_DEC: '04/09/2023', SW_REASON: 'TSPROC' }, { SW_DECOM: '04/09/2023', SW_REASON: 'LEFTRL' }],
    last: { SWEpisodes: [{ SW_DECOM: '04/09/2023', SW_REASON: 'LEFTRL' }] },
  },
  'the first began on another day': {
    year: '2024-25', SWEpisodes: [{ SW_DECOM: '05/09/2023', SW_REASON: 'LEFTRL' }],
    last: { SWEpisodes: [{ SW_DECOM: '04/09/2023', SW_REASON: 'TSPROC' }] }, fails: { SWEpisodes: [0] },
  },
  'two began on that day this year: theirs is who ended first': {
    year: '2024-25', SWEpisodes: [{ SW_DECOM: '04/09/2023', SW_REASON: 'TSPROC' }, { SW_DECOM: '04/09/2023', SW_DEC: '02/05/2024', SW_REASON: 'LEFTRL' }],
    last: { SWEpisodes: [{ SW_DECOM: '04/09/2023', SW_REASON: 'LEFTRL' }] },
  },
  'none this year': { year: '2024-25', Header: [{}], last: { SWEpisodes: [{ SW_DECOM: '04/09/2023', SW_REASON: 'LEFTRL' }] } },
}
