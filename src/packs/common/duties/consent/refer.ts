import { isAtOrBefore } from '../../../../calendar/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { decisionsAfter, everyNo } from '../../families/agreement.ts'
import { referral } from '../../records/referral.ts'
import { childInNeed } from '../../statuses/child-in-need.ts'
import { ourOwn } from '../sources.ts'
import { inAny } from '../spans.ts'
import { notBefore, tooRough } from '../steps.ts'

/** A threshold that is met and not acted on is the worst of both: the family lost the help and nobody came. */
export default defineDuty({
  id: 'consent/refer', title: 'Refer: the threshold is met', answers: ['CO-1'], catalogue: null, about: 'child',
  versions: ourOwn({ workingDays: 1 },
    'When a manager decides after a no that the threshold for a referral is met, the referral is made by the end of the next working day. That is Tarrowmouth’s own choice.'),
  arises: (t) => everyNo(t).flatMap((each) => decisionsAfter(each).filter((d) => d.body.thresholdMet).slice(0, 1).map((decided) => ({
    key: `${each.entry.record}:${each.no.sequence}`, of: { ...each, decided }, at: decided.happened, because: [decided.current.id],
  }))).filter((a, i, all) => all.findIndex((b) => b.of.decided.current.id === a.of.decided.current.id) === i),
  // A referral made when they said no, and before anybody wrote a decision, is the quickest answer there is.
  metBy: ({ no }, t) => t.each(referral).flatMap((entry): readonly Candidate[] => {
    const step = entry.at('received'), since = step ? notBefore(step.happened, no.happened) : 'no'
    return step && since !== 'no' ? [since === 'yes' ? { step, counts: since } : { step, counts: since, why: tooRough }] : []
  }),
  notNeeded: ({ decided }, t, c) => {
    const spans = childInNeed.spans(t, c).filter((s) => isAtOrBefore(s.from, decided.happened) !== 'no')
    return inAny(decided.happened, spans) === 'yes' ? { why: 'Social care is working with the child already', fact: spans[0]?.because[0] ?? null } : null
  },
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Write the referral', kind: 'referral', step: 'received' },
  meets: ['A referral about the child since they said no.', 'Social care working with the child already.'],
  doesNotMeet: ['The decision itself.', 'An older referral that was closed.'],
})
