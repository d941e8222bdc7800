import { needLevel } from '../codes/index.ts'
import { defineRegister } from '../../register.ts'

/** Which partners answer, which do not, and what comes of asking. */
export const partnersAskedRegister = defineRegister({
  id: 'partners-asked',
  title: 'Children partners were asked about',
  lead: 'Who answered, who knew nothing, who would not say, and who has not answered yet.',
  answers: ['FD-4'],
  status: 'partners-asked',
  columns: {
    asked: { label: 'Asked', is: 'number' },
    told: { label: 'Told us', is: 'number' },
    nothing: { label: 'Knew nothing', is: 'number' },
    refused: { label: 'Would not say', is: 'number' },
    waiting: { label: 'Not answered', is: 'number' },
    together: { label: 'Put together', is: 'yes or no' },
    level: { label: 'Level decided', is: 'code', codes: needLevel },
  },
  countedBy: ['together', 'level'],
  opensWith: 'now',
  empty: 'No partner has been asked about a child.',
})
