import type { Entry, StepView, Timeline } from '../../../../ledger/index.ts'
import type { Arising, Candidate } from '../../../../readings/duty/index.ts'
import { heldConferences } from '../../families/conference.ts'
import { protectionConference } from '../../records/protection-conference.ts'
import { words } from '../steps.ts'

/** Something to send after each conference that was held. It belongs to whoever led it, when that is written. */
export const afterEach = (t: Timeline): readonly Arising<Entry<NonNullable<typeof protectionConference.bodies>>>[] => heldConferences(t).map(({ entry, held }) => ({
  key: entry.record, of: entry, at: held.happened, because: [held.current.id], ...(held.body.chair ? { owner: { worker: held.body.chair } } : {}),
}))

/** A sending counts when it says to whom. One that left the child out counts, and says so. */
export const sent = (steps: readonly StepView<{ readonly to?: string; readonly childTold?: boolean }>[]): readonly Candidate[] => steps.map((step) => {
  if (words(step.body.to) === null) return { step, counts: 'cannot tell', why: 'It was sent, and it does not say to whom' }
  return { step, counts: 'yes', ...(step.body.childTold === false ? { why: 'Sent, and the child has not been told' } : {}) }
})
