import { permanenceBarrier, permanenceRoute } from '../codes/index.ts'
import { defineRegister } from '../../register.ts'

/** Every child in care who waits for a home that lasts. */
export const permanenceRegister = defineRegister({
  id: 'permanence',
  title: 'Waiting for a home that lasts',
  lead: 'Each child in care without one yet: the way that is followed and since when, the ways beside it, what most stands between, and how far the search for a family has come.',
  answers: ['PE-1', 'PE-2'],
  status: 'lasting-home',
  columns: {
    route: { label: 'The way', is: 'code', codes: permanenceRoute },
    parallel: { label: 'Or else', is: 'code', codes: permanenceRoute },
    third: { label: 'And if neither', is: 'code', codes: permanenceRoute },
    nth: { label: 'Ways so far', is: 'number' },
    by: { label: 'Settled by', is: 'day' },
    standsIn: { label: 'What stands between', is: 'code', codes: permanenceBarrier },
    lookedAt: { label: 'Last looked at', is: 'day' },
    looking: { label: 'Looking since', is: 'day' },
    linked: { label: 'A family found', is: 'day' },
    matched: { label: 'Matched', is: 'day' },
  },
  countedBy: ['route', 'standsIn', 'nth'],
  opensWith: 'now',
  empty: 'No child in care waits for a home that lasts.',
})
