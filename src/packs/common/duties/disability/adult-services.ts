import { addMonths } from '../../../../calendar/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { transitionPlan } from '../../records/transition-plan.ts'
import { manxUnknown } from '../sources.ts'
import { words } from '../steps.ts'
import { growing, whenNotGrowing, type Grown } from './known.ts'
import { careAct } from './law.ts'

/** By sixteen a named person from adult services has met the young person, so that eighteen is not a cliff. */
export default defineDuty<Grown>({
  id: 'disability/adult-services', title: 'Meet with adult services', answers: ['DC-2'], catalogue: 'D-CL16', about: 'child',
  versions: [
    ...careAct('by the date given',
      'A young person likely to need care as an adult is assessed in good time before 18, and services work together until then. '
        + 'Meeting by the sixteenth birthday is Tarrowmouth’s own choice.'),
    ...manxUnknown('Children’s and adult services work together from about 16; the inspection of 2023 found it often missed.', 'sector practice'),
  ],
  // Written on the plan where there is one, so that a meeting does not begin a second.
  arises: (t, c) => {
    const plan = t.each(transitionPlan)[0]
    return growing(t, c, (born) => addMonths(born, 192)).map((one) => (plan ? { ...one, key: `${plan.record}:${one.key}` } : one))
  },
  metBy: (_, t) => t.all(transitionPlan, 'joined').map((step): Candidate => words(step.body.worker) === null
    ? { step, counts: 'no', why: 'It does not say who came from adult services' }
    : { step, counts: 'yes' }),
  notNeeded: (of, t) => {
    const over = t.each(transitionPlan).map((e) => e.at('ended')).find((s) => s !== null)
    return over ? { why: 'The plan for adult life ended', fact: over.current.id } : whenNotGrowing(of, t)
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 20 }, to: 'head-of-service' }],
  press: { label: 'Write the meeting with adult services', kind: 'transition-plan', step: 'joined' },
  meets: ['A meeting with somebody from adult services, by name.'],
  doesNotMeet: ['A form sent to adult services.', 'A meeting to which they were asked and did not come.'],
})
