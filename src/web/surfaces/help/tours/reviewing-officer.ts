import { findingChildren, told, unfinished, whatIsOwed, type Tour } from './tour.ts'

/** Reviews plans, independently. */
export const reviewingOfficer: Tour = {
  role: 'reviewing-officer',
  steps: [
    whatIsOwed,
    { title: 'Before a review', see: '/children', words: 'A child’s record has their plans side by side, everything they said and what came of it, and a timeline that can be read as it was known on any day.' },
    { title: 'When drift worries you', see: '/write', words: 'Write it on the child’s record. Who must answer, and by when, is then owed and shown to you.' },
    findingChildren, unfinished, told,
  ],
}
