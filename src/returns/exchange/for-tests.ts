import { instant } from '../../calendar/index.ts'
import { Timeline, type Fact, type RecordId, type SubjectId } from '../../ledger/index.ts'
import { linksIn, type RecordType } from '../../records/index.ts'
import { compare, factsFrom, holdable, type Bringing, type NotTaken, type Period, type Said } from './index.ts'

/** What a record is called in a test: by whose it is, where that is not the child, its kind and its name. */
export const nameOf = (subject: SubjectId, kind: string, name: string): RecordId => (subject === 'child' ? `${kind} ${name}` : `${subject}: ${kind} ${name}`)

/** What a mapping is given in a test: everybody but the child is called by their number, and records as above. */
export const bringingOf = (period: Period, begins = false): Bringing => ({
  child: 'child', period, begins, subject: (about, scheme, value) => `${about} ${scheme} ${value}`, record: (type, name, about = 'child') => nameOf(about, type.id, name),
})

const typeOf = (types: readonly RecordType[], kind: string): RecordType => { const type = types.find((t) => t.id === kind); if (!type) throw new Error(`no record type ${kind}`); return type }

/** What is said, with the answers its records can hold, and the cells whose answer they cannot. */
export function heldIn(types: readonly RecordType[], all: readonly Said[]): { readonly said: readonly Said[]; readonly cells: readonly NotTaken[] } {
  const held = all.map((s) => holdable(typeOf(types, s.kind), s))
  return { said: held.map((h) => h.said), cells: held.flatMap((h) => h.cells) }
}

/** The facts an import would write of what is said, where nothing is on the record yet. */
export const broughtFacts = (types: readonly RecordType[], series: string, said: readonly Said[]): readonly Fact[] =>
  factsFrom(compare(series, said, [], nameOf), (row) => ({ import: 'import', series, period: '', file: '', hash: '', ...row }), '').map((f, i): Fact => {
    const type = typeOf(types, f.kind)
    return {
      amends: null, why: null, ...f, id: `f${String(i).padStart(6, '0')}`, sequence: f.expects + 1, version: type.version, recorded: instant('2026-11-21T10:00:00.000Z'), event: null,
      sensitivity: type.sensitivity, links: linksIn(type, { kind: f.kind, version: type.version, step: f.step }, f.body),
    }
  })

/** Anybody's timeline, of facts about several. */
export const timelineIn = (facts: readonly Fact[]) => (subject: SubjectId): Timeline =>
  new Timeline(subject, facts.filter((f) => f.subject === subject), facts.filter((f) => f.links.some((l) => l.subject === subject)))
