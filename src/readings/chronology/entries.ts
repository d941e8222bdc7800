import { instantAt } from '../../calendar/index.ts'
import { living, type Fact, type Living } from '../../ledger/index.ts'
import type { ChronologyEntry, Telling, Version } from './entry.ts'

/** Steps with their versions, from facts already cut to a moment. Each fact stands in exactly one entry. Newest first. */
export function entriesOf(facts: readonly Fact[], telling: Telling): readonly ChronologyEntry[] {
  return living(facts).flatMap((record) => entriesOfRecord(record, telling)).sort(newestFirst)
}

function entriesOfRecord(record: Living, telling: Telling): readonly ChronologyEntry[] {
  const steps = record.steps.map((s) => [...s.before, s.current])
  const held = new Set(steps.flat().map((f) => f.id))
  // As learned, a correction can have been known before we can say its first version was. It is then shown by itself.
  const alone = record.facts.filter((f) => f.act === 'amend' && !held.has(f.id)).map((f) => [f])
  const groups = [...steps, ...alone].sort((a, b) => (a[0]?.sequence ?? 0) - (b[0]?.sequence ?? 0))
  const withdrawals = record.facts.filter((f) => f.act === 'withdraw')
  if (groups.length === 0) return withdrawals.map((f) => entry([f], record, telling, []))
  return groups.map((versions, i) => entry(versions, record, telling, i === 0 ? withdrawals : []))
}

function entry(versions: readonly Fact[], record: Living, telling: Telling, withdrawals: readonly Fact[]): ChronologyEntry {
  const first = versions[0], current = versions.at(-1)
  if (!first || !current) throw new Error('an entry has at least one fact')
  const w = record.withdrawn
  return {
    ...version(current, telling), record: record.record, sequence: first.act === 'amend' ? (first.amends ?? first.sequence) : first.sequence,
    kind: current.kind, step: current.step, icon: telling.icon(current.kind), learned: first.learned, first: first.recorded,
    body: telling.body(current), before: versions.slice(0, -1).map((f) => version(f, telling)),
    withdrawn: w ? { at: w.recorded, by: w.author, why: w.why } : null, facts: [...versions, ...withdrawals.filter((f) => !versions.includes(f))],
  }
}

function version(fact: Fact, telling: Telling): Version {
  const body = telling.body(fact)
  const { id, happened, recorded, author, why, source } = fact
  return { fact: id, line: telling.line(fact, body), voice: telling.voice(fact, body), happened, recorded, author, why, source }
}

const newestFirst = (a: ChronologyEntry, b: ChronologyEntry): number =>
  later(instantAt(a.happened), instantAt(b.happened)) || later(a.first, b.first) || later(b.record, a.record) || b.sequence - a.sequence
const later = (a: string, b: string): number => (a > b ? -1 : a < b ? 1 : 0)
