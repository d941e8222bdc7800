import { dayOf, latest, sayMoment, type Instant, type When } from '../../../../calendar/index.ts'
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

const stillOwed: readonly string[] = ['open', 'overdue', 'cannot tell']
const owedBy = (record: ChildRecord, rules: readonly string[]): ChildRecord['readings']['duties'] =>
  record.readings.duties.filter((d) => rules.includes(d.rule) && stillOwed.includes(d.content.state))

/** The reason that nobody, or who, saw them last. */
const lastSeenReason = (record: ChildRecord, { seen }: Where): Reason =>
  ({ words: `${saySeen(seen, record.names, record.called, record.now)}.`, record: seen?.record ?? null })

function missing(record: ChildRecord, where: Where): Finding | null {
  const open = holding(record).find((s) => s.rule === 'missing')
  if (!open || where.missing === null) return null
  const away = open.content.detail?.['kind'] === 'A' ? 'Away without agreement' : 'Missing'
  return {
    tone: 'late', answer: `No. ${away} since ${saySince(open.content.from, record.now)}.`,
    reasons: [{ words: `Nobody has written that ${record.called} is back.`, record: where.missing }, lastSeenReason(record, where)],
  }
}

/** Something the child said that is half written, or that nobody senior has decided about. */
function untold(record: ChildRecord): readonly Finding[] {
  const owed = owedBy(record, ['disclosure/goes-up', 'disclosure/finish-writing'])
  return [...new Set(owed.map((d) => d.key))].map((key): Finding => {
    const entry = record.timeline.find(disclosure, key)
    const told = entry?.at('told')
    if (!told) return halfWritten(entry?.at('begun')?.happened, key, record.now)
    const unsafe = told.body.safeNow === 'no'
    const why = owed.find((d) => d.key === key && d.rule === 'disclosure/goes-up')?.content.why
    return {
      tone: unsafe ? 'late' : 'unknown',
      answer: unsafe ? 'No. Not safe when it was written, and nobody senior has decided.' : 'We do not know. Something was said, and nobody senior has decided.',
      reasons: [{ words: `${upper(record.called)} told somebody something ${sayNear(told.happened, record.now)}.${why ? ` ${why}.` : ''}`, record: key }],
    }
  })
}

const halfWritten = (begun: When | undefined, key: string, now: Instant): Finding => ({
  tone: 'unknown', answer: 'We do not know. Something was said, and it is not written down yet.',
  reasons: [{ words: begun ? `Writing began ${sayNear(begun, now)} and was not finished.` : 'It was begun and not finished.', record: key }],
})

/** Somebody outside said the child could be hurt, and nobody has decided what happens. */
const danger = (record: ChildRecord): readonly Finding[] => owedBy(record, ['contact/triage']).flatMap((d): readonly Finding[] => {
  const received = record.timeline.find(contact, d.key)?.at('received')
  if (!received?.body.immediateRisk) return []
  return [{
    tone: 'unknown', answer: 'We do not know. Somebody said they could be hurt, and nobody has decided.',
    reasons: [{ words: `Somebody got in touch ${sayNear(received.happened, record.now)}, and what happens is not decided.`, record: d.key }],
  }]
})

/** The newest weighing of each risk that has not passed. */
const risks = (record: ChildRecord) => record.timeline.each(riskAssessment).filter((r) => r.at('ended') === null).flatMap((r) => r.at('assessed') ?? [])

function immediate(record: ChildRecord): Finding | null {
  const now = risks(record).find((r) => r.body.level === 'CRIT')
  if (!now) return null
  const about = codeWords(record.pack, 'risk-assessment', 'assessed', 'about', now.body.about) ?? 'A risk'
  return {
    tone: 'late', answer: 'No. The risk was judged immediate.',
    reasons: [{ words: `${about} was judged immediate ${sayNear(now.happened, record.now)}, and nobody has weighed it again.`, record: now.record }],
  }
}

function unseen(record: ChildRecord, where: Where): Finding | null {
  if (record.card && isUnborn(record.card)) {
    return { tone: 'unknown', answer: 'Not born yet.', reasons: [{ words: 'What is known is about the family the baby will be born into.', record: null }] }
  }
  const open = openSpans(record).some((s) => s.to === null || latest(s.to) > record.now)
  if (open && where.lately) return null
  const nobody: Reason = { words: `Nobody here is working with ${record.called} now.`, record: null }
  return { tone: 'unknown', answer: 'We cannot tell.', reasons: [...(open ? [] : [nobody]), lastSeenReason(record, where)] }
}

function fine(record: ChildRecord, where: Where): Finding {
  const weighed = risks(record).map((r) => r.recorded).sort().at(-1)
  const risk = weighed ? `Risks were last weighed ${sayNearDay(dayOf(weighed), record.now)}.` : 'No risk has been weighed.'
  return {
    tone: 'met', answer: 'As far as we know, yes.',
    reasons: [
      lastSeenReason(record, where),
      { words: `${upper(record.called)} is not missing, and nothing said to us waits for a decision. ${risk}`, record: null },
    ],
  }
}

function worriesOf(record: ChildRecord): Pick<SafeAnswer, 'worries' | 'helps'> {
  const newest = [...risks(record)].sort((a, b) => (a.recorded > b.recorded ? -1 : 1))
  const words = (pick: (r: typeof newest[number]) => string | undefined): string | null =>
    newest.map((r) => pick(r)?.trim()).find((w) => w !== undefined && w !== '') ?? null
  return { worries: words((r) => r.body.whatWorries), helps: words((r) => r.body.whatHelps) }
}

/** The record that says what to do if the child goes missing, or null when nobody has written a plan. */
export const missingPlan = (record: ChildRecord): string | null =>
  risks(record).filter((r) => r.body.about === 'missing' && r.body.plan?.trim()).map((r) => r.record).at(-1) ?? null

/** How many records an answer was read from: every one that stands. */
export const recordsRead = (record: ChildRecord): number => record.timeline.records.filter((r) => r.withdrawn === null).length
/** 'Read at 8:42am'. */
export const readAt = (record: ChildRecord): string => sayMoment(record.now, record.now)
