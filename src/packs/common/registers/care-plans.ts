import { permanenceRoute } from '../codes/index.ts'
import { defineRegister } from '../../register.ts'

/** Care plans, and how many were made with the child. */
export const carePlansRegister = defineRegister({
  id: 'care-plans',
  title: 'Care plans',
  lead: 'The plan of each child in care: what it works towards, whether they helped to make it, whether it is agreed, and whether they have it in words for them.',
  answers: ['CA-2', 'VO-2'],
  status: 'care-plan',
  columns: {
    route: { label: 'Works towards', is: 'code', codes: permanenceRoute },
    childPart: { label: 'The child helped to make it', is: 'yes or no' },
    childViews: { label: 'Their own words are in it', is: 'yes or no' },
    agreed: { label: 'Agreed', is: 'yes or no' },
    childHasIt: { label: 'The child has it', is: 'yes or no' },
    review: { label: 'Looked at again', is: 'day' },
  },
  countedBy: ['childPart', 'childHasIt', 'route'],
  opensWith: 'now',
  empty: 'No child in care has a care plan.',
})
