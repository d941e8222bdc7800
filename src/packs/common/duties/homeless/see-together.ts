import { defineDuty } from '../../../../readings/duty/index.ts'
import { after } from '../../families/after.ts'
import { homelessGuidance, manxHomeless } from './law.ts'
import { came } from './nights.ts'

/** Nobody is sent from one office to the other: a social worker and housing see the young person together. */
export default defineDuty({
  id: 'homeless/see-together', title: 'See them together with housing', answers: ['HM-1'], catalogue: 'D-HO02', about: 'child',
  versions: [
    ...homelessGuidance({
      within: { workingDays: 1 }, numberBasis: 'statutory guidance', readAt: null,
      says: 'Children’s services and housing assess a homeless young person together, and begin by the end of the next working day. Nobody has read that day in the guidance itself yet.',
    }),
    ...manxHomeless('A homeless young person of 16 or 17 is to be assessed thoroughly.'),
  ],
  arises: (t) => came(t).map((of) => ({ key: of.entry.record, of, at: of.step.happened, because: [of.step.current.id] })),
  metBy: ({ entry }) => after(null, entry.all('seen-together'), ({ housing }) =>
    housing ? null : housing === false ? 'Seen, and nobody from housing was there' : { unsure: 'It does not say whether housing was there' }),
  notNeeded: ({ entry }) => {
    const decided = entry.all('decided').findLast((d) => d.body.outcome === 'not-homeless')
    return decided ? { why: 'It was decided that they are not homeless', fact: decided.current.id } : null
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 1 }, to: 'head-of-service' }],
  press: { label: 'Write that you saw them together', kind: 'homeless-young-person', step: 'seen-together' },
  meets: ['A social worker and somebody from housing seeing the young person, together.'],
  doesNotMeet: ['Housing seeing them alone, or we alone.', 'A form sent from one to the other.'],
})
