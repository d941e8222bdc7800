import { sql } from 'kysely'
import type { Clock, Instant } from '../calendar/index.ts'
import type { SubjectId, SubjectKind } from '../ledger/index.ts'
import type { Pack } from '../packs/index.ts'
import type { Db } from './connect.ts'
import { append, type NewFact, type Written } from './ledger/append.ts'
import { advance, type Climbed } from './readings/advance.ts'
import { FactShelf } from './readings/facts.ts'

const tries = 4
/** Deadlock or serialisation failure: PostgreSQL asks to try the whole transaction again. */
const again = (error: unknown): boolean => error instanceof Error && 'code' in error && (error.code === '40P01' || error.code === '40001')
const sequenceTaken = (error: unknown): boolean => error instanceof Error && 'constraint' in error && error.constraint === 'fact_record_sequence_key'

/**
 * The engine: the only writer of facts and readings. Holds the engine login. Who may ask it to write is decided before,
 * by `access`; it decides only whether the ledger can take the fact.
 */
export class Engine {
  readonly db: Db
  readonly pack: Pack
  readonly clock: Clock
  constructor(db: Db, pack: Pack, clock: Clock) { this.db = db; this.pack = pack; this.clock = clock }

  /** Writes facts with their readings and the jobs they cause, all or nothing. `also` runs in the same transaction. */
  async append(facts: readonly NewFact[], also?: (tx: Db) => Promise<void>): Promise<Written> {
    return this.#inTransaction(async (tx) => {
      const written = await append(tx, this.pack, this.clock, facts)
      await queueTelling(tx, written.climbed)
      if (await anyBehind(tx, written.recorded)) await sql`select graphile_worker.add_job('catch-up', '{}'::json, job_key := 'catch-up')`.execute(tx)
      await also?.(tx)
      return written
    })
  }

  /** Reads forward every subject whose time has come, and nobody else. Returns how many. */
  async tick(limit = 200): Promise<number> {
    const now = this.clock.now()
    const due = await sql<{ subject: string }>`select subject from subject_cursor where next_at <= ${now} order by next_at limit ${limit}`.execute(this.db)
    for (const { subject } of due.rows) await this.bring(subject, now)
    return due.rows.length
  }

  /** Brings up to date everyone a large change left behind. */
  async catchUp(): Promise<number> {
    const behind = await this.db.selectFrom('subject_cursor').select(['subject', 'behind_since']).where('behind_since', 'is not', null).execute()
    for (const b of behind) await this.bring(b.subject, this.clock.now(), b.behind_since)
    return behind.length
  }

  /** Reads one subject forward to a moment, under its lock. */
  async bring(subject: SubjectId, to: Instant, from: Instant | null = null): Promise<void> {
    await this.#inTransaction(async (tx) => {
      const found = await sql<{ about: SubjectKind; read_to: Instant | null; behind_since: Instant | null }>`select s.about, c.read_to, c.behind_since from subject_cursor c
        join subject s on s.id = c.subject where c.subject = ${subject} for update of c`.execute(tx)
      const at = found.rows[0]
      if (!at) return
      const since = [from, at.behind_since].filter((i) => i !== null).sort()[0]
      const overtaken = since !== undefined && at.read_to !== null && at.read_to >= since
      if (!overtaken && at.read_to !== null && at.read_to >= to) return
      await queueTelling(tx, await advance(tx, this.pack, subject, at.about, at.read_to !== null && at.read_to > to ? at.read_to : to, overtaken ? { from: since } : {}))
    })
  }

  /** Drops every reading and reads everything again from the facts. Tells nobody: what was told is itself a fact. */
  async rebuild(progress?: (done: number, of: number) => void): Promise<number> {
    const subjects = await sql<{ id: string; about: SubjectKind }>`select id, about from subject
      order by case about when 'authority' then 0 when 'team' then 1 when 'home' then 2 when 'worker' then 3 when 'child' then 4 else 5 end, id`.execute(this.db)
    await sql`delete from reading`.execute(this.db)
    await sql`delete from depends`.execute(this.db)
    await sql`update subject_cursor set read_to = null, next_at = null, behind_since = null`.execute(this.db)
    const now = this.clock.now()
    const shelf = new FactShelf(this.db, this.pack)
    for (let i = 0; i < subjects.rows.length; i += 50) {
      const batch = subjects.rows.slice(i, i + 50)
      await shelf.fetch({ own: batch.map((s) => s.id) })
      await this.#inTransaction(async (tx) => {
        for (const s of batch) await advance(tx, this.pack, s.id, s.about, now, { shelf })
      })
      progress?.(Math.min(i + 50, subjects.rows.length), subjects.rows.length)
    }
    return subjects.rows.length
  }

  async #inTransaction<T>(work: (tx: Db) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.db.transaction().execute(work)
      } catch (error) {
        // Two writers opened the same record at once: the second tries again and is refused with the reason.
        if (attempt < tries && (again(error) || sequenceTaken(error))) continue
        throw error
      }
    }
  }
}

const anyBehind = async (tx: Db, recorded: Instant): Promise<boolean> =>
  (await sql`select 1 from subject_cursor where behind_since = ${recorded} limit 1`.execute(tx)).rows.length > 0

/** One job for each person who must now be told, in the transaction of what caused it. */
async function queueTelling(tx: Db, climbed: readonly Climbed[]): Promise<void> {
  for (const c of climbed) {
    await sql`select graphile_worker.add_job('tell', ${JSON.stringify(c)}::json, job_key := ${`tell ${c.subject} ${c.duty} ${c.key} ${c.level}`})`.execute(tx)
  }
}
