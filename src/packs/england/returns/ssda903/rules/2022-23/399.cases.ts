import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a review': {
    Header: [{}], Episodes: [{ LS: 'V3' }, { LS: 'V3', DECOM: '01/05/2025' }], Reviews: [{ REVIEW: '01/06/2025' }], fails: { Episodes: [0, 1], Reviews: [0] },
  },
  'how they took part in a review': {
    Header: [{}], Episodes: [{ LS: 'V4' }], Reviews: [{ REVIEW_CODE: 'PN1' }, { REVIEW_CODE: 'PN2' }], fails: { Episodes: [0], Reviews: [0, 1] },
  },
  'motherhood': { Header: [{ MOTHER: '0' }], Episodes: [{ LS: 'V4' }], fails: { Episodes: [0], Header: [0] } },
  'neither': { Header: [{}], Episodes: [{ LS: 'V4' }], Reviews: [{}] },
  'looked after at another time of the year': { Header: [{ MOTHER: '0' }], Episodes: [{ LS: 'V4' }, { LS: 'V2' }], Reviews: [{ REVIEW: '01/06/2025' }] },
  'no episodes': { Header: [{ MOTHER: '0' }] },
}
