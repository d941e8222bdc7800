import { disruption, kindOfConcern, yesNoNotKnown } from '../codes/index.ts'
import { defineRegister } from '../../register.ts'

/** People and places somebody is worried about, by kind: whether the police were asked, and what was last done. */
export const ofConcernRegister = defineRegister({
  id: 'of-concern',
  title: 'People and places of concern',
  lead: 'Named around one child at a time. It says what kind, whether the police were asked and what was last done; who or where it is stands in the child’s own record.',
  answers: ['EX-3', 'MI-5'],
  status: 'of-concern',
  columns: {
    kind: { label: 'Kind', is: 'code', codes: kindOfConcern },
    policeAsked: { label: 'Police asked', is: 'code', codes: yesNoNotKnown },
    acted: { label: 'Last done', is: 'code', codes: disruption },
  },
  countedBy: ['kind', 'policeAsked', 'acted'],
  opensWith: 'now',
  empty: 'Nobody and no place is of concern, as far as anybody has written.',
})
