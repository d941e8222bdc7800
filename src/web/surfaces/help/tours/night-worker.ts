import { unfinished, type Tour } from './tour.ts'

/** Awake at night in a home. */
export const nightWorker: Tour = {
  role: 'night-worker',
  steps: [
    { title: 'The house tonight', see: '#children', words: 'One card for each child who lives here: in, out or missing, and since when. The presses on a card write about that child.' },
    { title: 'A child is not there', words: 'Press “Missing now” on their card. The clock starts, and the page says who must be told and by when. When they are back, one press says so.', see: '#children' },
    { title: 'A child tells you something', words: 'Press “Told me something” and write their words. A few are enough. If you are called away, your manager is told after 30 minutes that there is something unfinished.', see: '#children' },
    { title: 'Who to ring', words: 'Numbers for tonight, at every hour. In danger now: 999 first, and write after.', see: '#on-call' },
    { title: 'Before you hand over', words: 'What the house owes before morning, and where the shift hands over by name.', see: '#owed' },
    unfinished,
  ],
}
