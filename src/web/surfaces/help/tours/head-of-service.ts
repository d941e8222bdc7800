import { told, whatIsOwed, type Tour } from './tour.ts'

/** Answers for several teams. */
export const headOfService: Tour = {
  role: 'head-of-service',
  steps: [
    { title: 'What comes up to you', words: 'What teams and homes did not do in time, longest late first. It stays with you until it is done, or somebody senior says what they will do.' },
    whatIsOwed,
    { title: 'Your teams', see: '#team', words: 'What everybody owes, by team and home, down to the row.' },
    { title: 'How it goes over months', see: '/figures', words: 'Counted from what was written, with those it cannot tell counted apart. Each opens to the children behind it, as at any day.' },
    { title: 'Guidance', see: '/guidance', words: 'Every page has somebody who answers for it and a day by which it is looked at again. What is overdue comes to its owner’s day.' },
    told,
  ],
}
