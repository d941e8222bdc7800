import { unfinished, type Tour } from './tour.ts'

/** Manages a home. */
export const homeManager: Tour = {
  role: 'home-manager',
  steps: [
    { title: 'The house now', see: '#children', words: 'The same board your staff see: who is in, out or missing, and what is owed for each.' },
    { title: 'What comes up to you', see: '/my-day', words: 'My day holds what you owe, what nobody did in time, and what waits for you to agree.' },
    { title: 'Before the shift ends', see: '#owed', words: 'What the house owes before it hands over. Each has an owner by name.' },
    { title: 'Tablets of the house', see: '#tablets', words: 'On the home’s tablet, staff switch between each other with a PIN. You say here which tablets are the home’s.' },
    { title: 'How it goes over months', see: '/figures', words: 'Figures are counted from what was written. Each opens to the children behind it.' },
    unfinished,
  ],
}
