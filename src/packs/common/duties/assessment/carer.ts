import { fromEach, type Timeline } from '../../../../ledger/index.ts'
import type { Candidate } from '../../../../readings/duty/index.ts'
import { assessments, decisions, type Assessed } from './assessments.ts'

/** Assessments of a kind, with when they were asked for or, where that is not written, when they began. */
export const askedFor = (t: Timeline, kind: 'YC' | 'PC') => fromEach(assessments(t).filter((a) => a.kind === kind), (of) => {
  const since = of.asked ?? of.begun
  return since ? [{ key: of.entry.record, of, at: since.happened, because: [since.current.id] }] : []
})

/** A manager's agreement, whichever kind of assessment it is. */
export const agreement = (of: Assessed): readonly Candidate[] => decisions(of)

/** A stopped assessment was stopped by a manager, who said why. */
export const whenStopped = ({ stopped }: Assessed) => (stopped ? { why: 'A manager stopped it, and said why', fact: stopped.current.id } : null)
