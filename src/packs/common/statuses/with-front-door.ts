import { earliest, isBefore, type When } from '../../../calendar/index.ts'
import type { StepView, Timeline } from '../../../ledger/index.ts'
import { defineStatus, type StatusSpan } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { allocation } from '../records/allocation.ts'
import { contact } from '../records/contact.ts'
import { referral } from '../records/referral.ts'
import { needsWork } from './child-in-need.ts'

/**
 * A team at the front door has the child in hand: a contact or a referral nobody has decided, or a referral decided to
 * need work while no social worker is named yet. So no child falls between the decision and the worker.
 */
export const withFrontDoor = defineStatus({
  id: 'with-front-door',
  title: 'With the front door',
  about: 'child',
  answers: ['FD-3', 'FD-5'],
  tone: 'soon',
  icon: 'in',
  chip: false,
  givesReach: true,
  spans: (t) => [...contacts(t), ...referrals(t)],
})

const contacts = (t: Timeline): readonly StatusSpan[] => t.each(contact).flatMap((r) => {
  const received = r.at('received')
  return between(r.record, received, r.all('decided').find((d) => d.body.outcome) ?? null, { team: received?.body.team ?? null })
})

const referrals = (t: Timeline): readonly StatusSpan[] => t.each(referral).flatMap((r) => {
  const received = r.at('received')
  const decided = r.all('decided').find((d) => d.body.outcome) ?? null
  const handedOn = decided && (needsWork.has(decided.body.outcome) ? later(decided, firstNamed(t, decided.happened)) : decided)
  return between(r.record, received, handedOn ?? r.at('closed'), { team: received?.body.team ?? null })
})

/** The naming, or the decision when the worker was named before it; null when nobody is named. */
const later = (decided: StepView<unknown>, named: StepView<unknown> | null): StepView<unknown> | null =>
  named && isBefore(decided.happened, named.happened) !== 'yes' ? decided : named

/** The first social worker named who had not surely stopped by the decision. */
function firstNamed(t: Timeline, decided: When): StepView<unknown> | null {
  const named = t.each(allocation).flatMap((r) => {
    const from = r.at('allocated')
    const ended = r.at('ended')
    const stopped = ended !== null && isBefore(ended.happened, decided) === 'yes'
    return from?.body.role === 'social-worker' && from.body.worker && !stopped ? [from] : []
  })
  return named.sort((a, b) => (earliest(a.happened) < earliest(b.happened) ? -1 : 1))[0] ?? null
}
