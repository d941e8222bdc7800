import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the only episode began the day before': { PrevPerm: [{ PREV_PERM: 'P1' }], Episodes: [{ DECOM: '31/03/2016' }], fails: { PrevPerm: [0], Episodes: [0] } },
  'it began that day': { PrevPerm: [{ PREV_PERM: 'P1' }], Episodes: [{ DECOM: '01/04/2016' }] },
  'only the authority is told': { PrevPerm: [{ LA_PERM: '330' }], Episodes: [{ DECOM: '31/03/2016' }], fails: { PrevPerm: [0], Episodes: [0] } },
  'only the date is told': { PrevPerm: [{ DATE_PERM: 'zz/zz/2012' }], Episodes: [{ DECOM: '31/03/2016' }], fails: { PrevPerm: [0], Episodes: [0] } },
  'a later episode began since, and before this year': { PrevPerm: [{ PREV_PERM: 'P1' }], Episodes: [{ DECOM: '31/03/2016' }, { DECOM: '02/09/2019' }] },
  'an episode whose start is not known': { PrevPerm: [{ PREV_PERM: 'P1' }], Episodes: [{ DECOM: '31/03/2016' }, {}] },
  'nothing is told, or there are no episodes': { PrevPerm: [{}, { CHILD: '2', PREV_PERM: 'P1' }], Episodes: [{ DECOM: '31/03/2016' }] },
}
