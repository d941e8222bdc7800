import type { RuleCases } from '../../cases.ts'

const began = [{ RNE: 'S', DECOM: '01/04/2025' }]

export const cases: RuleCases = {
  'nothing told': { Episodes: began, fails: { Episodes: [0] } },
  'began the day before the year': { Episodes: [{ RNE: 'S', DECOM: '31/03/2025' }] },
  'none before': { Episodes: began, PrevPerm: [{ PREV_PERM: 'Z1' }] },
  'adopted before, and when is not said': { Episodes: began, PrevPerm: [{ PREV_PERM: 'P1', LA_PERM: '352' }], fails: { Episodes: [0] } },
  'adopted before, and all told': { Episodes: began, PrevPerm: [{ PREV_PERM: 'P1', LA_PERM: '352', DATE_PERM: 'zz/04/2019' }] },
  'which is not said': { Episodes: began, PrevPerm: [{ LA_PERM: '352', DATE_PERM: '01/04/2019' }], fails: { Episodes: [0] } },
  'a move, and no day it began': { Episodes: [{ RNE: 'P', DECOM: '01/04/2025' }, { CHILD: '2', RNE: 'S' }] },
}
