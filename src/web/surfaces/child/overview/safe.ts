import { dayOf, latest, sayMoment, type Instant } from '../../../../calendar/index.ts'
import { contact, disclosure, riskAssessment } from '../../../../packs/index.ts'
import { isUnborn, sayNearDay, upper } from '../../../words/index.ts'
import { holding, openSpans, type ChildRecord } from '../parts/open-child.ts'
import { sayNear, saySeen, saySince } from '../parts/seen.ts'
import { whereIs, type Where } from '../parts/whereabouts.ts'
import { codeWords } from '../parts/telling.ts'

/** A reason for an answer, and the record it was read from. */
export interface Reason { readonly words: string; readonly record: string | null }
/** Is the child safe now? An answer that admits its limit. `late` is no, `unknown` is that we cannot tell. */
export interface SafeAnswer {
  readonly tone: 'met' | 'late' | 'unknown'
  readonly answer: string
  readonly reasons: readonly Reason[]
  readonly worries: string | null
  readonly helps: string | null
}

type Finding = Pick<SafeAnswer, 'tone' | 'answer' | 'reasons'>

/**
 * Reads the answer from what is recorded, worst first. It never says yes of a child nobody has seen lately, nor of one who
 * told us something that nobody has decided about.
 */
export function safeNow(record: ChildRecord): SafeAnswer {
  const where = whereIs(record)
  const found = [missing(record, where), ...untold(record), ...danger(record), immediate(record)].filter((f) => f !== null)
  const worst = found.find((f) => f.tone === 'late') ?? found[0]
  const rest = found.filter((f) => f !== worst).flatMap((f) => f.reasons)
  const base = worst ?? unseen(record, where) ?? fine(record, where)
  return { ...base, reasons: [...base.reasons, ...rest], ...worriesOf(record) }
}

function missing(record: ChildRecord, where: Where): Finding | null {
  const open = holding(record).find((s) => s.rule === 'missing')
  if (!open || where.missing === null) return null
  const agreed = open.content.detail?.['kind'] === 'A'
  return {
    tone: 'late', answer: `No. ${agreed ? 'Away without agreement' : 'Missing'} since ${saySince(open.content.from, record.now)}.`,
    reasons: [{ words: `Nobody has written that ${record.called} is back.`, record: where.missing }, { words: `${saySeen(where.seen, record.names, record.called, record.now)}.`, record: where.seen?.record ?? null }],
  }
}

/** Something the child said that is half written, or that nobody senior has decided about. */
function untold(record: ChildRecord): readonly Finding[] {
  const owed = record.readings.duties.filter((d) => ['disclosure/goes-up', 'disclosure/finish-writing'].includes(d.rule) && ['open', 'overdue', 'cannot tell'].includes(d.content.state))
  const records = [...new Set(owed.map((d) => d.key))]
  return records.map((key): Finding => {
    const entry = record.timeline.find(disclosure, key)
    const told = entry?.at('told'), begun = entry?.at('begun')
    if (!told) return { tone: 'unknown', answer: 'We do not know. Something was said, and it is not written down yet.', reasons: [{ words: begun ? `Writing began ${sayNear(begun.happened, record.now)} and was not finished.` : 'It was begun and not finished.', record: key }] }
    const unsafe = told.body.safeNow === 'no'
    const why = owed.find((d) => d.key === key && d.rule === 'disclosure/goes-up')?.content.why
    return {
      tone: unsafe ? 'late' : 'unknown', answer: unsafe ? 'No. Not safe when it was written, and nobody senior has decided.' : 'We do not know. Something was said, and nobody senior has decided.',
      reasons: [{ words: `${upper(record.called)} told somebody something ${sayNear(told.happened, record.now)}.${why ? ` ${why}.` : ''}`, record: key }],
    }
  })
}

/** Somebody outside said the child could be hurt, and nobody has decided what happens. */
function danger(record: ChildRecord): readonly Finding[] {
  const undecided = record.readings.duties.filter((d) => d.rule === 'contact/triage' && ['open', 'overdue', 'cannot tell'].includes(d.content.state))
  return undecided.flatMap((d): readonly Finding[] => {
    const received = record.timeline.find(contact, d.key)?.at('received')
    if (!received?.body.immediateRisk) return []
    return [{ tone: 'unknown', answer: 'We do not know. Somebody said they could be hurt, and nobody has decided.', reasons: [{ words: `Somebody got in touch ${sayNear(received.happened, record.now)}, and what happens is not decided.`, record: d.key }] }]
  })
}

/** The newest weighing of each risk that has not passed. */
const risks = (record: ChildRecord) => record.timeline.each(riskAssessment).filter((r) => r.at('ended') === null).flatMap((r) => {
  const assessed = r.at('assessed')
  return assessed ? [assessed] : []
})

function immediate(record: ChildRecord): Finding | null {
  const now = risks(record).find((r) => r.body.level === 'CRIT')
  if (!now) return null
  const about = codeWords(record.pack, 'risk-assessment', 'assessed', 'about', now.body.about)
  return { tone: 'late', answer: 'No. The risk was judged immediate.', reasons: [{ words: `${about ?? 'A risk'} was judged immediate ${sayNear(now.happened, record.now)}, and nobody has weighed it again.`, record: now.record }] }
}

function unseen(record: ChildRecord, where: Where): Finding | null {
  if (record.card && isUnborn(record.card)) return { tone: 'unknown', answer: 'Not born yet.', reasons: [{ words: 'What is known is about the family the baby will be born into.', record: null }] }
  if (!openSpans(record).some((s) => s.to === null || latest(s.to) > record.now)) {
    return { tone: 'unknown', answer: 'We cannot tell.', reasons: [{ words: `Nobody here is working with ${record.called} now. ${saySeen(where.seen, record.names, record.called, record.now)}.`, record: where.seen?.record ?? null }] }
  }
  return where.lately ? null : { tone: 'unknown', answer: 'We cannot tell.', reasons: [{ words: `${saySeen(where.seen, record.names, record.called, record.now)}.`, record: where.seen?.record ?? null }] }
}

function fine(record: ChildRecord, where: Where): Finding {
  const weighed = risks(record).map((r) => r.recorded).sort().at(-1)
  return {
    tone: 'met', answer: 'As far as we know, yes.', reasons: [
      { words: `${saySeen(where.seen, record.names, record.called, record.now)}.`, record: where.seen?.record ?? null },
      { words: `${upper(record.called)} is not missing, and nothing said to us waits for a decision.${weighed ? ` Risks were last weighed ${near(weighed, record.now)}.` : ' No risk has been weighed.'}`, record: null },
    ],
  }
}
const near = (at: Instant, now: Instant): string => (dayOf(at) === dayOf(now) ? 'today' : sayNearDay(dayOf(at), now))

function worriesOf(record: ChildRecord): Pick<SafeAnswer, 'worries' | 'helps'> {
  const newest = [...risks(record)].sort((a, b) => (a.recorded > b.recorded ? -1 : 1))
  const words = (pick: (r: typeof newest[number]) => string | undefined): string | null => newest.map(pick).find((w) => w !== undefined && w.trim() !== '')?.trim() ?? null
  return { worries: words((r) => r.body.whatWorries), helps: words((r) => r.body.whatHelps) }
}

/** How many records an answer was read from: every one that stands. */
export const recordsRead = (record: ChildRecord): number => record.timeline.records.filter((r) => r.withdrawn === null).length
/** 'Read at 8:42am'. */
export const readAt = (record: ChildRecord): string => sayMoment(record.now, record.now)
