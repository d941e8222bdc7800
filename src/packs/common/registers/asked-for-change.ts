import { defineRegister } from '../../register.ts'

/** What children asked to be changed, and whether they heard back. */
export const askedForChangeRegister = defineRegister({
  id: 'asked-for-change',
  title: 'You said, we did',
  lead: 'Children who asked for something to change, by when they were promised an answer, whether something was done, and whether they were told. Their words are on their own record.',
  answers: ['VO-2', 'VO-6'],
  status: 'asked-for-change',
  columns: {
    by: { label: 'Answer promised by', is: 'day' },
    done: { label: 'Something was done', is: 'yes or no' },
    told: { label: 'They were told', is: 'yes or no' },
    toldOn: { label: 'Told on', is: 'day' },
  },
  countedBy: ['told', 'done'],
  opensWith: 'year',
  empty: 'No child’s wish for a change was written down.',
})
