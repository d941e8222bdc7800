import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { ourOwn } from '../sources.ts'
import { words } from '../steps.ts'
import { noLongerNeeded, underWay } from './assessments.ts'

/** A manager looks while there is still time to change course: what is known, what is not, and is the child safe meanwhile? */
export default defineDuty({
  id: 'assessment/checkpoint', title: 'Look at the assessment halfway', answers: ['AS-1', 'CP-4'], catalogue: 'D-AS03', about: 'child',
  versions: ourOwn({ workingDays: 10 },
    'A manager looks at each assessment within ten working days of the referral, or of its beginning when there is none. That is Tarrowmouth’s own choice. The national census '
      + 'asks for the day of such a review; no rule says when it is.'),
  arises: (t) => underWay(t).map((of) => {
    const since = of.answers?.received ?? of.begun
    return { key: of.entry.record, of, at: since.happened, because: [since.current.id, ...(of.answers ? [of.begun.current.id] : [])] }
  }),
  metBy: ({ entry }) => entry.all('checkpoint').map((step): Candidate => words(step.body.found) === null
    ? { step, counts: 'no', why: 'A manager looked, and did not write what they found' }
    : { step, counts: 'yes' }),
  notNeeded: ({ agreed, stopped, answers }, t) => {
    const over = agreed ?? stopped
    if (over) return { why: 'The assessment is finished, or was stopped', fact: over.current.id }
    return answers && noLongerNeeded(answers, t)
  },
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Look at it halfway', kind: 'assessment', step: 'checkpoint' },
  meets: ['What a manager found, with the day it will be finished.', 'An assessment that is finished already.'],
  doesNotMeet: ['A manager’s name with nothing beside it.', 'A talk in supervision that is not on the child’s record.'],
})
