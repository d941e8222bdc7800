import { defineDuty } from '../../../../readings/duty/index.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'
import { untilMet } from '../steps.ts'
import { inCare, oldEnough, planBirthday } from './ages.ts'
import { planByAge } from './law.ts'
import { meetings, opened } from './plans.ts'

/** A small child who is still in care when they are old enough for an education plan has one by then. */
export default defineDuty({
  id: 'school/plan-by-age', title: 'Open an education plan by their birthday', answers: ['ED-2'], catalogue: null, about: 'child',
  versions: planByAge,
  arises: (t, c) => {
    const by = planBirthday(t, c)
    return by === null ? [] : lookedAfter.spans(t, c).filter((care) => !oldEnough(care, t, c))
      .map((care) => ({ key: care.key, of: care, at: care.from, by: { day: by }, because: care.because.slice(0, 1) }))
  },
  metBy: (care, t) => untilMet([...opened(t), ...meetings(t)].flatMap((done) => inCare(done, care))),
  notNeeded: (care) => care.to ? { why: 'The child is no longer in care', fact: care.because.at(-1) ?? null } : null,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 20 }, to: 'head-of-service' }],
  press: { label: 'Open the plan with the nursery', kind: 'personal-education-plan', step: 'started' },
  meets: ['A plan opened with a named nursery or school; or with whoever plans while there is none.', 'The plan’s first meeting, with its goals and what they aim for.'],
  doesNotMeet: ['A nursery place with no plan.', 'A plan that names nobody to make it with.'],
})
