import pg from 'pg'
import type { Clock, Instant } from '../../calendar/index.ts'
import { settings, type Connection } from '../connect.ts'
import { HeadsPlace, lastLine, type HeadLine } from './heads.ts'
import { keepPublic, openSealKey, type SealKey } from './keys.ts'
import { sealOnce } from './seal.ts'
import { Watermark } from './watermark.ts'

/** Where what is known of the chain outside the database is kept. */
export interface SealPlaces {
  /** The server's own folder of seals. */
  readonly folder: string
  /** A second place for heads, such as a share that can only be added to. */
  readonly copy: string | null
  /** The signing key, when it is kept somewhere else. */
  readonly key: string | null
}

const lock = 7467010
/** While nothing is written, the database is told that everything is sealed at every so many rounds: a round must not cost a write. */
const idleRounds = 10
type Say = (line: string) => void

/**
 * The sealer: chains what has been committed, signs the head, writes it outside the database. Of several servers on one
 * database one seals, by a lock that its connection holds; when that server stops, another takes over.
 */
export class Sealer {
  readonly #keeper: Connection
  readonly #places: readonly HeadsPlace[]
  readonly #key: SealKey
  readonly #clock: Clock
  readonly #say: Say
  readonly #watermark = new Watermark()
  #client: pg.Client | null = null
  #healed = false
  #trouble: string | null = null
  #untold = idleRounds

  constructor(keeper: Connection, places: SealPlaces, clock: Clock, say: Say = () => undefined) {
    this.#keeper = keeper; this.#clock = clock; this.#say = say
    this.#key = openSealKey(places.folder, places.key)
    this.#places = [places.folder, ...(places.copy === null ? [] : [places.copy])].map((f) => new HeadsPlace(f))
  }

  /**
   * Seals everything that waits. Returns how many entries; 0 when another server has the lock, or when the chain and the heads
   * outside disagree: then it stops sealing and says so, and writing goes on.
   */
  async round(): Promise<number> {
    const client = await this.#locked()
    if (!client || !(await this.#heal(client))) return 0
    for (let sealed = 0; ;) {
      const began = this.#clock.now()
      const round = await sealOnce(client, this.#key, this.#clock, this.#watermark.sealedTo)
      if (round.line) await this.#keepHead(client, round.line)
      sealed += round.entries
      if (round.more) continue
      await this.#tell(client, began, round.snapshot, sealed)
      return sealed
    }
  }

  /** Lets go of the lock, so that another server can seal. */
  async close(): Promise<void> {
    const client = this.#client
    this.#client = null
    this.#healed = false
    await client?.end().catch(() => undefined)
  }

  async #locked(): Promise<pg.Client | null> {
    if (this.#client) return this.#client
    const client = new pg.Client({ ...settings(this.#keeper, 1) })
    client.on('error', () => undefined)
    client.once('end', () => { if (this.#client === client) { this.#client = null; this.#healed = false } })
    await client.connect()
    const got = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [lock])
    if (got.rows[0]?.got !== true) { await client.end(); return null }
    return (this.#client = client)
  }

  /** Once, on taking the lock: makes the keys known, and brings each place outside to where the database is. False: it will not seal. */
  async #heal(client: pg.Client): Promise<boolean> {
    if (this.#healed) return true
    await client.query('insert into seal_key (key, public, since) values ($1, $2, $3) on conflict do nothing', [this.#key.id, this.#key.public, this.#clock.now()])
    const keys = await client.query<{ public: Buffer }>('select public from seal_key')
    const state = await client.query<{ sealed_to: Instant | null }>('select sealed_to from seal_state')
    this.#watermark.sealedTo = state.rows[0]?.sealed_to ?? null
    const last = await lastSeal(client)
    for (const [i, place] of this.#places.entries()) {
      const there = await place.last().catch(() => 0)
      const parted = await partedFrom(client, place.file, last).catch(() => null)
      if (parted !== null) {
        await this.#stand(client, `${parted} Nothing is sealed until somebody has run sightline verify and put it right.`)
        return false
      }
      await this.#bring(client, place, last, i === 0 && there > 0 ? there : null)
      if (i === 0) for (const k of keys.rows) keepPublic(place.folder, k.public)
    }
    await this.#stand(client, null)
    this.#healed = true
    return true
  }

  /** Writes to a place whatever seals it has not got. A place that cannot be written to is tried again at the next seal. */
  async #bring(client: pg.Client, place: HeadsPlace, last: number, saysFrom: number | null = null): Promise<void> {
    try {
      for (let from = await place.last(); from < last; from = await place.last()) {
        if (saysFrom !== null) this.#say(`The last ${last - saysFrom} heads were not yet outside the database when Sightline stopped. They have been written now.`)
        saysFrom = null
        place.add(await linesAfter(client, from))
      }
      if (this.#trouble?.includes(place.folder)) await this.#stand(client, null)
    } catch {
      await this.#stand(client, `Heads cannot be written to ${place.folder}. Sealing goes on in the database; they are written there as soon as it can be reached.`)
    }
  }

  async #keepHead(client: pg.Client, line: HeadLine): Promise<void> {
    for (const place of this.#places) await this.#bring(client, place, line.n)
  }

  /** Notes how far sealing has come: with every seal, and now and then while nothing is written. */
  async #tell(client: pg.Client, began: Instant, snapshot: Parameters<Watermark['note']>[1], sealed: number): Promise<void> {
    this.#watermark.note(began, snapshot)
    const { sealedTo } = this.#watermark
    if (sealed === 0 && ++this.#untold < idleRounds) return
    // The round after a seal can say that it is complete, so that one is told too.
    this.#untold = sealed > 0 ? idleRounds - 1 : 0
    // Until the first fact is sealed there is nothing to be late for: a past may still be loaded.
    const any = await client.query('select 1 from seal_batch where facts_to_date > 0 limit 1')
    if (any.rowCount === 0) this.#watermark.sealedTo = null
    await client.query('update seal_state set sealed_to = $1, looked = $2', [any.rowCount === 0 ? null : sealedTo, began])
  }

  async #stand(client: pg.Client, trouble: string | null): Promise<void> {
    if (trouble === this.#trouble) return
    this.#trouble = trouble
    this.#say(trouble ?? 'Sealing is whole again.')
    await client.query('update seal_state set trouble = $1', [trouble])
  }
}

/** How the heads in a file and the chain in the database part, in a sentence; null when they agree. */
async function partedFrom(client: pg.Client, file: string, last: number): Promise<string | null> {
  const there = await lastLine(file)
  if (there === null || there.n === 0) return null
  if (there.n > last) return `The heads outside the database know ${there.n} seals and the database only ${last}: its history was cut, an older backup was restored, or these heads belong to another database.`
  const ours = await client.query<{ head: string }>(`select encode(head, 'hex') as head from seal_batch where number = $1`, [there.n])
  if (there.head === null || ours.rows[0]?.head === there.head) return null
  return `The heads outside the database and the chain in it are not the same at seal ${there.n}: history was rewritten, or these heads belong to another database.`
}

async function lastSeal(client: pg.Client): Promise<number> {
  return (await client.query<{ n: number }>('select coalesce(max(number), 0)::int8 as n from seal_batch')).rows[0]?.n ?? 0
}

/** Heads as the database has them, signed when they were made. */
async function linesAfter(client: pg.Client, from: number): Promise<readonly HeadLine[]> {
  const found = await client.query<{ number: number; sealed_at: Instant; facts_to_date: number; audits_to_date: number; head: Buffer; key: string; signature: Buffer }>(
    'select number, sealed_at, facts_to_date, audits_to_date, head, key, signature from seal_batch where number > $1 order by number limit 1000', [from])
  return found.rows.map((r) => ({
    n: r.number, at: r.sealed_at, facts: r.facts_to_date, audits: r.audits_to_date, head: r.head.toString('hex'), key: r.key, sig: r.signature.toString('base64'),
  }))
}
