import { ageBand } from '../codes/index.ts'
import { defineRegister } from '../../register.ts'

/** Children in care whose story nobody has begun, by age. */
export const noLifeStoryRegister = defineRegister({
  id: 'no-life-story',
  title: 'No life story yet',
  lead: 'Children in care for whom nobody has begun the story of their life or put anything by for it, by how old they are now. Each can be begun today, by anybody who knows the child.',
  answers: ['PE-3'],
  status: 'no-life-story',
  columns: {
    age: { label: 'Age', is: 'code', codes: ageBand },
    since: { label: 'In care since', is: 'day' },
  },
  countedBy: ['age'],
  opensWith: 'now',
  empty: 'Every child in care has a life story that was begun.',
})
