import { disruption, kindOfConcern } from '../codes/index.ts'
import { defineRegister } from '../../register.ts'

/** Notices, orders and what else keeps somebody away from a child, and when each runs out. */
export const disruptionRegister = defineRegister({
  id: 'disruption',
  title: 'What is being done to stop harm',
  lead: 'Notices, orders, bail, patrols and licences that act on whoever harms children, or on a place. Each with its last day. A notice that has run out leaves this list by itself, so look over the year too.',
  answers: ['EX-3'],
  status: 'disruption',
  columns: {
    what: { label: 'What was done', is: 'code', codes: disruption },
    of: { label: 'About', is: 'code', codes: kindOfConcern },
    until: { label: 'Last day', is: 'day' },
  },
  countedBy: ['what', 'of'],
  opensWith: 'now',
  empty: 'No notice, order or other action is in force, as far as anybody has written.',
})
