import { earliest, isBefore, type When } from '../../../calendar/index.ts'
import { readOnce, type Entry, type StepView, type Timeline } from '../../../ledger/index.ts'
import { protectionConference } from '../records/protection-conference.ts'

type Bodies = NonNullable<typeof protectionConference.bodies>
/** A conference that was held. */
export interface HeldConference { readonly entry: Entry<Bodies>; readonly held: StepView<Bodies['held']>; readonly kind: string | null }

/** Every conference that was held, oldest first. What kind it was may stand only on the step that called it. */
export const heldConferences = readOnce((t: Timeline): readonly HeldConference[] => t.each(protectionConference).flatMap((entry): readonly HeldConference[] => {
  const held = entry.at('held')
  return held ? [{ entry, held, kind: held.body.kind ?? entry.at('called')?.body.kind ?? null }] : []
}).sort((a, b) => (earliest(a.held.happened) < earliest(b.held.happened) ? -1 : 1)))

const ends: ReadonlySet<string | undefined> = new Set(['CIN', 'NONE', 'NOPLAN'])

/** The first conference after a plan began that decided the child needs one no longer, or null. */
export const stoppedBy = (t: Timeline, begun: When): HeldConference | null =>
  heldConferences(t).find(({ held }) => ends.has(held.body.outcome) && isBefore(begun, held.happened) === 'yes') ?? null
