import { isBefore, type Tri, type When } from '../../../../calendar/index.ts'
import { fromEach, readOnce, type FactId, type StepView, type Timeline } from '../../../../ledger/index.ts'
import type { Candidate } from '../../../../readings/duty/index.ts'
import { assessment } from '../../records/assessment.ts'
import { referral } from '../../records/referral.ts'
import { strategyDiscussion } from '../../records/strategy-discussion.ts'
import { needsAssessing, needsWork } from '../../statuses/child-in-need.ts'
import { notBefore, tooRough } from '../steps.ts'

/** Assessments of the child, each with what it is about, when it began, and when a manager agreed to it. */
export const assessments = readOnce((t: Timeline) => t.each(assessment).map((entry) => ({
  entry, begun: entry.at('begun'), asked: entry.at('asked'), kind: entry.at('begun')?.body.kind ?? entry.at('asked')?.body.kind ?? null,
  agreed: entry.all('approved').find((s) => s.body.agreed === true) ?? null, stopped: entry.at('stopped'),
})))
export type Assessed = ReturnType<typeof assessments>[number]

/** Kinds that do not answer a referral: they look at other needs than the child's own. */
const ofOthers: readonly (string | null)[] = ['YC', 'PC']

/** Referrals decided to need assessing, or with an assessment begun for them, each with when it arrived. */
export const toAssess = readOnce((t: Timeline) => fromEach(t.each(referral), (entry) => {
  const received = entry.at('received'), decided = entry.all('decided').filter((d) => d.body.outcome)
  const needed = decided.find((d) => needsAssessing.has(d.body.outcome)) ?? null
  const linked = assessments(t).find((a) => a.begun?.body.referral === entry.record)?.begun ?? null
  return received && (needed ?? linked) ? [{ entry, received, needed, last: decided.at(-1) ?? null, because: [received.current.id, (needed ?? linked)!.current.id] }] : []
}))
export type ToAssess = ReturnType<typeof toAssess>[number]

/** Assessments that answer a referral: those that name it, and those that name none and may have begun since it arrived. */
export const answering = ({ entry, received }: ToAssess, t: Timeline): readonly { readonly a: Assessed; readonly counts: Tri }[] =>
  fromEach(assessments(t).filter((a) => !ofOthers.includes(a.kind)), (a) => {
    const named = a.begun?.body.referral
    if (named !== undefined) return named === entry.record ? [{ a, counts: 'yes' as const }] : []
    const since: Tri = a.begun ? notBefore(a.begun.happened, received.happened) : 'yes'
    return since === 'no' ? [] : [{ a, counts: since }]
  })

/** Assessments begun, each with the referral it answers; null when it answers none. */
export const underWay = readOnce((t: Timeline) => {
  const referrals = toAssess(t)
  return fromEach(assessments(t).filter((a) => !ofOthers.includes(a.kind)), (a) => {
    const { begun } = a
    if (!begun) return []
    const named = begun.body.referral
    const answers = named === undefined
      ? referrals.findLast((r) => notBefore(begun.happened, r.received.happened) !== 'no')
      : referrals.find((r) => r.entry.record === named)
    return [{ ...a, begun, answers: answers ?? null }]
  })
})
export type UnderWay = ReturnType<typeof underWay>[number]

/** What a manager decided about an assessment, and what nobody has decided yet. `counts` says whether the assessment is surely the one meant. */
export function decisions({ entry }: Assessed, counts: Tri = 'yes'): readonly Candidate[] {
  const decided = entry.all('approved').map((step): Candidate => {
    if (step.body.agreed === false) return { step, counts: 'no', why: 'A manager sent it back' }
    if (step.body.agreed === undefined) return { step, counts: 'cannot tell', why: 'It does not say whether the manager agreed' }
    return counts === 'yes' ? { step, counts } : { step, counts: 'cannot tell', why: tooRough }
  })
  const waiting = entry.all('written').map((step): Candidate => ({ step, counts: 'no', why: 'Written, and no manager has agreed to it yet' }))
  return [...waiting, ...decided]
}

/** Why a referral no longer needs an assessment: it was closed, decided otherwise, or a strategy discussion found nothing more to do. */
export function noLongerNeeded(of: ToAssess, t: Timeline): { readonly why: string; readonly fact: FactId } | null {
  const closed = of.entry.at('closed')
  if (closed) return { why: 'The referral was closed', fact: closed.current.id }
  if (of.needed && of.last && !needsWork.has(of.last.body.outcome)) return { why: 'The referral was decided otherwise', fact: of.last.current.id }
  const nothing = of.last?.body.outcome === 'STRAT' ? foundNothing(t, of.received.happened) : null
  return nothing && { why: 'The strategy discussion decided that nothing more is needed', fact: nothing.current.id }
}

const foundNothing = (t: Timeline, since: When): StepView | null =>
  t.each(strategyDiscussion).map((e) => e.at('held')).find((s) => s?.body.outcome === 'NFA' && isBefore(s.happened, since) === 'no') ?? null
