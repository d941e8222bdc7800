import { restorativeAnswer, youthJusticeOrder } from '../codes/index.ts'
import { defineRegister } from '../../register.ts'

/** Who is in touch with youth justice, whether their plans are one, and how things were put right. */
export const youthJusticeRegister = defineRegister({
  id: 'youth-justice',
  title: 'Children known to youth justice',
  lead: 'Children whom youth justice works with: whether a way to put things right was offered, what came of it, and whether their plans are one.',
  answers: ['YJ-1', 'YJ-2'],
  status: 'youth-justice',
  columns: {
    rests: { label: 'Rests on', is: 'code', codes: youthJusticeOrder },
    until: { label: 'Until', is: 'day' },
    justiceWorker: { label: 'Worker', is: 'subject' },
    onePlan: { label: 'One plan', is: 'yes or no' },
    offered: { label: 'Putting right offered', is: 'yes or no' },
    came: { label: 'What came of it', is: 'code', codes: restorativeAnswer },
  },
  countedBy: ['rests', 'onePlan', 'offered', 'came'],
  opensWith: 'now',
  empty: 'No child is known to be in touch with youth justice.',
})
