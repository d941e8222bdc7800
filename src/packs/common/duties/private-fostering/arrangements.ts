import { addMonths, dayOf, earliest, isBefore, latest, startOfDay, type Tri, type When } from '../../../../calendar/index.ts'
import { readOnce, type StepView, type Timeline } from '../../../../ledger/index.ts'
import type { Candidate } from '../../../../readings/duty/index.ts'
import { privateFostering } from '../../records/private-fostering.ts'
import { visit } from '../../records/visit.ts'
import { notBefore, tooRough, words } from '../steps.ts'

/** Every arrangement we heard of, with the step that says so: the regulations count from then. */
export const arrangements = readOnce((t: Timeline) => t.each(privateFostering).flatMap((entry) => {
  const heard = entry.at('notified')
  return heard ? [{ entry, heard }] : []
}))
export type Arrangement = ReturnType<typeof arrangements>[number]

/** Why nothing more is owed about an arrangement, or null. Not known is not a reason; an undecided 'close family' is. */
export function over({ entry, heard }: Arrangement): { readonly why: string; readonly fact: string } | null {
  const ended = entry.at('ended'), decided = entry.all('decided').findLast((d) => d.body.outcome)
  if (ended) return { why: 'The arrangement ended', fact: ended.current.id }
  if (decided) return decided.body.outcome === 'not-private' ? { why: 'It was decided that it is not private fostering', fact: decided.current.id } : null
  return heard.body.closeFamily === 'yes' ? { why: 'They live with close family: that is not private fostering', fact: heard.current.id } : null
}

/** Arrangements meant to last less than 28 days are not private fostering until they last longer. */
export const fosteredOnly = (a: Arrangement) => over(a) ?? (a.heard.body.fourWeeks === 'no' && !a.entry.all('decided').some((d) => d.body.outcome)
  ? { why: 'It is for less than 28 days, and not meant for longer', fact: a.heard.current.id } : null)

/** Visits about private fostering, and whether the child was spoken to alone, as the regulations ask. */
export const privateVisits = readOnce((t: Timeline): readonly Candidate[] => t.each(visit).flatMap((entry): readonly Candidate[] => {
  const step = entry.at('happened')
  if (!step || (step.body.kind !== undefined && step.body.kind !== 'PF')) return []
  if (step.body.kind === undefined) return [{ step, counts: 'cannot tell', why: 'It does not say what kind of visit it was' }]
  return [{ step, ...counts(step) }]
}))

function counts({ body }: StepView<{ readonly seen?: string; readonly whyNotAlone?: string }>): { readonly counts: Tri; readonly why?: string } {
  if (body.seen === 'ALONE' || body.seen === 'OBS') return { counts: 'yes' }
  if (body.seen === undefined) return { counts: 'cannot tell', why: 'It does not say whether the child was seen' }
  if (body.seen !== 'WITH') return { counts: 'no', why: 'The child was not seen' }
  return words(body.whyNotAlone) === null
    ? { counts: 'cannot tell', why: 'Seen with others, and it does not say why not alone' }
    : { counts: 'yes', why: 'Seen with others, and why is written' }
}

/** Those of them that came at or after a start, other than the visit that started the count. */
export const visitsAfter = (start: When, t: Timeline, but: string | null = null): readonly Candidate[] => privateVisits(t)
  .filter((v) => v.step.record !== but).flatMap((v): readonly Candidate[] => {
    const inTime = notBefore(v.step.happened, start)
    if (inTime === 'no') return []
    return inTime === 'yes' || v.counts !== 'yes' ? [v] : [{ ...v, counts: 'cannot tell', why: tooRough }]
  })

/** Visits from which the next is counted: while the arrangement lasted, with the year each was in. */
export const countedFrom = (t: Timeline) => arrangements(t).flatMap((of) => privateVisits(t)
  .filter((v) => v.counts === 'yes' && notBefore(v.step.happened, of.heard.happened) !== 'no' && !afterEnd(of, v.step.happened))
  .map((v) => ({ of, visit: v.step, firstYear: inFirstYear(v.step.happened, of.heard.happened) })))

const afterEnd = ({ entry }: Arrangement, at: When): boolean => {
  const ended = entry.at('ended')
  return ended !== null && isBefore(ended.happened, at) === 'yes'
}

/** The first year runs from when we became aware. Both rough ends are looked at. */
function inFirstYear(at: When, aware: When): Tri {
  const yearOn = [earliest, latest].map((end) => isBefore(at, { at: startOfDay(addMonths(dayOf(end(aware)), 12)) }))
  return yearOn.every((x) => x === 'yes') ? 'yes' : yearOn.every((x) => x === 'no') ? 'no' : 'cannot tell'
}
