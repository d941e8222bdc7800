import type { Instant } from '../../src/calendar/index.ts'
import { Timeline, type Fact, type SubjectId, type SubjectKind } from '../../src/ledger/index.ts'
import { england, type Pack } from '../../src/packs/index.ts'
import { Context, readAll, type Read } from '../../src/readings/index.ts'
import { linksIn } from '../../src/records/index.ts'
import type { SeedFact } from './book.ts'

/** What the pack reads about everybody at a moment, without a database. */
export function readEverybody(facts: readonly SeedFact[], now: Instant, pack: Pack = england): ReadonlyMap<SubjectId, readonly Read[]> {
  const all = facts.map((f) => factOf(f, pack))
  const own = Map.groupBy(all, (f) => f.subject)
  const byRecord = Map.groupBy(all, (f) => f.record)
  const naming = new Map<SubjectId, Set<string>>()
  for (const f of all) for (const l of f.links) if (l.subject !== f.subject) naming.set(
    l.subject, (naming.get(l.subject) ?? new Set()).add(f.record),
  )
  const source = (s: SubjectId) => ({ own: own.get(s) ?? [], naming: [...(naming.get(s) ?? [])].flatMap((r) => byRecord.get(r) ?? []) })
  const kinds = new Map(facts.map((f): [SubjectId, SubjectKind] => [f.subject, f.about]))
  const authority = [...kinds].find(([, about]) => about === 'authority')?.[0] ?? null
  return new Map([...kinds].map(([s, about]) => {
    const c = new Context(now, pack.jurisdiction, source, { authority, on: pack.chosenLimits.on })
    return [s, readAll(pack, about, new Timeline(s, source(s).own, source(s).naming), c).reads]
  }))
}

function factOf(f: SeedFact, pack: Pack): Fact {
  const type = pack.recordTypes.find((t) => t.id === f.kind)
  if (!type) throw new Error(`no record type ${f.kind}`)
  const version = type.version
  return {
    id: f.id, record: f.record, sequence: f.expects + 1, subject: f.subject, kind: f.kind, version, step: f.step, act: f.act ?? 'step',
    amends: f.amends ?? null, why: f.why ?? null,
    happened: f.happened, learned: f.learned ?? { at: f.recorded }, recorded: f.recorded, author: f.author, event: f.event ?? null,
    sensitivity: type.sensitivity, source: null, body: f.body,
    links: linksIn(type, { kind: f.kind, version, step: f.step }, f.body),
  }
}
