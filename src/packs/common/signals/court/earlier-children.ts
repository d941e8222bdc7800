import { dayOf, earliest, isBefore, type When } from '../../../../calendar/index.ts'
import type { FactId, StepView, SubjectId, Timeline } from '../../../../ledger/index.ts'
import type { Context } from '../../../../readings/index.ts'
import { defineSignal, type SignalReading } from '../../../../readings/signal/index.ts'
import { legalMeeting } from '../../records/legal-meeting.ts'
import { preProceedings } from '../../records/pre-proceedings.ts'
import { proceedings } from '../../records/proceedings.ts'
import { relationship } from '../../records/relationship.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'

/** Lawyers are asked about a child whose brother or sister came into care before: a reason to ask what helped then and what did not. */
export default defineSignal({
  id: 'court/earlier-children', title: 'A brother or sister came into care', answers: ['AS-2', 'PP-1'], about: 'child',
  source: 'Tarrowmouth’s own choice, and no law. It is never evidence against a parent: people change. It asks what was learned then, what help the parent has had since, and how '
    + 'the brothers and sisters know of each other. It looks only at parents written as mother or father of both.',
  reads: (t, c): readonly SignalReading[] => {
    const [asked] = [...t.each(legalMeeting), ...t.each(preProceedings), ...t.each(proceedings)].flatMap((e) => e.living.steps.slice(0, 1))
      .sort((a, b) => (earliest(a.happened) < earliest(b.happened) ? -1 : 1))
    const before = asked ? earlier(asked.happened, t, c) : []
    if (!asked || before.length === 0) return []
    const says = before.length === 1 ? 'A brother or sister came into care before' : `${before.length} brothers or sisters came into care before`
    return [{ key: 'earlier', says, because: [asked.current.id, ...before.flatMap((o) => o.because)], others: before, until: null }]
  },
})

const isParent = (is: string | undefined): boolean => is === 'mother' || is === 'father'
const parentsOf = (t: Timeline): readonly StepView<{ readonly person?: SubjectId }>[] => t.each(relationship).flatMap((e) => e.at('began') ?? []).filter((s) => isParent(s.body.is) && s.body.person)

/** Children of the same parent who came into care surely before. */
function earlier(asked: When, t: Timeline, c: Context): SignalReading['others'] {
  const found = new Map<SubjectId, SignalReading['others'][number]>()
  for (const parent of parentsOf(t)) {
    for (const { child, because } of childrenOf(parent.body.person ?? '', c)) {
      const care = child === t.subject ? undefined : lookedAfter.spans(c.timeline(child), c).find((s) => isBefore(s.from, asked) === 'yes')
      if (care) found.set(child, { subject: child, says: `Came into care in ${dayOf(earliest(care.from)).slice(0, 4)}`, because: [parent.current.id, because, ...care.because.slice(0, 1)] })
    }
  }
  return [...found.values()].sort((a, b) => (a.subject < b.subject ? -1 : 1))
}

const childrenOf = (parent: SubjectId, c: Context): readonly { readonly child: SubjectId; readonly because: FactId }[] => c.timeline(parent).eachNaming(relationship).flatMap((named) => {
  // Only the child's own record says whether the relationship was withdrawn, or turned out to be with somebody else.
  const entry = c.timeline(named.subject).find(relationship, named.record)
  const began = entry?.living.withdrawn ? null : entry?.at('began')
  return began && began.body.person === parent && isParent(began.body.is) ? [{ child: named.subject, because: began.current.id }] : []
})
