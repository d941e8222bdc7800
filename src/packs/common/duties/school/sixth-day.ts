import { defineDuty } from '../../../../readings/duty/index.ts'
import { gaps, placed, taught } from './gaps.ts'
import { sixthDay } from './law.ts'

/** Any child whom a school sends away for more than five school days is taught full time from the sixth, in care or not. */
export default defineDuty({
  id: 'school/sixth-day', title: 'Teaching from the sixth day away', answers: ['ED-1'], catalogue: null, about: 'child',
  versions: sixthDay({ workingDays: 5 },
    'From the sixth school day a suspended child is taught full time by arrangement of the school, and one excluded for good by arrangement of the council. '
      + 'School terms are not held here, so Tarrowmouth counts five working days after the first: its own choice, and never later than school days.'),
  arises: (t) => gaps(t).filter(({ begun }) => begun.body.kind === undefined || sentAway.includes(begun.body.kind)).map((gap) => ({
    key: gap.entry.record, of: gap, at: gap.begun.body.kind === undefined ? notSaid : gap.begun.happened, because: [gap.begun.current.id],
  })),
  metBy: (gap) => [...taught(gap), ...placed(gap)],
  notNeeded: ({ entry }) => {
    const over = entry.at('ended')
    return over ? { why: 'It is over', fact: over.current.id } : null
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Say what they do meanwhile', kind: 'education-gap', step: 'provided' },
  meets: ['Teaching the child takes part in, or being back in school full time.'],
  doesNotMeet: ['Work sent home that nobody helps with.', 'A place that starts next term.'],
})

const sentAway = ['suspended', 'excluded']
const notSaid = { unknown: 'It does not say why they are not in school, so nobody can tell whether teaching is owed from the sixth day' } as const
