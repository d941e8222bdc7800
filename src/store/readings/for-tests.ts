import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { addDays, addInstant, dayOf, type Instant } from '../../calendar/index.ts'
import type { Body, SubjectId, SubjectKind } from '../../ledger/index.ts'
import { england, type Pack } from '../../packs/index.ts'
import { isChoice } from '../../readings/duty/index.ts'
import { Context, readAll } from '../../readings/index.ts'
import type { smallWorld, TestStore } from '../for-tests.ts'
import { Refused, type NewFact } from '../ledger/append.ts'
import { factsAbout, factsNaming } from '../ledger/load.ts'
import { jsonbText } from './jsonb-text.ts'

/** Everything that is read, with the recorded time it held in: what must come out the same however it was arrived at. */
export async function everythingRead(t: TestStore): Promise<readonly unknown[]> {
  const rows = await sql`select subject, kind, rule, key, content, lower(recorded) as "from", upper(recorded) as "to", state, due, level, valid_from, valid_to, on_day
    from reading where not isempty(recorded) order by subject, kind, rule, key, lower(recorded)`.execute(t.store.engine.db)
  const reach = await sql`select source, scope, because, valid_from from subject_scope order by 1, 2, 3, 4`.execute(t.store.engine.db)
  return [...rows.rows, ...reach.rows]
}

interface Known { readonly record: string; readonly kind: string; sequence: number; readonly steps: string[]; readonly child: string; withdrawn: boolean }

const happening = fc.oneof(
  fc.constant({ on: 'now' as const }), fc.integer({ min: 1, max: 3000 }).map((minutes) => ({ minutes })), fc.integer({ min: 0, max: 40 }).map((days) => ({ days })))
/** Rules about what these moves write, whose number the authority may choose for itself. */
const choices = england.duties.filter((d) => /^(disclosure|strategy|referral|visit|risk|missing)\//.test(d.id) && d.versions.some(isChoice)).map((d) => d.id)
export const move = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('open' as const), child: fc.nat(1), what: fc.oneof(fc.constantFrom(0, 3), fc.nat(7)), on: happening }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('step' as const), record: fc.nat(40), on: happening }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('amend' as const), record: fc.nat(40), on: happening }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw' as const), record: fc.nat(40), on: happening }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 20_000 }), tick: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('worker-moves' as const), who: fc.nat(1), on: happening }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('choose' as const), rule: fc.nat(choices.length - 1), howMany: fc.integer({ min: 1, max: 60 }), on: happening }) },
)
type Move = typeof move extends fc.Arbitrary<infer M> ? M : never

const openings: readonly { readonly did: readonly [string, string]; readonly then: readonly string[]; readonly says: (w: World) => Body }[] = [
  { did: ['missing-episode', 'started'], then: ['returned'], says: (w) => ({ home: w.home }) },
  { did: ['disclosure', 'told'], then: ['passed-on', 'decided'], says: (w) => ({ toldTo: w.ash, toldWho: 'police', decision: 'Joint visit today' }) },
  { did: ['strategy-discussion', 'held'], then: ['reviewed'], says: (w) => ({ chair: w.helen, actions: [{ id: randomUUID(), what: 'Ring the school' }] }) },
  { did: ['return-interview', 'held'], then: ['declined'], says: (w) => ({ interviewer: w.bola }) },
  { did: ['visit', 'happened'], then: [], says: () => ({ kind: 'LAC', seen: 'ALONE' }) },
  { did: ['placement', 'started'], then: ['ended'], says: (w) => ({ home: w.otherHome }) },
  { did: ['referral', 'received'], then: ['decided'], says: (w) => ({ team: w.team, outcome: 'ASSESS' }) },
  { did: ['risk-assessment', 'assessed'], then: [], says: () => ({ about: 'missing', level: 'HIGH', reviewBy: '2026-11-30' }) },
]
export type World = Awaited<ReturnType<typeof smallWorld>>

/** Writes moves, as workers of a small authority would, about two children of its own. */
export class Writer {
  readonly known: Known[] = []
  readonly #children: readonly string[]
  readonly #t: TestStore
  readonly #w: World
  constructor(t: TestStore, w: World) { this.#t = t; this.#w = w; this.#children = [randomUUID(), randomUUID()] }

  /** Does one move; a move the ledger refuses is no move. */
  async do(m: Move): Promise<void> {
    if (m.do === 'wait') {
      this.#t.clock.advance({ minutes: m.minutes })
      if (m.tick) while (await this.#t.store.engine.tick() > 0) { /* until nobody's time has come */ }
      return
    }
    const fact = this.#factOf(m)
    if (fact) await this.#t.store.engine.append([fact]).catch((e: unknown) => { if (!(e instanceof Refused)) throw e })
  }

  #factOf(m: Exclude<Move, { do: 'wait' }>): NewFact | null {
    if (m.do === 'choose') {
      const about = { record: randomUUID(), sequence: 0, child: this.#w.authority }
      return this.#fact('standard', 'chosen', about, m.on, { rule: choices[m.rule], howMany: m.howMany, unit: 'hours', why: 'So', decidedBy: 'Us' }, 'authority')
    }
    if (m.do === 'worker-moves') {
      const unit = m.who === 0 ? this.#w.home : this.#w.otherHome
      return this.#fact('post', 'started', { record: randomUUID(), sequence: 0, child: this.#w.bola }, m.on, { name: 'Bola Adeyemi', role: 'home-manager', unit }, 'worker')
    }
    if (m.do === 'open') {
      const o = openings[m.what % openings.length]
      const child = this.#children[m.child]
      if (!o || !child) return null
      const k: Known = { record: randomUUID(), kind: o.did[0], sequence: 0, steps: [], child, withdrawn: false }
      this.known.push(k)
      k.steps.push(o.did[1])
      return this.#fact(k.kind, o.did[1], k, m.on, { ...o.says(this.#w), ...this.#episodeOf(child) })
    }
    const k = this.known[m.record % Math.max(1, this.known.length)]
    if (!k || k.withdrawn) return null
    const o = openings.find((x) => x.did[0] === k.kind)
    const then = o?.then[m.record % Math.max(1, o.then.length)]
    if (m.do === 'step') { if (!then || !o) return null; k.steps.push(then); return this.#fact(k.kind, then, k, m.on, { ...o.says(this.#w), ...this.#episodeOf(k.child) }) }
    if (m.do === 'withdraw') { k.withdrawn = true; return { ...this.#fact(k.kind, o?.did[1] ?? '', k, m.on, {}), act: 'withdraw', why: 'Wrong child' } }
    return { ...this.#fact(k.kind, k.steps[0] ?? '', k, m.on, { ...o?.says(this.#w), ...this.#episodeOf(k.child) }), act: 'amend', amends: 1, why: 'The time was wrong' }
  }

  #episodeOf(child: string): Body {
    const episode = this.known.find((k) => k.kind === 'missing-episode' && k.child === child)
    return episode ? { episode: episode.record } : {}
  }

  #fact(kind: string, step: string, k: { record: string; sequence: number; child: string }, on: { on: 'now' } | { minutes: number } | { days: number }, body: Body, about: 'child' | 'worker' | 'authority' = 'child'): NewFact {
    const now = this.#t.clock.now()
    const happened = 'minutes' in on ? { at: addInstant(now, { minutes: -on.minutes }) } : 'days' in on ? { day: addDays(dayOf(now), -on.days) } : { at: now }
    return { record: k.record, expects: k.sequence++, subject: k.child, about, kind, step, happened, author: this.#w.ash, body }
  }
}

/** Throws away everything that was read, as if nothing had ever been. */
export async function forgetReadings(t: TestStore): Promise<void> {
  for (const table of ['reading', 'depends', 'subject_scope', 'holder_scope', 'reach_exception']) await sql`delete from ${sql.table(table)}`.execute(t.store.engine.db)
  await sql`update subject_cursor set read_to = null, next_at = null, behind_since = null`.execute(t.store.engine.db)
}

/**
 * What is kept as having held at some moments but does not follow from the facts written by then, and what follows and is not
 * kept. Reads each moment afresh with nothing remembered, so it knows nothing of when a rule is read again.
 */
export async function wrongAt(t: TestStore, pack: Pack, moments: readonly Instant[]): Promise<readonly string[]> {
  const db = t.store.engine.db, authority = await t.store.engine.authority()
  const subjects = (await sql<{ id: SubjectId; about: SubjectKind; first: Instant }>`select s.id, s.about, min(f.recorded) as first from subject s
    join fact f on f.subject = s.id group by s.id, s.about`.execute(db)).rows
  const own = Map.groupBy(await factsAbout(db, pack, subjects.map((s) => s.id)), (f) => f.subject)
  const naming = new Map(await Promise.all(subjects.map(async (s) => [s.id, (await factsNaming(db, pack, [s.id])).filter((f) => f.subject !== s.id)] as const)))
  const wrong: string[] = []
  for (const at of moments) {
    const stored = await sql<{ subject: string; kind: string; rule: string; key: string; text: string }>`select subject, kind, rule, key, content::text as text
      from reading where recorded @> ${at}::timestamptz`.execute(db)
    const kept = new Set(stored.rows.map((r) => `${r.subject} ${r.kind} ${r.rule} ${r.key} ${r.text}`))
    for (const s of subjects.filter((x) => x.first <= at)) {
      const by = (id: SubjectId) => ({ own: (own.get(id) ?? []).filter((f) => f.recorded <= at), naming: (naming.get(id) ?? []).filter((f) => f.recorded <= at) })
      const c = new Context(at, pack.jurisdiction, by, { authority, on: pack.chosenLimits.on })
      for (const r of readAll(pack, s.about, c.timeline(s.id), c).reads) {
        const line = `${s.id} ${r.kind} ${r.id} ${r.key} ${jsonbText(r.content)}`
        if (!kept.delete(line)) wrong.push(`${at} not kept: ${line}`)
      }
    }
    wrong.push(...[...kept].map((line) => `${at} kept: ${line}`))
  }
  return wrong
}
