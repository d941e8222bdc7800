import { neededBy, serviceAnswer, serviceKind } from '../codes/index.ts'
import { defineRegister } from '../../register.ts'

/** What families need and do not have: for whoever decides which services there are. */
export const helpNeededRegister = defineRegister({
  id: 'help-needed',
  title: 'Help that is not there',
  lead: 'Help asked for, for a child or for somebody at home, that has not begun. What stands here again and again is what should be bought.',
  answers: ['UN-1', 'DC-1'],
  status: 'help-needed',
  columns: {
    service: { label: 'Kind of help', is: 'code', codes: serviceKind },
    who: { label: 'For whom', is: 'code', codes: neededBy },
    answer: { label: 'Answer', is: 'code', codes: serviceAnswer },
    from: { label: 'Could begin', is: 'day' },
    told: { label: 'Buyers were told', is: 'day' },
    got: { label: 'It began', is: 'yes or no' },
    waited: { label: 'Days waited', is: 'number' },
  },
  countedBy: ['service', 'who', 'answer'],
  opensWith: 'now',
  empty: 'Nobody waits for help, as far as anybody has written.',
})
