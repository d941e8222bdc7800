import { defineDuty } from '../../../../readings/duty/index.ts'
import { ourOwn } from '../sources.ts'
import { words } from '../steps.ts'
import { calledOff, daysBefore, planned } from './planned.ts'

/** Nobody hears what is written about their family for the first time with fifteen people in the room. */
export default defineDuty({
  id: 'conference/report-shared', title: 'Go through the report with the family', answers: ['CP-2'], catalogue: 'D-CP09', about: 'child',
  versions: ourOwn('by the date given',
    'The family has the report three working days before a first conference, and five before a review. That is Tarrowmouth’s own choice; other councils choose from two to five.'),
  arises: (t, c) => planned(t).map((of) => {
    const by = daysBefore(of, of.kind === 'REVIEW' ? 5 : 3, c)
    return { key: of.entry.record, of, at: of.from.happened, because: [of.from.current.id], ...(by ? { by: { day: by } } : {}) }
  }),
  metBy: ({ entry }) => entry.all('report-shared').map((step) => words(step.body.with) === null
    ? { step, counts: 'cannot tell', why: 'It was shared, and it does not say with whom' }
    : { step, counts: 'yes' }),
  notNeeded: calledOff,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Say the family has seen the report', kind: 'protection-conference', step: 'report-shared' },
  meets: ['Going through the report with the parents, and with the child if they are old enough.'],
  doesNotMeet: ['Handing it over in the waiting room.', 'A report sent to professionals only.'],
})
