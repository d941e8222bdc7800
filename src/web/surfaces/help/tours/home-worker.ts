import { unfinished, type Tour } from './tour.ts'

/** Works by day in a home. */
export const homeWorker: Tour = {
  role: 'home-worker',
  steps: [
    { title: 'The house now', see: '#children', words: 'One card for each child who lives here: in, out or missing. Press a name to open their record, or what happened to write it.' },
    { title: 'The shift log', see: '#log', words: 'Short lines about the day, for one child or for the house. What matters later belongs on the child’s record: the card has presses for that.' },
    { title: 'Who to ring', see: '#on-call', words: 'Numbers for now, at every hour. In danger now: 999 first, and write after.' },
    { title: 'Between shifts', see: '#shift', words: 'Hand over here, and read what was handed over to you. Taking it on is done by name, so that everybody knows who has it.' },
    unfinished,
  ],
}
