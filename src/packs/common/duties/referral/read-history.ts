import { addMonths, dayOf, earliest, latest, isBefore } from '../../../../calendar/index.ts'
import type { StepView, Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { caseSummary } from '../../records/case-summary.ts'
import { referral } from '../../records/referral.ts'
import { ourOwn } from '../sources.ts'
import { notBefore, tooRough, untilMet, words } from '../steps.ts'

/** Referred again within a year: somebody reads the whole story and says what keeps coming back, before the same is tried again. */
export default defineDuty({
  id: 'referral/read-history', title: 'Read the story: they were referred before', answers: ['AS-2', 'EH-3'], catalogue: 'D-FD10', about: 'child',
  versions: ourOwn({ workingDays: 1 },
    'When a child is referred again within twelve months, somebody reads what came before and writes what keeps coming back by the end of the next working day. '
      + 'That is Tarrowmouth’s own choice; twelve months is the span by which referrals are commonly counted again.'),
  arises: (t) => received(t).filter((step) => before(step, t).length > 0)
    .map((of) => ({ key: of.record, of, at: of.happened, because: [of.current.id, ...before(of, t).map((s) => s.current.id)] })),
  metBy: (again, t) => untilMet(t.all(caseSummary, 'written').flatMap((step): readonly Candidate[] => {
    const named = step.body.referral === again.record
    const since = named ? 'yes' : step.body.referral === undefined ? notBefore(step.happened, again.happened) : 'no'
    if (since === 'no') return []
    if (words(step.body.pattern) === null) return [{ step, counts: 'no', why: 'It does not say what keeps coming back' }]
    return [since === 'yes' ? { step, counts: since } : { step, counts: since, why: tooRough }]
  })),
  owner: 'front-door-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Write what came before', kind: 'case-summary', step: 'written' },
  meets: ['A summary that says what keeps coming back, written for this referral or since it came. “Nothing” is an answer.'],
  doesNotMeet: ['A tick that earlier records were read.', 'A summary from before this referral.'],
})

const received = (t: Timeline): readonly StepView[] => t.all(referral, 'received')

/** Referrals that surely or perhaps came before this one, no more than twelve months earlier. */
const before = (step: StepView, t: Timeline): readonly StepView[] => received(t).filter((other) => other.record !== step.record
  && isBefore(other.happened, step.happened) === 'yes' && dayOf(latest(other.happened)) >= addMonths(dayOf(earliest(step.happened)), -12))
