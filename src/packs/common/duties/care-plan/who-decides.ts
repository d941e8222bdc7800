import { defineDuty } from '../../../../readings/duty/index.ts'
import { manxUnknown } from '../sources.ts'
import { stays } from '../visit/stays.ts'
import { careRegulation } from './law.ts'
import { plansFor } from './plans.ts'

/** A carer can say yes to a sleepover without ringing the council: it is written who decides what. */
export default defineDuty({
  id: 'care-plan/who-decides', title: 'Settle who decides what', answers: ['CA-1'], catalogue: 'D-LA03', about: 'child',
  versions: [
    ...careRegulation({
      within: { workingDays: 5 }, numberBasis: 'regulation', part: '9 and schedule 2', status: 'verified', href: 'https://www.legislation.gov.uk/uksi/2020/445/regulation/8',
      says: 'The placement plan says who may decide what, and why an everyday decision is kept from the carer. It has no clock of its own: it takes the plan’s five working days.',
    }),
    ...manxUnknown('Who may decide for a child in care is to be clear on the Isle of Man too: inspectors found that it was not.'),
  ],
  arises: (t, c) => stays(t, c).map((stay) => ({ key: stay.key, of: stay, at: stay.from, because: stay.because.slice(0, 1) })),
  metBy: (stay, t) => plansFor(stay, t, ({ body }) => {
    const decisions = body.decisions ?? []
    if (decisions.length === 0) return 'The plan does not say who decides anything'
    return decisions.every((d) => d.who) ? null : 'For one decision it is not written who takes it'
  }),
  notNeeded: (stay) => stay.to ? { why: 'The child moved on', fact: stay.because.at(-1) ?? null } : null,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Write who decides what', kind: 'placement-plan', step: 'written' },
  meets: ['A plan for this home with decisions, and somebody for each.'],
  doesNotMeet: ['A plan that leaves it open.', 'A general letter to all carers.'],
})
