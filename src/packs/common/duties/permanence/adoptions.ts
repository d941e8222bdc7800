import { isBefore } from '../../../../calendar/index.ts'
import type { Entry, StepView, Timeline } from '../../../../ledger/index.ts'
import type { Candidate, DutyDefinition } from '../../../../readings/duty/index.ts'
import { after } from '../../families/after.ts'
import { adoption } from '../../records/adoption.ts'
import { permanencePlan } from '../../records/permanence-plan.ts'

type Bodies = NonNullable<(typeof adoption)['bodies']>
/** The way to adoption, with the step that a count starts from. */
export interface From { readonly entry: Entry<Bodies>; readonly step: StepView }

/** One thing owed for each of some steps of each way to adoption. */
export const fromEach = (t: Timeline, steps: (entry: Entry<Bodies>) => readonly StepView<unknown>[]) => t.each(adoption).flatMap((entry) => steps(entry).map((step) => ({
  // A count reads when its step was and which it is, and nothing that was answered on it.
  key: `${entry.record}:${step.sequence}`, of: { entry, step: step as StepView }, at: step.happened, because: [step.current.id],
})))

/** Reviews of an adoption that are surely, or perhaps, on one side of the move to the adopters. */
export const whileWaiting = ({ entry }: Pick<From, 'entry'>) => {
  const placed = entry.first('placed')
  return entry.all('reviewed').filter((s) => !placed || isBefore(placed.happened, s.happened) !== 'yes')
}
export const sincePlaced = ({ entry }: Pick<From, 'entry'>) => {
  const placed = entry.at('placed')
  return placed ? entry.all('reviewed').filter((s) => isBefore(s.happened, placed.happened) !== 'yes') : []
}

/** Later reviews than the step it is counted from. */
export const reviewsSince = (of: From, reviews: readonly StepView[]): readonly Candidate[] =>
  after(of.step.happened, reviews.filter((s) => s.fact !== of.step.fact && s.sequence > of.step.sequence))

/** Matches agreed by somebody named, since a step. They are written on the plan for a home that lasts. */
export const matchesSince = (of: From, t: Timeline): readonly Candidate[] =>
  after(of.step.happened, t.all(permanencePlan, 'matched'), (b) => (b.by ? null : 'Nobody is named who agreed it'))

type Over = ReturnType<NonNullable<DutyDefinition['notNeeded']>>
/** Adopted, or another plan: nothing more is owed on the way there. */
export function adoptionOver({ entry }: Pick<From, 'entry'>): Over {
  const order = entry.at('order-made'), ended = entry.at('ended')
  return order ? { why: 'The child is adopted', fact: order.current.id } : ended ? { why: 'The plan is another one now, or it ended', fact: ended.current.id } : null
}
/** The same, and nothing about waiting once they live with their adopters. */
export function waitOver(of: Pick<From, 'entry'>): Over {
  const placed = of.entry.first('placed')
  return placed ? { why: 'They live with their adopters', fact: placed.current.id } : adoptionOver(of)
}
