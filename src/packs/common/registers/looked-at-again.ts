import { needLevel } from '../codes/need-level.ts'
import { defineRegister } from '../../register.ts'

/** Whether two people would have decided alike, by team. */
export const lookedAtAgainRegister = defineRegister({
  id: 'looked-at-again',
  title: 'Decisions looked at again',
  lead: 'A second person says which level they would have chosen. Where the two differ, it is the threshold that is talked about.',
  answers: ['FD-3'],
  status: 'looked-at-again',
  columns: {
    team: { label: 'Team', is: 'subject' },
    first: { label: 'Decided', is: 'code', codes: needLevel },
    second: { label: 'Second look', is: 'code', codes: needLevel },
    agree: { label: 'Alike', is: 'yes or no' },
  },
  countedBy: ['agree', 'team'],
  opensWith: 'year',
  empty: 'No decision has been looked at again.',
})
