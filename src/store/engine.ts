import { sql } from 'kysely'
import type { Clock, Instant } from '../calendar/index.ts'
import { Timeline, type SubjectId, type SubjectKind } from '../ledger/index.ts'
import type { Pack } from '../packs/index.ts'
import type pg from 'pg'
import { openDb, type Db } from './connect.ts'
import { append, Refused, type NewFact, type Written } from './ledger/append.ts'
import { factsAbout } from './ledger/load.ts'
import { advance, type Climbed } from './readings/advance.ts'
import { batchesOf, broughtBatches, readAgain, type Who } from './readings/again.ts'
import { authorityIn } from './readings/facts.ts'
import { isFromDatabase, sayDefect } from './defect.ts'
import { queueCatchUp } from './jobs.ts'
import { inOneTransaction } from './one-transaction.ts'
import type { DiskRoom } from './room.ts'
import { Stuck } from './stuck.ts'
import { noteTold } from './told/note.ts'

const tries = 4
/** The setting that says a rebuild has begun and is not over. */
const rebuilding = 'rebuilding'
/** Batches of subjects read side by side: while some wait for the database, another is read. More than this find neither free. */
const lanes = 4
/** Deadlock or serialisation failure: PostgreSQL asks to try the whole transaction again. */
const again = (error: unknown): boolean => error instanceof Error && 'code' in error && (error.code === '40P01' || error.code === '40001')
const sequenceTaken = (error: unknown): boolean => error instanceof Error && 'constraint' in error && error.constraint === 'fact_record_sequence_key'

/**
 * The engine: the only writer of facts and readings. Holds the engine login. Who may ask it to write is decided before,
 * by `access`; it decides only whether the ledger can take the fact.
 */
export class Engine {
  readonly db: Db
  readonly #pool: pg.Pool
  readonly pack: Pack
  readonly clock: Clock
  /** Those that a rule cannot read at present. */
  readonly stuck = new Stuck()
  /** The disk of a database on this machine, or null. */
  disk: DiskRoom | null = null
  /** How often this server has written, so that what it keeps of what it read can be looked at again. */
  written = 0
  #authority: SubjectId | null = null
  constructor(pool: pg.Pool, pack: Pack, clock: Clock) { this.#pool = pool; this.db = openDb(pool); this.pack = pack; this.clock = clock }

  /** The authority itself, or null while nobody has said what it is. Asked outside any transaction, so that what is remembered was surely written; it never becomes another. */
  async authority(): Promise<SubjectId | null> { return (this.#authority ??= await authorityIn(this.db)) }

  /** What the authority wrote of one kind about itself, for whoever asks: a limit it chose for everybody is no secret from anybody. */
  async ofAuthority(kind: string): Promise<Timeline> {
    const authority = await this.authority()
    return new Timeline(authority ?? '', authority === null ? [] : await factsAbout(this.db, this.pack, [authority], undefined, [kind]))
  }

  /** Writes facts with their readings and the jobs they cause, all or nothing. `also` runs in the same transaction. */
  async append(facts: readonly NewFact[], also?: (tx: Db) => Promise<void>): Promise<Written> {
    if ((await this.disk?.look())?.state === 'none') throw new Refused('no-room', noRoom)
    try {
      return await this.#append(facts, also, 'now')
    } catch (error) {
      if (error instanceof Refused || isFromDatabase(error)) throw error
      // A rule that cannot read what was written is our defect. What happened is written all the same, and read when it can be.
      sayDefect('A rule could not read what was written; it is written, and will be read again', error)
      return this.#append(facts, also, 'later')
    }
  }

  async #append(facts: readonly NewFact[], also: ((tx: Db) => Promise<void>) | undefined, read: 'now' | 'later'): Promise<Written> {
    const authority = await this.authority()
    return this.#inTransaction(async (tx) => {
      const written = await append(tx, { pack: this.pack, clock: this.clock, authority }, facts, read)
      await queueTelling(tx, written.climbed)
      await noteTold(tx, this.pack, facts, written)
      if (written.behind > 0) await queueCatchUp(tx)
      await also?.(tx)
      return written
    })
  }

  /** Reads forward every subject whose time has come, and nobody else. Returns how many. One that cannot be read keeps nobody waiting. */
  async tick(limit = 200): Promise<number> {
    const now = this.clock.now()
    const due = await sql<{ subject: string }>`select subject from subject_cursor where next_at <= ${now}
      and subject <> all(${this.stuck.waiting(now)}::uuid[]) order by next_at limit ${limit}`.execute(this.db)
    let read = 0
    for (const { subject } of due.rows) if (await this.#tryToBring(subject, now)) read++
    return read
  }

  async #tryToBring(subject: SubjectId, to: Instant): Promise<boolean> {
    try {
      await this.bring(subject, to)
      this.stuck.clear(subject)
      return true
    } catch (error) {
      if (isFromDatabase(error)) throw error
      this.stuck.note(subject, to)
      sayDefect('Somebody cannot be read forward; the others are', error)
      return false
    }
  }

  /** Brings up to date everyone a large change left behind. */
  async catchUp(): Promise<number> {
    const behind = (await sql<{ subject: string }>`select subject from subject_cursor c
      where behind_since is not null and not exists (select 1 from import_unread u where u.subject = c.subject)`.execute(this.db)).rows
    let read = 0
    for (const { subject } of behind) if (await this.#tryToBring(subject, this.clock.now())) read++
    // The job then fails, which is seen, and is tried again.
    if (read < behind.length) throw new Error('some could not be brought up to date')
    return read
  }

  /** Reads one subject forward to a moment, under its lock. */
  async bring(subject: SubjectId, to: Instant, from: Instant | null = null): Promise<void> {
    const authority = await this.authority()
    await this.#inTransaction(async (tx) => {
      const found = await sql<{ about: SubjectKind; read_to: Instant | null; behind_since: Instant | null }>`select s.about, c.read_to, c.behind_since from subject_cursor c
        join subject s on s.id = c.subject where c.subject = ${subject} for update of c`.execute(tx)
      const at = found.rows[0]
      if (!at) return
      const { read_to: readTo } = at, overtaken = readTo !== null && [from, at.behind_since].some((since) => since !== null && readTo >= since)
      if (!overtaken && readTo !== null && readTo >= to) return
      await queueTelling(tx, await advance(tx, this.pack, authority, [
        { id: subject, about: at.about, to: readTo !== null && readTo > to ? readTo : to, from }]))
    })
  }

  /**
   * Reads everybody again from the facts, changing what is kept only where it differs. People go on reading and writing
   * meanwhile. Cut short, it leaves each subject whole, as it was or as it is now read, and is taken up by `finishRebuild`.
   */
  async rebuild(progress?: (done: number, of: number) => void): Promise<number> {
    await this.#markRebuild(true)
    const batches = await batchesOf(this.db)
    const of = batches.reduce((n, b) => n + b.length, 0)
    let done = 0, unread = 0
    const lane = async (): Promise<void> => {
      for (let batch = batches.pop(); batch; batch = batches.pop()) {
        unread += await this.#readAgain(batch)
        done += batch.length
        progress?.(done, of)
      }
    }
    await Promise.all(Array.from({ length: lanes }, lane))
    await this.#markRebuild(false)
    if (unread > 0) throw new Error(`${unread} could not be read again and are as they were`)
    return of
  }

  /** Reads those an import wrote about for the first time, without telling anybody of what was owed before it came. Gives how many are left unread. */
  async readBrought(progress: (done: number, of: number) => Promise<void>): Promise<number> {
    const batches = await broughtBatches(this.db), of = batches.reduce((n, b) => n + b.length, 0)
    let done = 0, unread = 0
    const lane = async (): Promise<void> => {
      for (let batch = batches.shift(); batch; batch = batches.shift()) {
        const left = await this.#readAgain(batch)
        unread += left
        if (left === 0) await this.db.deleteFrom('import_unread').where('subject', 'in', batch.map((w) => w.id)).execute()
        done += batch.length
        await progress(done, of)
      }
    }
    await Promise.all(Array.from({ length: lanes }, lane))
    return unread
  }

  /** Goes on with a rebuild that was cut short, by beginning it again. Says whether there was one. */
  async finishRebuild(): Promise<boolean> {
    const begun = await this.db.selectFrom('setting').select('key').where('key', '=', rebuilding).executeTakeFirst()
    if (begun) await this.rebuild()
    return begun !== undefined
  }

  /** Has a rebuild that was cut short finished by a job, where there is one. */
  async queueUnfinishedRebuild(): Promise<void> {
    await sql`select graphile_worker.add_job('finish-rebuild', '{}'::json, job_key := 'finish-rebuild') from setting where key = ${rebuilding}`.execute(this.db)
  }

  /** Gives how many could not be read: each is our defect, and keeps nobody else from being read. */
  async #readAgain(batch: readonly Who[]): Promise<number> {
    const authority = await this.authority()
    try {
      await this.#inTransaction(async (tx) => queueTelling(tx, await readAgain(tx, this.pack, authority, batch, this.clock.now())))
      return 0
    } catch (error) {
      if (isFromDatabase(error)) throw error
      if (batch.length === 1) { sayDefect('Somebody cannot be read again; the others are', error); return 1 }
      let unread = 0
      for (const one of batch) unread += await this.#readAgain([one])
      return unread
    }
  }

  async #markRebuild(under: boolean): Promise<void> {
    if (under) await this.db.insertInto('setting').values({ key: rebuilding, value: JSON.stringify(this.clock.now()) }).onConflict((c) => c.doNothing()).execute()
    else await this.db.deleteFrom('setting').where('key', '=', rebuilding).execute()
  }

  async #inTransaction<T>(work: (tx: Db) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        const done = await inOneTransaction(this.#pool, null, work)
        this.written++
        return done
      } catch (error) {
        // Two writers opened the same record at once: the second tries again and is refused with the reason.
        if (attempt < tries && (again(error) || sequenceTaken(error))) continue
        throw error
      }
    }
  }
}

/** What is left of the disk is kept, so that records can still be read: every look at one has to be noted. */
const noRoom = 'Nothing can be put on the record now, because the disk it is kept on is full. Reading works. Whoever looks after Sightline has to make room; then send this again.'

/** One job for each person who must now be told, in the transaction of what caused it. */
async function queueTelling(tx: Db, climbed: readonly Climbed[]): Promise<void> {
  for (const c of climbed) {
    await sql`select graphile_worker.add_job('tell', ${JSON.stringify(c)}::json, job_key := ${`tell ${c.subject} ${c.duty} ${c.key} ${c.level}`})`.execute(tx)
  }
}
