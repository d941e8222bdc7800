import type { Tour } from './tour.ts'

/** Answers for all of it. */
export const director: Tour = {
  role: 'director',
  steps: [
    { title: 'Red lines', see: '#red', words: 'The few things that come to you one by one. Each stays until it is resolved, not until it is read. Acknowledge one to put your words on the child’s record for ever.' },
    { title: 'Everything else', see: '#counts', words: 'Counts, and what changed since yesterday. Press one to see the children behind it.' },
    { title: 'What is moving', see: '#moving', words: 'Figures over months, with lettered lines for when something was done about them. A gap is drawn as a gap.' },
    { title: 'Patterns', see: '#patterns', words: 'Facts that stand together and are worth somebody’s look. Never a score.' },
    { title: 'To one child', see: '/children', words: 'From any count you reach the record in two or three presses. That you looked is kept, as it is for everybody.' },
  ],
}
