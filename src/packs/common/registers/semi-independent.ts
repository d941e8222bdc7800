import { defineRegister } from '../../register.ts'
import { agreedBefore } from '../codes/agreed-before.ts'
import { readiness } from '../codes/readiness.ts'

/** Young people in care who moved to live half on their own, with how old they were. */
export const semiIndependentRegister = defineRegister({
  id: 'semi-independent',
  title: 'Moves to semi-independent homes',
  lead: 'How old young people in care were when they moved, whether they were ready, and whether somebody senior agreed first.',
  answers: ['CA-7'],
  status: 'semi-independent',
  columns: {
    age: { label: 'Age at the move', is: 'number' },
    ready: { label: 'Found before the move', is: 'code', codes: readiness },
    agreed: { label: 'Agreed', is: 'code', codes: agreedBefore },
    home: { label: 'Where', is: 'subject' },
  },
  countedBy: ['age', 'ready', 'agreed'],
  opensWith: 'year',
  empty: 'Nobody in care moved to a semi-independent home.',
})
