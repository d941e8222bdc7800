import { defineRegister } from '../../register.ts'
import { familyTimeMissed, relationshipKind } from '../codes/index.ts'

/** Time with family that was agreed and not kept. */
export const familyTimeMissedRegister = defineRegister({
  id: 'family-time-missed',
  title: 'Time with family that did not happen',
  lead: 'What children in care were told would happen, and did not, until it did again. Where the reason is ours, it is ours to put right.',
  answers: ['CA-8'],
  status: 'family-time-missed',
  columns: {
    with: { label: 'With whom', is: 'code', codes: relationshipKind },
    why: { label: 'Why not, last time', is: 'code', codes: familyTimeMissed },
    times: { label: 'Times in a row', is: 'number' },
  },
  countedBy: ['why', 'with'],
  opensWith: 'year',
  empty: 'No time with family is written as not kept.',
})
