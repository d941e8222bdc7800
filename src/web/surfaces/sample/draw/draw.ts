import { createHash } from 'node:crypto'
import { dayOf, earliest, type Day } from '../../../../calendar/index.ts'
import { Timeline, type Fact, type RecordId, type SubjectId } from '../../../../ledger/index.ts'
import { contact, needLevel, referral, secondLooks, type SecondLook } from '../../../../packs/index.ts'

/** A decision of the front door that a sample can be drawn from. What it came to is not in it: whoever looks again must not have read that. */
export interface Decision {
  readonly child: SubjectId
  readonly record: RecordId
  readonly kind: 'contact' | 'referral'
  readonly on: Day
  readonly team: SubjectId | null
  /** What came in, before anybody decided. */
  readonly came: string | null
  /** Whether it says which level: without one nothing can be compared. */
  readonly hasLevel: boolean
}

interface Said { readonly level?: string; readonly team?: SubjectId; readonly concern?: string; readonly reason?: string }

/** Contacts and referrals about one child that were decided on the days of a period. */
export function decisionsIn(child: SubjectId, facts: readonly Fact[], from: Day, to: Day): readonly Decision[] {
  const t = new Timeline(child, facts)
  const all = [...t.each(contact).map((e) => ({ kind: 'contact' as const, record: e.record, received: e.at('received'), decided: e.at('decided') })),
    ...t.each(referral).map((e) => ({ kind: 'referral' as const, record: e.record, received: e.at('received'), decided: e.at('decided') }))]
  return all.flatMap(({ kind, record, received, decided }) => {
    if (!decided) return []
    const on = dayOf(earliest(decided.happened)), said: Said = received?.body ?? {}
    return on < from || on > to ? [] : [{
      child, record, kind, on, team: said.team ?? null, came: said.concern ?? said.reason ?? null,
      hasLevel: needLevel.codes.some((c) => c.code === decided.body.level),
    }]
  })
}

/** Second looks at decisions about one child that were chosen on the days of a period. */
export const looksIn = (child: SubjectId, facts: readonly Fact[], from: Day, to: Day): readonly SecondLook[] =>
  secondLooks(new Timeline(child, facts)).filter((s) => { const on = dayOf(earliest(s.from)); return on >= from && on <= to })

/** The number a decision is drawn by: made from its record’s id and the period, so that nobody chooses and everybody can draw again. */
const numberOf = (record: RecordId, from: Day, to: Day): string => createHash('sha256').update(`${from} ${to} ${record}`).digest('hex')

/** The decisions of a period with the lowest numbers: the same for whoever draws them, however often. */
export const draw = (decisions: readonly Decision[], many: number, from: Day, to: Day): readonly Decision[] =>
  decisions.map((d) => ({ d, n: numberOf(d.record, from, to) })).sort((a, b) => (a.n < b.n ? -1 : 1)).slice(0, many).map(({ d }) => d)
