import { isBefore } from '../../../calendar/index.ts'
import { fromEach, type Entry, type StepView, type Timeline } from '../../../ledger/index.ts'
import { contact } from '../records/contact.ts'
import { referral } from '../records/referral.ts'
import { strategyDiscussion } from '../records/strategy-discussion.ts'

type Contact = Entry<NonNullable<(typeof contact)['bodies']>>

/** The decision on a contact, if it has an outcome. */
export const decisionOn = (entry: Contact) => entry.all('decided').find((d) => d.body.outcome) ?? null

/** What a contact is to become by its decision, which somebody still has to write: a referral, a strategy discussion. Null when the decision is the end of it. */
export function toBecome(entry: Contact): 'a referral' | 'a strategy discussion' | null {
  const outcome = decisionOn(entry)?.body.outcome
  return outcome === 'REF' ? 'a referral' : outcome === 'STRAT' ? 'a strategy discussion' : null
}

/** What was written of it: the referral or discussion that names the contact, or that came after it. The first; null when nothing is. */
export function became(entry: Contact, t: Timeline): StepView | null {
  const received = entry.at('received'), becomes = toBecome(entry)
  if (!received || !becomes) return null
  const after = (step: StepView | null): readonly StepView[] => (step && isBefore(step.happened, received.happened) !== 'yes' ? [step] : [])
  const referrals = fromEach(t.each(referral), (r) => (r.at('received')?.body.contact === entry.record ? [r.at('received')!] : after(r.at('received'))))
  const discussions = becomes === 'a referral' ? [] : t.each(strategyDiscussion).flatMap((d) => after(d.at('held')))
  return [...referrals, ...discussions].sort((a, b) => (a.recorded < b.recorded ? -1 : 1))[0] ?? null
}
