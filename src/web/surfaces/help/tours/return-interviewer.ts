import { findingChildren, unfinished, whatIsOwed, type Tour } from './tour.ts'

/** Talks with children who are back. */
export const returnInterviewer: Tour = {
  role: 'return-interviewer',
  steps: [
    { title: 'Who is missing now', words: 'While a child is missing they stand at the top of your day. When they are back, the talk with them is owed to you.' },
    whatIsOwed,
    { title: 'The talk', see: '/write', words: 'Write what the child said in their words, and what they want to happen. If they would rather not, write that, and offer it again.' },
    findingChildren, unfinished,
  ],
}
