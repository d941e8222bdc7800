import { told, unfinished, whatIsOwed, type Tour } from './tour.ts'

/** Nights and weekends, for everybody. */
export const outOfHoursWorker: Tour = {
  role: 'out-of-hours-worker',
  steps: [
    whatIsOwed,
    { title: 'What comes in', see: '/front-door', words: 'Worries told tonight. What you do is written on the child, and the day team finds it in the morning as something handed to them.' },
    { title: 'A record you cannot open', see: '/children', words: 'If a child’s safety needs it you can open a record for a few hours. You say why, its owner is told at once, and somebody reviews it.' },
    { title: 'If everything else is down', see: '/keeping-safe/emergency', words: 'The emergency pack holds the few facts needed at night, to open without Sightline.' },
    unfinished, told,
  ],
}
