import { yesNoNotSure } from '../codes/index.ts'
import { defineRegister } from '../../register.ts'

/** Who is taught at home, and how many begin and stop. */
export const taughtAtHomeRegister = defineRegister({
  id: 'taught-at-home',
  title: 'Children taught at home',
  lead: 'Parents may teach their children themselves. Being here is no mark against anybody; not knowing who is would be.',
  answers: ['ED-3'],
  status: 'taught-at-home',
  columns: {
    freely: { label: 'Chosen freely', is: 'code', codes: yesNoNotSure },
    suitable: { label: 'The education they need', is: 'code', codes: yesNoNotSure },
    next: { label: 'Looked at again', is: 'day' },
  },
  countedBy: ['freely', 'suitable'],
  opensWith: 'now',
  empty: 'No child is known to be taught at home.',
})
