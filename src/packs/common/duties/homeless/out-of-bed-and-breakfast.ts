import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { willDo } from '../../families/sleeping.ts'
import { placement } from '../../records/placement.ts'
import { after } from '../../families/after.ts'
import { untilMet } from '../steps.ts'
import { homelessGuidance, manxHomeless, ombudsman } from './law.ts'
import { inOne, stretches } from './nights.ts'

/** There is no night on which a child in bed and breakfast is in time. Every one counts until they are out. */
export default defineDuty({
  id: 'homeless/out-of-bed-and-breakfast', title: 'Move them out of bed and breakfast', answers: ['HM-1', 'HM-2'], catalogue: 'D-HO05', about: 'child',
  versions: [
    ...homelessGuidance({
      within: 'at once', numberBasis: 'statutory guidance', readAt: ombudsman,
      says: 'Bed and breakfast is not suitable for a young person of 16 or 17, even in an emergency: it is against the guidance from the first night, so it is late from the first moment and there is no allowance.',
    }),
    ...manxHomeless('No young person of 16 or 17 is to be left in bed and breakfast.'),
  ],
  arises: (t) => stretches(t).map((of) => ({
    key: `${of.first.step.record}:${of.first.step.sequence}`, of, at: of.first.step.happened, because: [of.first.step.current.id],
  })),
  metBy: ({ first, later }, t) => untilMet([
    ...later.filter((p) => !inOne(p)).map(({ step, place }): Candidate =>
      willDo(place) ? { step, counts: 'yes' } : { step, counts: 'no', why: place === 'not-known' ? 'They left, and nobody knows where they sleep' : 'They left, and not for a place that will do' }),
    ...after(first.step.happened, t.all(placement, 'started')),
  ]),
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }, { after: { hours: 24 }, to: 'director' }],
  redLine: {
    title: 'A homeless young person of 16 or 17 sleeps in bed and breakfast',
    why: 'Guidance knows no night on which it is suitable. A director must know each one, and what is being done about it today.',
  },
  press: { label: 'Say where they sleep now', kind: 'homeless-young-person', step: 'slept' },
  meets: ['A place written since that will do: family, foster care, lodgings, young people’s accommodation. A move into care counts.'],
  doesNotMeet: ['The director’s agreement.', 'A better room there.', 'A hostel among adults.', 'Nobody knowing where they went.'],
})
