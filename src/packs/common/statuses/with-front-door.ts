import { earliest, isBefore, type When } from '../../../calendar/index.ts'
import { fromEach, type StepView, type Timeline } from '../../../ledger/index.ts'
import { defineStatus, type StatusSpan } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { became, decisionOn, toBecome } from '../families/became.ts'
import { allocation } from '../records/allocation.ts'
import { concern } from '../records/concern.ts'
import { contact } from '../records/contact.ts'
import { referral } from '../records/referral.ts'
import { needsWork } from './child-in-need.ts'
import { worriesInHand } from './worry-told.ts'

/**
 * A team at the front door has the child in hand: a worry nobody has taken up, a contact or a referral nobody has decided, a contact that was to become a referral
 * while there is none, or a referral decided to need work while no social worker is named yet. So no child falls between the decision and the worker.
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
  spans: (t) => [...worries(t), ...contacts(t), ...referrals(t)],
})

const worries = (t: Timeline): readonly StatusSpan[] => fromEach(t.each(concern), (r) => {
  const inHand = worriesInHand(r)
  return inHand ? between(r.record, inHand.told, inHand.until, { team: inHand.team }) : []
})

const contacts = (t: Timeline): readonly StatusSpan[] => fromEach(t.each(contact), (r) => {
  const received = r.at('received'), decided = decisionOn(r)
  // A file's list of contacts does not say what was decided. They were, long ago: nobody here has them in hand.
  if (received?.current.source && decided === null) return []
  return between(r.record, received, decided && handedOn(r, decided, t), { team: received?.body.team ?? null })
})

/** A contact decided to be a referral is theirs until there is one, or until a social worker has the child. */
function handedOn(r: Parameters<typeof became>[0], decided: StepView<unknown>, t: Timeline): StepView<unknown> | null {
  if (toBecome(r) === null) return decided
  const taken = became(r, t), named = firstNamed(t, decided.happened)
  return soonest([...(taken ? [later(decided, taken)] : []), ...(named ? [later(decided, named)] : [])])
}

const referrals = (t: Timeline): readonly StatusSpan[] => fromEach(t.each(referral), (r) => {
  const received = r.at('received')
  const decided = r.all('decided').find((d) => d.body.outcome) ?? null
  const handedOn = decided && (needsWork.has(decided.body.outcome) ? later(decided, firstNamed(t, decided.happened)) : decided)
  return between(r.record, received, handedOn ?? r.at('closed'), { team: received?.body.team ?? null })
})

/** The naming, or the decision when the worker was named before it; null when nobody is named. */
const later = <N extends StepView<unknown> | null>(decided: StepView<unknown>, named: N): StepView<unknown> | N =>
  named && isBefore(decided.happened, named.happened) !== 'yes' ? decided : named

/** The first social worker named who had not surely stopped by the decision. */
function firstNamed(t: Timeline, decided: When): StepView<unknown> | null {
  const named = fromEach(t.each(allocation), (r) => {
    const from = r.at('allocated')
    const ended = r.at('ended')
    const stopped = ended !== null && isBefore(ended.happened, decided) === 'yes'
    return from?.body.role === 'social-worker' && from.body.worker && !stopped ? [from] : []
  })
  return soonest(named)
}

function soonest(steps: readonly StepView<unknown>[]): StepView<unknown> | null {
  let first: StepView<unknown> | null = null
  for (const step of steps) if (first === null || earliest(step.happened) < earliest(first.happened)) first = step
  return first
}
