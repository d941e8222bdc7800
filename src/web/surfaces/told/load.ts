import type { Fact, SubjectId } from '../../../ledger/index.ts'
import type { ToldWhat } from '../../../packs/index.ts'
import type { Card } from '../../../readings/index.ts'
import { mostTold, seenLately, toldTo, unseenOf, type ToldThing } from '../../../store/index.ts'
import type { Call } from '../../contract.ts'
import { namesFrom, type NameBook } from '../../words/index.ts'
import { partOf, spanOf, type Part } from '../pages.tsx'

/** One thing told with the fact that says it; null when that is not within reach (any more), or was cleared. */
export interface Heard extends ToldThing {
  readonly says: Fact | null
  /** Of something carried up: whether it is owed to this day. Null for everything else. */
  readonly stillOwed: boolean | null
}
export interface ToldPage {
  readonly only: ToldWhat | null
  readonly unseen: readonly Heard[]
  readonly seen: readonly Heard[]
  /** Which part of each list these are. */
  readonly parts: { readonly unseen: Part; readonly seen: Part }
  /** How many of each kind are not seen, listed or not. */
  readonly counts: ReadonlyMap<ToldWhat, number>
  readonly cards: ReadonlyMap<SubjectId, Card>
  readonly names: NameBook
}

const kinds: readonly string[] = ['came-up', 'given', 'sent-back', 'answered'] satisfies readonly ToldWhat[]
const isKind = (text: string | undefined): text is ToldWhat => text !== undefined && kinds.includes(text)

/** What the reader was told, with what each thing says, as far as they can read it now. */
export async function loadTold(call: Call): Promise<ToldPage> {
  const { reader, query } = call, only = isKind(query['what']) ? query['what'] : null, counts = await unseenOf(reader)
  const waiting = only ? counts.get(only) ?? 0 : [...counts.values()].reduce((a, b) => a + b, 0)
  const parts = { unseen: partOf(call, waiting, mostTold, 'unseen'), seen: partOf(call, await seenLately(reader, only), mostTold, 'seen') }
  const [unseen, seen] = [await toldTo(reader, 'unseen', only, spanOf(parts.unseen)), await toldTo(reader, 'seen', only, spanOf(parts.seen))]
  const all = [...unseen, ...seen]
  const records = await reader.records([...new Set(all.map((t) => t.record))])
  const says = (t: ToldThing): Fact | null => records.get(t.record)?.find((f) => f.id === t.fact) ?? null
  const facts = all.flatMap((t) => says(t) ?? [])
  const owed = await stillOwed(reader, facts)
  const heard = (t: ToldThing): Heard => {
    const fact = says(t)
    return { ...t, says: fact, stillOwed: t.what === 'came-up' && fact ? owed.has(keyOf(fact)) : null }
  }
  const cards = await reader.cards(new Set(facts.flatMap((f) => [f.subject, ...(f.author ? [f.author] : []), ...f.links.map((l) => l.subject)])))
  return { only, unseen: unseen.map(heard), seen: seen.map(heard), parts, counts, cards, names: namesFrom(cards) }
}

const keyOf = (notice: Fact): string => `${notice.subject} ${String(notice.body['duty'])} ${String(notice.body['key'])}`

/** Of the things notices are about, those that are owed to this day. */
async function stillOwed(reader: Call['reader'], facts: readonly Fact[]): Promise<ReadonlySet<string>> {
  const notices = facts.filter((f) => f.kind === 'notice')
  if (notices.length === 0) return new Set()
  const owed = await reader.owedBriefly({ subjects: [...new Set(notices.map((f) => f.subject))] })
  return new Set(owed.map((o) => `${o.subject} ${o.rule} ${o.key}`))
}
