import { findingChildren, unfinished, whatIsOwed, type Tour } from './tour.ts'

/** Takes the calls. */
export const frontDoorWorker: Tour = {
  role: 'front-door-worker',
  steps: [
    { title: 'What came in', see: '/front-door', words: 'Worries told by anybody, and what waits to be decided. Take one on by name, so that nobody waits on nobody.' },
    { title: 'Is the child known?', see: '/children', words: 'Look before you write somebody new: by name however it is spelt, former names, numbers, phones and addresses.' },
    whatIsOwed, findingChildren, unfinished,
  ],
}
