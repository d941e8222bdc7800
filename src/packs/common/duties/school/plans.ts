import { fromEach, readOnce, type Timeline } from '../../../../ledger/index.ts'
import type { Candidate } from '../../../../readings/duty/index.ts'
import { personalEducationPlan } from '../../records/personal-education-plan.ts'
import { words } from '../steps.ts'

const plans = (t: Timeline) => t.each(personalEducationPlan)

/** Education plans opened with a school, or with whoever plans while there is none. */
export const opened = readOnce((t: Timeline): readonly Candidate[] => fromEach(plans(t), (p) => p.all('started').map((step): Candidate =>
  words(step.body.school) || words(step.body.noSchool)
    ? { step, counts: 'yes' }
    : { step, counts: 'no', why: 'It names no school, and nobody who plans while there is none' })))

/** Every meeting about an education plan. One that set no goals and no aim has not made or reviewed a plan. */
export const meetings = readOnce((t: Timeline): readonly Candidate[] => fromEach(plans(t), (p) => p.all('meeting').map((step): Candidate => {
  if (!step.body.goals?.length) return { step, counts: 'no', why: 'They met, and no goals are written' }
  return words(step.body.aim) ? { step, counts: 'yes' } : { step, counts: 'no', why: 'They met, and what they aim for with the child is not written' }
})))
