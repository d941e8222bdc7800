import type { Timeline } from '../../../../ledger/index.ts'
import type { Candidate } from '../../../../readings/duty/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import { legalMeeting } from '../../records/legal-meeting.ts'
import { protectionPlan as planRecord } from '../../records/protection-plan.ts'
import { during } from '../spans.ts'
import { tooRough, untilMet, words } from '../steps.ts'

/** The legal views of a plan: written on it, or decided at a legal meeting while the child was on it. Each counts once it says what was decided. */
export const legalViews = (plan: StatusSpan, t: Timeline): readonly Candidate[] => untilMet([
  ...(t.find(planRecord, plan.key)?.all('legal-view') ?? []).map((step): Candidate => words(step.body.decided) === null
    ? { step, counts: 'no', why: 'It was asked, and what was decided is not written' }
    : { step, counts: 'yes' }),
  ...t.all(legalMeeting, 'decided').flatMap((step): readonly Candidate[] => {
    const then = during(step.happened, plan)
    if (then === 'no') return []
    if (!step.body.outcome) return [{ step, counts: 'no', why: 'A legal meeting was held, and what it decided is not written' }]
    if (step.body.outcome === 'AGAIN') return [{ step, counts: 'no', why: 'A legal meeting was held, and could not decide yet' }]
    return [then === 'yes' ? { step, counts: 'yes' } : { step, counts: 'cannot tell', why: tooRough }]
  }),
])
