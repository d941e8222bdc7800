import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { concern } from '../../records/concern.ts'
import { inTime, words } from '../steps.ts'
import { answered } from './law.ts'
import { answers } from './answers.ts'

/** Whoever told us a worry and left a way to be reached hears that it was read. Nothing about the family goes to them. */
export default defineDuty({
  id: 'concern/tell-back', title: 'Tell whoever was worried that it was read', answers: ['FD-1', 'FD-2'], catalogue: null, about: 'child',
  versions: answered,
  arises: (t) => t.each(concern).flatMap((entry) => {
    const told = entry.at('told'), answer = inTime(answers(entry).filter((a) => a.counts === 'yes'))[0]
    if (!told || !answer || words(told.body.reach) === null) return []
    return [{
      key: entry.record, of: entry, at: answer.step.happened, because: [told.current.id, answer.step.current.id], ...(told.body.reference ? { about: told.body.reference } : {}),
    }]
  }),
  metBy: (entry) => entry.all('told-back').map((step): Candidate => {
    if (words(step.body.what) !== null) return { step, counts: 'yes' }
    return words(step.body.notToldBecause) !== null
      ? { step, counts: 'yes', why: 'Not told, for a reason that is written down' } : { step, counts: 'no', why: 'It does not say what they were told' }
  }),
  owner: 'front-door-manager',
  escalates: [{ after: { workingDays: 1 }, to: 'head-of-service' }],
  press: { label: 'Write what they were told', kind: 'concern', step: 'told-back' },
  meets: ['Telling them that it was read, and what to do if they are worried again.', 'A written reason for not telling them.'],
  doesNotMeet: ['An entry that does not say what they were told.'],
})
