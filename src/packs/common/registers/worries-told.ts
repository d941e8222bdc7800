import { worryBecame, yesNoNotSure } from '../codes/index.ts'
import { defineRegister } from '../../register.ts'

/** Every worry told on the page, and what became of it: how many are waiting, and how many came to nothing and why. */
export const worriesTold = defineRegister({
  id: 'worries-told',
  title: 'Worries told on our page',
  lead: 'Each is from somebody who is not signed in. What became of it is decided by a person, with a reason.',
  answers: ['FD-1'],
  status: 'worry-told',
  columns: {
    danger: { label: 'In danger now', is: 'code', codes: yesNoNotSure },
    byTheChild: { label: 'Told by the child', is: 'yes or no' },
    canBeReached: { label: 'Left a way to reach them', is: 'yes or no' },
    became: { label: 'What became of it', is: 'code', codes: worryBecame },
  },
  countedBy: ['became', 'danger', 'byTheChild'],
  opensWith: 'year',
  empty: 'Nobody has told us a worry on the page.',
})
