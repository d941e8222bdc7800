import { yesNoNotSure } from '../codes/index.ts'
import { defineRegister } from '../../register.ts'

/** What the night left to the day, and whether somebody took it on by name the next working morning. */
export const leftByTheNightRegister = defineRegister({
  id: 'left-by-the-night',
  title: 'Left by the night to the day',
  lead: 'What came in out of hours, who took it on, and whether that was by nine in the morning of the next working day.',
  answers: ['FD-5'],
  status: 'left-by-the-night',
  columns: {
    written: { label: 'Handed over in writing', is: 'yes or no' },
    safe: { label: 'Safe when handed over', is: 'code', codes: yesNoNotSure },
    by: { label: 'Taken on by', is: 'subject' },
    inTime: { label: 'By nine', is: 'yes or no' },
  },
  countedBy: ['inTime', 'written', 'safe'],
  opensWith: 'year',
  empty: 'Nothing has come in at night.',
})
