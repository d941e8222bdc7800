import { createHash } from 'node:crypto'
import { setImmediate as breath } from 'node:timers/promises'
import { living, type Living, type RecordId, type Source, type SubjectId } from '../../ledger/index.ts'
import type { RecordType } from '../../records/index.ts'
import { compare, factsFrom, faring, holdable, matching, rowKey, sayFiles, type Bringing, type Brought, type Compared, type Exchange, type Fared, type GivenChild, type GivenFiles, type NotTaken, type RowAt, type Said } from '../../returns/exchange/index.ts'
import type { Pack } from '../../packs/index.ts'
import type { Db } from '../connect.ts'
import { factsAbout, samePeople } from '../ledger/load.ts'
import type { Decisions } from './decisions.ts'
import type { ImportIds } from './ids.ts'
import type { KnownPeople } from './known.ts'

/** Something that was not taken, or that waits for a person. */
export interface Trouble {
  readonly kind: 'row' | 'cell' | 'who' | 'differs' | 'gone'
  readonly table: string | null; readonly row: number | null; readonly column: string | null
  readonly why: string; readonly key: string | null; readonly subject: SubjectId | null; readonly detail: unknown
}

/** How a row fared, and whom it is about: null while nobody knows. */
export interface RowFared extends RowAt { readonly fared: Fared | 'refused'; readonly subject: SubjectId | null }

/** What comes of some children of a file set. */
export interface Planned {
  readonly facts: readonly Brought[]
  readonly rows: readonly RowFared[]
  readonly troubles: readonly Trouble[]
  /** Records the files told of, so that those they no longer tell of are found. */
  readonly told: readonly RecordId[]
}

/** `begins`: somebody said that this is a child nobody knew. */
interface Resolved<C> { readonly given: GivenChild<C>; readonly subject: SubjectId; readonly begins: boolean }
/** Some children as they were heard, before anything on the record was looked at. */
interface Heard<C> { readonly resolved: Resolved<C>[]; readonly said: Said[]; readonly troubles: Trouble[]; readonly rows: RowFared[] }

/** What planning needs to know of who and what is on the record. `hashes`: of each table's file. */
export interface PlanNeeds {
  readonly pack: Pack; readonly ids: ImportIds; readonly known: KnownPeople; readonly decisions: Decisions
  readonly source: Omit<Source, 'row' | 'table' | 'hash' | 'file'>; readonly hashes: ReadonlyMap<string, string>
}

/** Who is found to be one with a subject, themself among them; and the records of all of them. */
interface There { readonly people: (subject: SubjectId) => readonly SubjectId[]; readonly records: (subject: SubjectId) => readonly Living[] }

/** How many are gone through before the database is heard, which writes meanwhile and asks for more. */
const few = 8

/** Works out, children by children, what a file set asks to be written. Writes nothing. */
export class Planner<C> {
  readonly #exchange: Exchange<C>
  readonly #files: GivenFiles<C>
  readonly #with: PlanNeeds
  readonly #types: ReadonlyMap<string, RecordType>
  /** What was said of others already: a home is told of by every child in it. */
  readonly #others = new Set<string>()

  constructor(exchange: Exchange<C>, files: GivenFiles<C>, needs: PlanNeeds) {
    this.#exchange = exchange; this.#files = files; this.#with = needs
    this.#types = new Map(needs.pack.recordTypes.map((t) => [t.id, t]))
  }

  /** Who some children are and what is said of them: all that needs no asking, so that it can be done while the last of them are written. */
  async hear(children: readonly GivenChild<C>[]): Promise<Heard<C>> {
    const heard: Heard<C> = { resolved: [], said: [], troubles: [], rows: [] }
    for (const [i, given] of children.entries()) {
      if (i % few === 0) await breath()
      const who = this.#who(given)
      if ('subject' in who) { heard.resolved.push({ given, ...who }); continue }
      if ('stranger' in who) heard.troubles.push(...given.rows.map((row) => nothingKept(row)))
      else heard.troubles.push(who.doubt)
      for (const row of given.rows) heard.rows.push({ table: row.table, row: row.row, fared: 'stranger' in who ? 'refused' : 'waiting', subject: null })
    }
    for (const [i, r] of heard.resolved.entries()) {
      if (i % few === 0) await breath()
      heard.said.push(...this.#says(r, heard.troubles))
    }
    return heard
  }

  /** What is on the record of those who were heard of. `lock`: called with them before it is read. */
  async look(db: Db, { resolved, said }: Heard<C>, lock: (subjects: readonly SubjectId[]) => Promise<void> = async () => {}): Promise<There> {
    const subjects = [...new Set([...resolved.map((r) => r.subject), ...said.map((s) => s.subject)])].sort()
    const same = await samePeople(db, subjects), all = [...new Set([...subjects, ...same.values()].flat())].sort()
    await lock(all)
    const records = Map.groupBy(living(await factsAbout(db, this.#with.pack, all, undefined, this.#exchange.kinds)), (r) => r.subject)
    const people = (subject: SubjectId): readonly SubjectId[] => same.get(subject) ?? [subject]
    return { people, records: (subject) => people(subject).flatMap((s) => records.get(s) ?? []) }
  }

  /** Whether anything heard has to be compared with what was planned to be written, about the same person under whichever id: nobody can look at it before it is there. */
  restsOn({ said }: Heard<C>, { people }: There, { facts }: Planned): boolean {
    const about = new Set(facts.map((f) => f.subject))
    return said.some((s) => people(s.subject).some((p) => about.has(p)) && !(s.about !== 'child' && this.#others.has(`${this.#with.ids.record(s.subject, s.kind, s.name)} ${s.step}`)))
  }

  /** What is asked to be written. */
  async plan({ resolved, said, troubles, rows }: Heard<C>, { records: thereOf }: There): Promise<Planned> {
    const settled: Compared[] = []
    for (const [i, [subject, theirs]] of [...Map.groupBy(said, (s) => s.subject)].entries()) {
      if (i % few === 0) await breath()
      for (const c of compare(this.#exchange.id, theirs, thereOf(subject), this.#with.ids.record)) settled.push(this.#settle(c))
    }
    const fared = faring(settled)
    for (const { given, subject } of resolved) this.#account(given, subject, fared, rows, troubles)
    await breath()
    for (const c of settled) if (c.is === 'differs') troubles.push(this.#differing(c, thereOf(c.said.subject)))
    const facts = factsFrom(settled, (row) => this.#sourceOf(row), `So it stands in a file brought in: ${sayFiles(this.#exchange.id, this.#files.called)}.`)
    return { facts, rows, troubles, told: settled.map((c) => c.record) }
  }

  #who(given: GivenChild<C>): { readonly subject: SubjectId; readonly begins: boolean } | { readonly doubt: Trouble } | { readonly stranger: true } {
    const { ids, known, decisions } = this.#with, { of } = given
    // Somebody who is no child is who their number says.
    if (of) return { subject: known.other(of.about, of.scheme, of.value) ?? ids.subject(of.about, of.scheme, of.value), begins: false }
    const identity = this.#exchange.who(given.child), fresh = { subject: ids.subject('child', 'local', given.key), begins: false }
    // A child's number stands in no key: it is cleared with the child, and a decision need not be.
    const key = ids.of('who', given.key), decided = decisions.of('who', key)
    if (decided?.answer === 'same' && decided.subject) return { subject: decided.subject, begins: false }
    if (decided?.answer === 'new') return { ...fresh, begins: true }
    const match = matching(identity, known.near(identity))
    if (match.is === 'known') return { subject: match.subject, begins: false }
    if (match.is === 'new' && this.#exchange.strangers === 'leave') return { stranger: true }
    if (match.is === 'new' && this.#exchange.strangers !== 'ask') return fresh
    const first = given.rows[0], maybe = match.is === 'doubtful' ? match.maybe : []
    const why = match.is === 'new' ? 'Nobody on the record was found for this. If they are on it, write their number there and go through the files again; or say that it is somebody new.' : 'This may be somebody who is on the record already. Say who it is.'
    return { doubt: { kind: 'who', table: first?.table ?? null, row: first?.row ?? null, column: null, why, key, subject: null, detail: { maybe, identity, rows: given.rows.length } } }
  }

  #says({ given, subject, begins }: Resolved<C>, troubles: Trouble[]): readonly Said[] {
    const { ids, known } = this.#with
    const bringing: Bringing = {
      child: subject, period: this.#files.period, begins,
      subject: (about, scheme, value) => known.other(about, scheme, value) ?? ids.subject(about, scheme, value),
      record: (type, name, about = subject) => ids.record(about, type.id, name),
    }
    return this.#exchange.says(given.child, bringing).map((s) => {
      const type = this.#types.get(s.kind)
      if (!type) throw new Error(`the pack has no record type ${s.kind}`)
      const held = holdable(type, s)
      for (const cell of held.cells) troubles.push(cellTrouble(cell, subject))
      return held.said
    })
  }

  /** What somebody decided about a difference; and what was said of others before is not said again. */
  #settle(c: Compared): Compared {
    if (c.said.about !== 'child') {
      const name = `${c.record} ${c.said.step}`
      if (this.#others.has(name)) return { is: 'same', said: c.said, record: c.record }
      this.#others.add(name)
    }
    if (c.is !== 'differs') return c
    const answer = this.#with.decisions.of('differs', differenceKey(c))?.answer
    return answer === 'file' ? { ...c, is: 'changed' } : answer === 'ours' ? { is: 'same', said: c.said, record: c.record } : c
  }

  #differing(c: Compared & { readonly is: 'differs' }, there: readonly Living[]): Trouble {
    const now = there.find((r) => r.record === c.record)?.steps.find((s) => s.sequence === c.amends), first = c.said.rows[0]
    const answers = c.fields.map((field) => ({ field, ours: field === 'happened' ? now?.happened : now?.body[field], file: field === 'happened' ? c.said.happened : c.said.body[field] }))
    return { kind: 'differs', table: first?.table ?? null, row: first?.row ?? null, column: c.said.columns[c.fields[0] ?? ''] ?? null, why: 'The file says otherwise than the record. Say which is right.', key: differenceKey(c), subject: c.said.subject, detail: { record: c.record, kind: c.said.kind, step: c.said.step, answers } }
  }

  #account({ child, rows: all }: GivenChild<C>, subject: SubjectId, fared: ReadonlyMap<string, Fared>, rows: RowFared[], troubles: Trouble[]): void {
    const refused = new Map(this.#exchange.refuses(child).map((n) => [rowKey(n), n]))
    for (const row of all) {
      const no = refused.get(rowKey(row)), how = fared.get(rowKey(row))
      const nothing: NotTaken | null = no ?? (how ? null : { table: row.table, row: row.row, column: null, why: 'Nothing in this row could be kept on a record.' })
      if (nothing) troubles.push({ kind: 'row', table: nothing.table, row: nothing.row, column: nothing.column, why: nothing.why, key: null, subject, detail: null })
      else for (const [column, was] of Object.entries(row.unreadable ?? {})) if (was !== undefined) troubles.push(cellTrouble({ table: row.table, row: row.row, column, why: 'This could not be read, so it is left out.' }, subject))
      rows.push({ table: row.table, row: row.row, fared: nothing ? 'refused' : how ?? 'refused', subject })
    }
  }

  #sourceOf(row: RowAt): Source {
    return { ...this.#with.source, table: row.table, row: row.row, file: this.#with.hashes.get(row.table) ?? '', hash: createHash('sha256').update(JSON.stringify(this.#files.cellsOf(row))).digest('hex').slice(0, 16) }
  }
}

const nothingKept = (row: RowAt): Trouble =>
  ({ kind: 'row', table: row.table, row: row.row, column: null, why: 'Nobody on the record is this child, so nothing of it was kept.', key: null, subject: null, detail: null })

const cellTrouble = (cell: NotTaken, subject: SubjectId): Trouble => ({ kind: 'cell', table: cell.table, row: cell.row, column: cell.column, why: cell.why, key: null, subject, detail: null })

/** A difference is the same while the file says the same of the same step. */
const differenceKey = (c: Compared & { readonly is: 'differs' }): string =>
  createHash('sha256').update(JSON.stringify([c.record, c.said.step, c.amends, c.said.happened, c.said.body])).digest('hex').slice(0, 32)
