import type { When } from '../../../calendar/index.ts'
import { fromEach, type Body, type StepView } from '../../../ledger/index.ts'
import type { Candidate } from '../../../readings/duty/index.ts'
import { notBefore, tooRough, untilMet } from '../duties/steps.ts'

/** Why something does not count, or why nobody can tell whether it does; null when it counts. */
export type Lack = string | { readonly unsure: string } | null

/**
 * Steps that came at or after a start, up to the first that counts. One that came surely earlier belongs to an earlier time.
 * `start` is null for later steps of the record that started it: they answer it however roughly the times were written.
 */
export const after = <B extends Body>(start: When | null, steps: readonly StepView<B>[], lacks: (body: B) => Lack = () => null): readonly Candidate[] =>
  untilMet(fromEach(steps, (step): readonly Candidate[] => {
    const inTime = start ? notBefore(step.happened, start) : 'yes'
    if (inTime === 'no') return []
    const lack = lacks(step.body)
    if (typeof lack === 'string') return [{ step, counts: 'no', why: lack }]
    if (lack) return [{ step, counts: 'cannot tell', why: lack.unsure }]
    return [inTime === 'yes' ? { step, counts: 'yes' } : { step, counts: 'cannot tell', why: tooRough }]
  }))
