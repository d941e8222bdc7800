import type { Instant } from '../../calendar/index.ts'
import { sameSubjects, samePersonKind, type Fact, type SubjectId } from '../../ledger/index.ts'
import type { FactSource } from '../../readings/index.ts'
import type { Pack } from '../../packs/index.ts'
import type { Db } from '../connect.ts'
import { factsAbout, factsNaming } from '../ledger/load.ts'

interface Loaded { readonly own: readonly Fact[]; readonly naming: readonly Fact[] }

/** Facts of the subjects a reading looks at, loaded once each. Two subjects found to be one person are loaded together. */
export class FactShelf {
  readonly #db: Db
  readonly #pack: Pack
  readonly #kept = new Map<SubjectId, Loaded>()
  constructor(db: Db, pack: Pack) { this.#db = db; this.#pack = pack }

  readonly source: FactSource = (subject) => this.#kept.get(subject)

  /** Loads what is not here yet. */
  async fetch(subjects: Iterable<SubjectId>): Promise<void> {
    const wanted = [...new Set(subjects)].filter((s) => !this.#kept.has(s))
    if (wanted.length === 0) return
    const own = group(await factsAbout(this.#db, this.#pack, wanted), (f) => [f.subject])
    const others = await factsNaming(this.#db, this.#pack, wanted)
    const named = new Map<string, Set<SubjectId>>()
    for (const f of others) named.set(f.record, new Set([...named.get(f.record) ?? [], ...f.links.map((l) => l.subject)]))
    const naming = group(others, (f) => [...named.get(f.record) ?? []])
    for (const s of wanted) this.#kept.set(s, { own: own.get(s) ?? [], naming: (naming.get(s) ?? []).filter((f) => f.subject !== s) })
  }

  /** How many facts are here about a subject or naming it. */
  count(subject: SubjectId): number { const k = this.#kept.get(subject); return k ? k.own.length + k.naming.length : 0 }

  /** Drops one subject, so that it is read afresh. */
  forget(subject: SubjectId): void { this.#kept.delete(subject) }

  /** Everyone ever joined to this subject, by any join not withdrawn later or withdrawn since. */
  async everJoined(subject: SubjectId): Promise<readonly SubjectId[]> {
    let members: readonly SubjectId[] = [subject]
    for (;;) {
      await this.fetch(members)
      const joins = members.flatMap((m) => this.#joins(m)).filter((f) => f.act !== 'withdraw')
      const next = sameSubjects(subject, joins)
      if (next.length === members.length) return next
      members = next
    }
  }

  #joins(subject: SubjectId): readonly Fact[] {
    const { own, naming } = this.#kept.get(subject) ?? { own: [], naming: [] }
    return [...own, ...naming].filter((f) => f.kind === samePersonKind)
  }

  /** The facts of a set of subjects read as one, written by `until`. */
  together(members: readonly SubjectId[], until: Instant): Loaded {
    const lists = members.map((m) => this.#kept.get(m) ?? { own: [], naming: [] })
    const written = (f: Fact): boolean => f.recorded <= until
    if (lists.length === 1 && lists[0]) return { own: lists[0].own.filter(written), naming: lists[0].naming.filter(written) }
    const own = lists.flatMap((l) => l.own).filter(written)
    const mine = new Set(members)
    const naming = new Map(lists.flatMap((l) => l.naming).filter((f) => written(f) && !mine.has(f.subject)).map((f) => [f.id, f]))
    return { own, naming: [...naming.values()] }
  }

  /** The joins among members written by `until`. */
  joinedAt(subject: SubjectId, ever: readonly SubjectId[], until: Instant): readonly SubjectId[] {
    if (ever.length === 1) return ever
    return sameSubjects(subject, ever.flatMap((m) => this.#joins(m)).filter((f) => f.recorded <= until))
  }

  /** The first moment after `after` and not after `until` at which anything about these subjects was written. */
  nextWritten(subjects: Iterable<SubjectId>, after: Instant | null, until: Instant): Instant | null {
    let first: Instant | null = null
    for (const s of subjects) {
      const { own, naming } = this.#kept.get(s) ?? { own: [], naming: [] }
      for (const list of [own, naming]) for (const f of list) {
        if ((after === null || f.recorded > after) && f.recorded <= until && (first === null || f.recorded < first)) first = f.recorded
      }
    }
    return first
  }
}

function group(facts: readonly Fact[], by: (f: Fact) => readonly SubjectId[]): ReadonlyMap<SubjectId, readonly Fact[]> {
  const out = new Map<SubjectId, Fact[]>()
  for (const f of facts) for (const s of by(f)) {
    const list = out.get(s)
    if (list) list.push(f)
    else out.set(s, [f])
  }
  return out
}
