import { sql } from 'kysely'
import type { TaskList } from 'graphile-worker'
import type pg from 'pg'
import type { Clock } from '../calendar/index.ts'
import type { Pack } from '../packs/index.ts'
import { openDb, openPool, type Connection, type Db } from './connect.ts'
import type { Distances } from './distances.ts'
import { Engine } from './engine.ts'
import { removeMarked, type FileKeep } from './files/index.ts'
import { Keeper } from './expunge/keeper.ts'
import { failingJobs } from './jobs.ts'
import { easeTime, keepTime, setClock } from './keep-time.ts'
import { MovableClock } from './movable-clock.ts'
import { Door, Pins } from './people/accounts/index.ts'
import { Tablets } from './people/tablets.ts'
import { queueReading, readLooks } from './people/alerts.ts'
import { tell } from './people/tell.ts'
import { Sessions } from './people/sessions.ts'
import { KeptCounts } from './kept-counts.ts'
import { StructureShelf } from './people/structure.ts'
import { asLogin } from './prepare.ts'
import { Feeds } from './people/feeds.ts'
import { ImportDesk } from './imports/index.ts'
import type { MessageDesk } from './messages/index.ts'
import type { ReturnDesk } from './returns/index.ts'
import { DiskRoom, type Limits } from './room.ts'
import type { SealPlaces } from './sealing/index.ts'
import type { Climbed } from './readings/advance.ts'
import { inOneTransaction } from './one-transaction.ts'
import { Reader } from './reader.ts'
import { Work } from './work.ts'
import type { Working } from './working.ts'

/** Minutes between two readings of who looked at what: each reads the whole hour of everybody who has looked since. */
const minutesBetweenReadings = 10

/** One authority's database, open: the engine that writes, the reader that pages read through, the sessions. */
export class Store {
  readonly engine: Engine
  readonly sessions: Sessions
  /** Accounts, and how somebody gets from a name to a session. */
  readonly door: Door
  /** Browsers that are a home's, and the PINs that open a short session there. */
  readonly tablets: Tablets
  readonly pins: Pins
  readonly pack: Pack
  readonly clock: Clock
  /** Photographs, documents and recordings that facts name; null until it is said where they are kept. */
  files: FileKeep | null = null
  /** Statutory returns people give to be checked; null until it is said where they are kept. */
  returns: ReturnDesk | null = null
  /** Files an authority is brought in from; null until it is said where they are kept. */
  imports: ImportDesk | null = null
  /** Tells people outside Sightline that something is there for them; null until it is said what carries messages. */
  messages: MessageDesk | null = null
  /** Calendars that follow what somebody owes. */
  readonly feeds: Feeds
  /** Tells how many miles lie between two postcodes; null until a table of postcodes is given. */
  distances: Distances | null = null
  /** Counts of many things, kept by the minute. */
  counts = new KeptCounts()
  readonly #app: pg.Pool
  readonly #enginePool: pg.Pool
  readonly #structure = new StructureShelf()
  /** A connection of its own, so that many people waiting for the others are not taken for a database that is gone. */
  readonly #pulse: Db
  /** Seals what is written and clears what was ordered cleared, on a server that does; see `keep`. */
  keeper: Keeper | null = null
  readonly #admin: Connection
  #work: Work | null = null
  #ours = false
  readonly #tasks: TaskList = {
    tell: async (payload) => { await tell(this.engine, payload as Climbed) },
    message: async (payload) => { await this.messages?.send((payload as { person: string }).person) },
    'catch-up': async () => { await this.engine.catchUp() },
    'finish-rebuild': async () => { await this.engine.finishRebuild() },
    'bring-in': async (payload) => { await this.imports?.do((payload as { id: string }).id) },
    'read-looks': async () => { await readLooks(this.engine) },
    expunge: async (payload) => { await this.#kept().carryOut((payload as { order: string }).order) },
  }

  constructor(admin: Connection, pack: Pack, clock: Clock, size: { readonly app: number; readonly engine: number } = { app: 10, engine: 6 }) {
    this.pack = pack; this.clock = clock; this.#admin = admin
    this.#enginePool = openPool(asLogin(admin, 'engine'), size.engine, { pipeline: true })
    this.#app = openPool(asLogin({ ...admin, ...admin.pool }, 'app'), size.app, { pipeline: !admin.pool })
    this.#pulse = openDb(openPool(asLogin(admin, 'app'), 1))
    this.engine = new Engine(this.#enginePool, pack, clock)
    const engineDb = this.engine.db
    this.sessions = new Sessions(engineDb, clock)
    this.feeds = new Feeds(engineDb, clock, this.sessions)
    this.door = new Door(engineDb, clock, pack, this.sessions)
    this.tablets = new Tablets(engineDb, clock)
    this.pins = new Pins(engineDb, clock, this)
  }

  /** Runs `work` as the holder of a session token, under row-level security, in one transaction. */
  async read<T>(token: string, work: (reader: Reader) => Promise<T>): Promise<T> {
    const { written } = this.engine
    return inOneTransaction(this.#app, { text: `select set_config('sightline.session', $1, true)`, values: [token] }, (tx) =>
      work(new Reader(tx, this.pack, this.clock.now(), this.#structure, { counts: this.counts, read: (again) => this.read(token, again) }, written)))
  }

  /**
   * The database runs on this machine, for this server alone, with its files in `folder`: its disk is watched, and its clock is
   * this machine's. `limits`: when room counts as short.
   */
  ownDatabase(folder: string, limits?: Limits): void {
    this.#ours = true
    this.engine.disk = new DiskRoom(folder, limits)
  }

  /** Sets the clock where it was left, never before anything recorded. */
  async setClock(): Promise<void> {
    if (this.clock instanceof MovableClock) await setClock(this.engine.db, this.clock)
  }

  /** Makes this server one that seals, with heads in these places. `say`: told what a person at the console should know. It begins with `keeper.start()`. */
  keep(places: SealPlaces, say?: (line: string) => void): Keeper { return (this.keeper = new Keeper(this.#admin, this.engine, places, say)) }

  /** A server that does not seal cannot carry out an order: the job waits for one that does. */
  #kept(): Keeper {
    if (!this.keeper) throw new Error('this server does not keep seals')
    return this.keeper
  }

  /** Starts the job runner and the clock. `everyMs`: how often the clock looks for subjects whose time has come. */
  async startWork(everyMs = 1000): Promise<void> {
    this.#work = this.#newWork()
    await this.#work.start(everyMs)
    await this.engine.queueUnfinishedRebuild()
  }

  #newWork(): Work {
    const { clock } = this
    let minutes = 0
    return new Work({
      engine: this.engine, pool: this.#enginePool, tasks: this.#tasks, alone: this.#ours,
      eachSecond: async () => { if (clock instanceof MovableClock) await keepTime(this.engine.db, clock, this.#ours) },
      eachMinute: async () => {
        await this.sweepReturns()
        await this.imports?.revive()
        await this.messages?.sweep()
        if (clock instanceof MovableClock) easeTime(clock)
        if (minutes++ % minutesBetweenReadings === 0) await queueReading(this.engine.db)
        if (this.files) await removeMarked(this.engine.db, this.files)
      },
    })
  }

  /** What of this installation works by itself, and what does not at present. Nothing about anybody. */
  async working(): Promise<Working> {
    return {
      failing: await failingJobs(this.engine.db), stuck: this.engine.stuck.reading(), room: await this.engine.disk?.look() ?? null,
      clockAheadMs: this.clock instanceof MovableClock ? this.clock.held.aheadMs : 0,
    }
  }

  /** A value about this installation, such as the pack or whether it is the demonstration. Never about a person. */
  async setting<T>(key: string): Promise<T | null> {
    const found = await this.engine.db.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirst()
    return (found?.value as T | undefined) ?? null
  }
  async set(key: string, value: unknown): Promise<void> {
    await this.engine.db.insertInto('setting').values({ key, value: JSON.stringify(value) })
      .onConflict((c) => c.column('key').doUpdateSet({ value: JSON.stringify(value) })).execute()
  }

  /** Says where files to be brought in are kept. */
  bringInFrom(folder: string): ImportDesk { return (this.imports = new ImportDesk(this.engine, this.#admin, folder)) }

  /** Deletes checks of returns that are to go. */
  async sweepReturns(): Promise<void> { await this.returns?.sweep((sessions) => this.sessions.ended(sessions)) }

  /** Whether the database answers. */
  async healthy(): Promise<boolean> {
    return sql`select 1`.execute(this.#pulse).then(() => true, () => false)
  }

  /**
   * Moves the demonstration's clock on, and lives through the time: every deadline passed is read and everyone who must be
   * told is told. Only forward. Does nothing where the clock cannot be moved.
   */
  async moveClock(ms: number): Promise<void> {
    if (!(this.clock instanceof MovableClock) || ms <= 0) return
    const to = this.clock.offsetMs + Math.round(ms)
    await this.set('clock-offset-ms', to + (this.#ours ? this.clock.held.aheadMs : 0))
    this.clock.offsetMs = to
    // Nobody was away in the time that was skipped: whoever moved the clock stays signed in.
    await this.sessions.prolong(ms)
    await this.settle()
  }

  /** Reads and tells everything that is due by now. */
  async settle(): Promise<void> {
    while (await this.engine.tick() > 0) { /* until nobody's time has come */ }
    await queueReading(this.engine.db)
    await this.messages?.sweep()
    await this.#newWork().once()
  }

  async close(): Promise<void> {
    await this.#work?.stop()
    await this.returns?.close()
    await this.keeper?.close()
    await this.#app.end()
    await this.#pulse.destroy()
    await this.engine.db.destroy()
  }
}
