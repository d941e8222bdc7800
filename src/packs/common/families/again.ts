import { dayIn, type When } from '../../../calendar/index.ts'
import { fromEach, readOnce, type FactId, type StepView, type Timeline } from '../../../ledger/index.ts'
import type { Candidate, DutyDefinition } from '../../../readings/duty/index.ts'
import type { Context } from '../../../readings/index.ts'
import type { StatusSpan } from '../../../readings/status/index.ts'
import { during } from '../duties/spans.ts'
import { notBefore, tooRough, untilMet } from '../duties/steps.ts'
import { lookedAfter } from '../statuses/looked-after.ts'

/** One count: from coming into care, or from the last time it was done, in one stretch of being in care. */
export interface Round { readonly care: StatusSpan; readonly from: When; readonly last: StepView | null; readonly key: string; readonly because: readonly FactId[] }

/** What is done again and again while a child is in care. */
export interface AgainRule {
  /** Every writing that says it was done, or was not, and whether it counts. */
  readonly done: (t: Timeline) => readonly Candidate[]
  /** Who owes it the first time: this duty, counting from coming into care, or another one. */
  readonly first: 'counted' | 'elsewhere'
  /** Writings that start a count and do not themselves count as having done it. */
  readonly starts?: (t: Timeline) => readonly StepView[]
  /** From when a round is counted, null when it is not owed at that age, or why nobody can tell. Its own start unless told. */
  readonly from?: (round: Round, t: Timeline) => When | { readonly unknown: string } | null
  /** The last moment, for a duty 'by the date given'. */
  readonly by?: (round: Round, t: Timeline) => When
}

/**
 * 'Again so long after the last time, while the child is in care': the parts of a duty that are the same for each of them.
 * Each time it is done starts the next count. Leaving care ends the count; coming back begins another.
 */
export const again = (rule: AgainRule): Pick<DutyDefinition<Round>, 'arises' | 'metBy' | 'notNeeded'> => counted({ ...rule, done: readOnce(rule.done) })

const counted = (rule: AgainRule): Pick<DutyDefinition<Round>, 'arises' | 'metBy' | 'notNeeded'> => ({
  arises: (t, c) => fromEach(rounds(rule, t, c), (round) => {
    const at = rule.from ? rule.from(round, t) : round.from
    return at === null ? [] : [{ key: round.key, of: round, at, because: round.because, ...(rule.by ? { by: rule.by(round, t) } : {}) }]
  }),
  metBy: (round, t) => {
    const on = round.last && dayIn(round.last.happened)
    return untilMet(fromEach(rule.done(t)
      .filter((d) => d.step.fact !== round.last?.fact && (on === null || on !== dayIn(d.step.happened)) && during(d.step.happened, round.care) !== 'no'), (d) => after(d, round.from)))
  },
  notNeeded: ({ care }) => care.to ? { why: 'The child is no longer in care', fact: care.because.at(-1) ?? null } : null,
})

function rounds(rule: AgainRule, t: Timeline, c: Context): readonly Round[] {
  const done = rule.done(t).filter((d) => d.counts === 'yes').map((d) => d.step)
  const starts = onePerDay([...(rule.starts?.(t) ?? []), ...done])
  return fromEach(lookedAfter.spans(t, c), (care): readonly Round[] => [
    ...(rule.first === 'counted' ? [{ care, from: care.from, last: null, key: care.key, because: care.because.slice(0, 1) }] : []),
    // One that may have been just before they came into care still starts a count: silence would be worse.
    ...starts.filter((s) => during(s.happened, care) !== 'no').map((last) => ({
      care, from: last.happened, last, key: `${last.record}:${last.sequence}:${care.key}`, because: [last.current.id],
    })),
  ])
}

/** Something done, for a count that started at a time: left out when it surely came before, 'cannot tell' when it may have. */
function after(done: Candidate, from: When): readonly Candidate[] {
  const inOrder = notBefore(done.step.happened, from)
  if (inOrder === 'no') return []
  return [inOrder === 'cannot tell' && done.counts === 'yes' ? { ...done, counts: 'cannot tell', why: tooRough } : done]
}

/** Two people's records of one appointment are one time, not two. */
function onePerDay(steps: readonly StepView[]): readonly StepView[] {
  const days = steps.map((s) => dayIn(s.happened))
  return steps.filter((_, i) => days[i] === null || days.lastIndexOf(days[i] ?? null) === i)
}
