import { defineDuty } from '../../../../readings/duty/index.ts'
import { coreGroup } from '../../records/core-group.ts'
import { agreedIn } from './agreed.ts'

/** What a core group agreed is done: a plan is what people do between meetings. */
export default defineDuty({
  id: 'actions/core-group', title: 'Do what the core group agreed', answers: ['CP-2', 'AS-3'], catalogue: null, about: 'child',
  ...agreedIn(coreGroup, 'a core group'),
})
