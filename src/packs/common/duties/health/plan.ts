import { defineDuty } from '../../../../readings/duty/index.ts'
import { after } from '../../families/after.ts'
import { healthPlan } from '../../records/health-plan.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'
import { during } from '../spans.ts'
import { healthRegulation, manxHealth } from './law.ts'

/** A child in care has a plan that keeps them well, in time for the first review. */
export default defineDuty({
  id: 'health/plan', title: 'Write the health plan', answers: ['HE-1'], catalogue: null, about: 'child',
  versions: [
    ...healthRegulation({
      within: { workingDays: 20 }, numberBasis: 'statutory guidance', part: '5(1)(b)(i) and 7', status: 'partly verified',
      href: 'https://www.legislation.gov.uk/uksi/2010/959/regulation/5/made',
      says: 'A child’s care plan holds a health plan. It follows from the first health assessment, and so is counted to the same twenty working days; '
        + 'the regulation itself gives no number for it.',
    }),
    ...manxHealth('A health plan is made for a child in care.'),
  ],
  arises: (t, c) => lookedAfter.spans(t, c).map((care) => ({ key: care.key, of: care, at: care.from, because: care.because.slice(0, 1) })),
  metBy: (care, t) => after(care.from, t.all(healthPlan, 'written').filter((s) => during(s.happened, care) !== 'no'),
    (b) => (b.goals?.length ? null : 'It is written, and has no goals')),
  notNeeded: (care) => care.to ? { why: 'The child is no longer in care', fact: care.because.at(-1) ?? null } : null,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 10 }, to: 'head-of-service' }],
  press: { label: 'Write the health plan', kind: 'health-plan', step: 'written' },
  meets: ['A health plan with one goal or more, from after they came into care.'],
  doesNotMeet: ['A health assessment with no plan after it.', 'A plan with no goals.', 'One from an earlier time in care.'],
})
