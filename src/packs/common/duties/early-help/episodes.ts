import { latest, type Tri, type When } from '../../../../calendar/index.ts'
import { readOnce, type Entry, type StepView, type Timeline } from '../../../../ledger/index.ts'
import type { Candidate, Owner } from '../../../../readings/duty/index.ts'
import { earlyHelp } from '../../records/early-help.ts'
import { leadOf } from '../../statuses/early-help.ts'
import { notBefore } from '../steps.ts'

/** A time of early help that somebody has taken on. */
export interface Episode { readonly entry: Entry<NonNullable<(typeof earlyHelp)['bodies']>>; readonly opened: StepView<{ readonly lead?: string; readonly leadName?: string }> }

/** Early help that was taken on, ended or not. */
export const episodes = readOnce((t: Timeline): readonly Episode[] => t.each(earlyHelp).flatMap((entry) => {
  const opened = entry.at('opened')
  return opened ? [{ entry, opened }] : []
}))

/** Whoever leads for the family owes it; the team's manager while that is nobody with an account here. */
export const leadOwes = ({ entry }: Episode): { readonly owner?: Owner } => {
  const worker = leadOf(entry)
  return worker ? { owner: { worker } } : {}
}

/** Why nothing more is owed: the help has ended. */
export const whenEnded = ({ entry }: Episode): { readonly why: string; readonly fact: string } | null => {
  const closed = entry.at('closed')
  return closed ? { why: 'Early help has ended', fact: closed.current.id } : null
}

/** Whether a record belongs to this early help. One that does not say belongs to the only one there is. */
export const belongs = (names: string | undefined, { entry }: Episode, t: Timeline): Tri =>
  names === entry.record ? 'yes' : names !== undefined ? 'no' : t.each(earlyHelp).length === 1 ? 'yes' : 'cannot tell'

/** Said of a record that names no early help while there are several. */
export const whichEpisode = 'It does not say for which early help it is'

/** The later of two times, by the latest each could be. */
export const later = (a: When, b: When): When => (latest(b) > latest(a) ? b : a)

/** Whether a step came after another: in the order written on one record, else by when each happened. */
export const after = (step: StepView<unknown>, start: StepView<unknown>): Tri =>
  step.record === start.record ? (step.sequence > start.sequence ? 'yes' : 'no') : notBefore(step.happened, start.happened)

/** Whether what was found or agreed went to everybody who helps, as a step that says so tells. */
export function toEveryone(made: StepView<unknown>, sent: StepView<{ readonly everyAgency?: boolean }> | null, none: string): Candidate {
  if (!sent) return { step: made as StepView, counts: 'no', why: none }
  const step = sent as StepView, at = later(made.happened, sent.happened)
  if (sent.body.everyAgency === undefined) return { step, counts: 'cannot tell', why: 'It does not say whether every agency that helps has it' }
  return sent.body.everyAgency ? { step, counts: 'yes', at } : { step, counts: 'no', why: 'Some who help do not have it yet' }
}
