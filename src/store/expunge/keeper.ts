import path from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { openDb, openPool, settings, type Connection, type Db } from '../connect.ts'
import type { Engine } from '../engine.ts'
import { asLogin } from '../prepare.ts'
import { appendLines } from '../sealing/heads.ts'
import { openSealKey, publicKeysIn, type SealKey } from '../sealing/keys.ts'
import { Sealer, type SealPlaces } from '../sealing/sealer.ts'
import { clearFacts, factsInScope } from './clear.ts'
import { expungeOrderKind, findOrder, kindOf, refusal, type ExpungeOrder } from './order.ts'
import { expungedFile, expungedWords, readExpunged, type ExpungedLine } from './outside-list.ts'

const lock = 7467011

/** What came of an order. */
export type CarriedOut = { readonly done: true; readonly number: number; readonly cleared: number } | { readonly done: false; readonly why: string }

/**
 * The keeper: seals what is written, and clears what two people ordered cleared. It has a login of its own, which can do these
 * two things and cannot write a fact.
 */
export class Keeper {
  readonly sealer: Sealer
  readonly places: SealPlaces
  readonly #admin: Connection
  readonly #engine: Engine
  readonly #db: Db
  readonly #key: SealKey
  #running: { stop: boolean; readonly done: Promise<void> } | null = null

  constructor(admin: Connection, engine: Engine, places: SealPlaces, say: (line: string) => void = () => undefined) {
    this.#admin = admin; this.#engine = engine; this.places = places
    const keeper = asLogin(admin, 'keeper')
    this.sealer = new Sealer(keeper, places, engine.clock, say)
    this.#key = openSealKey(places.folder, places.key)
    this.#db = openDb(openPool(keeper, 2))
  }

  /** Seals every so many milliseconds until closed. A database that is away is waited for. */
  start(everyMs = 1000): void {
    const running = { stop: false, done: Promise.resolve() }
    running.done = (async () => {
      while (!running.stop) {
        await this.sealer.round().catch(async () => { await this.sealer.close() })
        for (let waited = 0; waited < everyMs && !running.stop; waited += 100) await new Promise((r) => setTimeout(r, 100))
      }
      await this.sealer.round().catch(() => 0)
    })()
    this.#running = running
  }

  async close(): Promise<void> {
    if (this.#running) { this.#running.stop = true; await this.#running.done }
    await this.sealer.close()
    await this.#db.destroy()
  }

  /**
   * Carries out a decided order: clears in one transaction, with a line on the list outside the database before it commits, reads
   * again whatever had looked, and writes down that it was done. Safe to do again after a crash at any moment. An order that may
   * not be carried out, because of a hold placed since, is stopped and says why.
   */
  async carryOut(record: string): Promise<CarriedOut> {
    const order = await findOrder(this.#db, this.#engine.pack, record)
    if (!order || order.state !== 'decided') return { done: false, why: 'There is no decided order of that number.' }
    const outcome = await this.#db.transaction().execute((tx) => this.#clear(tx, order))
    if (!outcome.done) {
      await this.#write(order, 'stopped', { why: outcome.why })
      return outcome
    }
    await this.#engine.catchUp()
    await this.#write(order, 'carried-out', { number: outcome.number, cleared: outcome.cleared })
    await this.#sweepUp()
    return outcome
  }

  async #clear(tx: Db, order: ExpungeOrder): Promise<CarriedOut> {
    await sql`select pg_advisory_xact_lock(${lock})`.execute(tx)
    const together = await sql<{ id: string }>`select same_people(${order.subject}) as id`.execute(tx)
    const why = await refusal(tx, this.#engine.pack, order, order.decidedBy, together.rows.map((r) => r.id))
    if (why !== null) return { done: false, why }
    const lines = await readExpunged(this.places.folder, publicKeysIn(this.places.folder), () => undefined)
    const before = lines.filter((l) => l.order === order.order)
    const facts = await factsInScope(tx, order)
    const number = before[0]?.n ?? 1 + Math.max(0, ...lines.map((l) => l.n), ...await numbersGiven(tx))
    await clearFacts(tx, facts)
    if (facts.length > 0) this.#list({ n: number, order: order.order, subject: order.subject, at: this.#engine.clock.now(), facts })
    return { done: true, number, cleared: new Set([...facts, ...before.flatMap((l) => l.facts)]).size }
  }

  /** On the disk before the bodies are gone: a restored backup must always be able to find it. */
  #list(line: Omit<ExpungedLine, 'key' | 'sig'>): void {
    const signed = { ...line, key: this.#key.id, sig: this.#key.sign(expungedWords(line)).toString('base64') }
    for (const folder of [this.places.folder, ...(this.places.copy === null ? [] : [this.places.copy])]) appendLines(path.join(folder, expungedFile), [signed])
  }

  async #write(order: ExpungeOrder, step: 'stopped' | 'carried-out', body: { readonly [field: string]: unknown }): Promise<void> {
    const about = await kindOf(this.#db, order.subject)
    if (about === null) return
    await this.#engine.append([{
      record: order.order, expects: order.sequence, subject: order.subject, about, kind: expungeOrderKind, step, happened: { at: this.#engine.clock.now() }, author: null, body,
    }])
  }

  /** Dead rows keep their bytes until they are vacuumed, and only their owner may. */
  async #sweepUp(): Promise<void> {
    const owner = new pg.Client(settings(asLogin(this.#admin, 'owner'), 1))
    try {
      await owner.connect()
      await owner.query('vacuum fact_body, fact_link, reading, draft')
    } finally {
      await owner.end().catch(() => undefined)
    }
  }
}

async function numbersGiven(tx: Db): Promise<readonly number[]> {
  const found = await sql<{ body: string }>`select b.body from fact f join fact_body b on b.fact = f.id where f.kind = ${expungeOrderKind} and f.step = 'carried-out'`.execute(tx)
  return found.rows.map((r) => (JSON.parse(r.body) as { body: { number?: number } }).body.number ?? 0)
}
