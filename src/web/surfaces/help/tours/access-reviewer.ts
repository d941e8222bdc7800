import { told, whatIsOwed, type Tour } from './tour.ts'

/** Reviews who looked, and why. */
export const accessReviewer: Tour = {
  role: 'access-reviewer',
  steps: [
    { title: 'Emergency openings', see: '/access/reviews', words: 'Every record opened in an emergency is reviewed by somebody who was not part of it: was it needed, and does anybody have to be told?' },
    { title: 'Unusual looks', see: '/access/alerts', words: 'What one person’s looks in an hour say together. It is a question for you and never a finding.' },
    { title: 'How long records are kept', see: '/keeping', words: 'Whose time has come, what a legal hold keeps, and orders to clear, which two people give.' },
    whatIsOwed, told,
  ],
}
