import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day the child came into care': { PrevPerm: [{ DATE_PERM: '12/05/2025' }], Episodes: [{ DECOM: '12/05/2025', RNE: 'S' }], fails: { PrevPerm: [0], Episodes: [0] } },
  'the day before': { PrevPerm: [{ DATE_PERM: '11/05/2025' }], Episodes: [{ DECOM: '12/05/2025', RNE: 'S' }] },
  'a month, and care began later in it': { PrevPerm: [{ DATE_PERM: 'zz/05/2025' }], Episodes: [{ DECOM: '12/05/2025' }] },
  'a month, and care began before it': { PrevPerm: [{ DATE_PERM: 'ZZ/06/2025' }], Episodes: [{ DECOM: '12/05/2025' }], fails: { PrevPerm: [0], Episodes: [0] } },
  'nothing of the date is known': { PrevPerm: [{ DATE_PERM: 'zz/zz/zzzz' }], Episodes: [{ DECOM: '12/05/2025' }] },
  'not dates': {
    PrevPerm: [{ DATE_PERM: 'zz/zz/zz' }, { CHILD: '2', DATE_PERM: '31/06/2019' }, { CHILD: '3', DATE_PERM: '=A1' }, { CHILD: '4', DATE_PERM: '31/04/zzzz' }],
    Episodes: [{ DECOM: '12/05/2025' }], fails: { PrevPerm: [0, 1, 2, 3], Episodes: [0] },
  },
  'an order made between two times in care': {
    PrevPerm: [{ DATE_PERM: '01/07/2025' }],
    Episodes: [{ DECOM: '12/03/2024', RNE: 'P', DEC: '01/07/2025', REC: 'E45' }, { DECOM: '03/11/2025', RNE: 'S' }],
  },
  'an order made during the time in care': {
    PrevPerm: [{ DATE_PERM: '01/07/2025' }],
    Episodes: [{ DECOM: '12/03/2025', RNE: 'S', DEC: '03/11/2025', REC: 'X1' }, { DECOM: '03/11/2025', RNE: 'P' }], fails: { PrevPerm: [0], Episodes: [0] },
  },
  'blank, or no start to compare with': { PrevPerm: [{}, { CHILD: '2', DATE_PERM: '12/05/2025' }], Episodes: [{ DECOM: '12/05/2025' }, { CHILD: '2' }] },
}
