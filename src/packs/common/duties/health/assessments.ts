import { fromEach, readOnce, type StepView, type Timeline } from '../../../../ledger/index.ts'
import type { Candidate } from '../../../../readings/duty/index.ts'
import { healthAssessment } from '../../records/health-assessment.ts'

const inHealth = ['doctor', 'nurse', 'health-visitor']

/** Every health assessment that was done, with who did it; and every time the child said no. */
const written = readOnce((t: Timeline) => fromEach(t.each(healthAssessment), (entry) => [
  ...entry.all('done').map((step) => ({ step: step as StepView, by: step.body.by, no: false })),
  ...entry.all('said-no').map((step) => ({ step: step as StepView, by: undefined, no: true })),
]))

const saidNo = (step: StepView): Candidate => ({ step, counts: 'no', why: 'The child said no. It is offered again, another way' })
const noBody = (step: StepView): Candidate => ({ step, counts: 'cannot tell', why: 'It does not say who did it' })

/** The first one in care: a doctor's. */
export const byADoctor = readOnce((t: Timeline): readonly Candidate[] => written(t).map(({ step, by, no }) => {
  if (no) return saidNo(step)
  if (by === undefined) return noBody(step)
  return by === 'doctor' ? { step, counts: 'yes' } : { step, counts: 'no', why: 'The first one in care is done by a doctor' }
}))

/** Any later one: a doctor's, a nurse's or a health visitor's. */
export const byHealth = readOnce((t: Timeline): readonly Candidate[] => written(t).map(({ step, by, no }) => {
  if (no) return saidNo(step)
  if (by === undefined) return noBody(step)
  return inHealth.includes(by) ? { step, counts: 'yes' } : { step, counts: 'cannot tell', why: 'Somebody else did it. Whether that is enough, health must say' }
}))
