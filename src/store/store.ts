import { sql } from 'kysely'
import { run, runOnce, type Runner, type TaskList } from 'graphile-worker'
import type pg from 'pg'
import type { Clock } from '../calendar/index.ts'
import type { Pack } from '../packs/index.ts'
import { openDb, openPool, type Connection, type Db } from './connect.ts'
import { Engine } from './engine.ts'
import { MovableClock } from './movable-clock.ts'
import { tell } from './people/tell.ts'
import { Sessions } from './people/sessions.ts'
import { asLogin } from './prepare.ts'
import { quiet } from './quiet.ts'
import type { Climbed } from './readings/advance.ts'
import { Reader } from './reader.ts'

/** One authority's database, open: the engine that writes, the reader that pages read through, the sessions. */
export class Store {
  readonly engine: Engine
  readonly sessions: Sessions
  readonly pack: Pack
  readonly clock: Clock
  readonly #app: Db
  readonly #enginePool: pg.Pool
  #runner: Runner | null = null
  readonly #tasks: TaskList = {
    tell: async (payload) => { await tell(this.engine, payload as Climbed) },
    'catch-up': async () => { await this.engine.catchUp() },
  }
  #ticking: { stop: boolean; done: Promise<void> } | null = null

  constructor(admin: Connection, pack: Pack, clock: Clock, size: { readonly app: number; readonly engine: number } = { app: 10, engine: 6 }) {
    this.pack = pack; this.clock = clock
    this.#enginePool = openPool(asLogin(admin, 'engine'), size.engine)
    const engineDb = openDb(this.#enginePool)
    this.#app = openDb(openPool(asLogin(admin, 'app'), size.app))
    this.engine = new Engine(engineDb, pack, clock)
    this.sessions = new Sessions(engineDb, clock)
  }

  /** Runs `work` as the holder of a session token, under row-level security, in one transaction. */
  async read<T>(token: string, work: (reader: Reader) => Promise<T>): Promise<T> {
    return this.#app.transaction().execute(async (tx) => {
      await sql`select set_config('sightline.session', ${token}, true)`.execute(tx)
      return work(new Reader(tx, this.pack, this.clock.now()))
    })
  }

  /** Starts the job runner and the clock. `everyMs`: how often the clock looks for subjects whose time has come. */
  async startWork(everyMs = 1000): Promise<void> {
    this.#runner = await run({
      pgPool: this.#enginePool, concurrency: 2, pollInterval: 2000, noHandleSignals: true, logger: quiet,
      taskList: this.#tasks,
    })
    const ticking = { stop: false, done: Promise.resolve() }
    ticking.done = (async () => {
      while (!ticking.stop) {
        await this.engine.tick().catch(() => 0)
        for (let waited = 0; waited < everyMs && !ticking.stop; waited += 100) await new Promise((r) => setTimeout(r, 100))
      }
    })()
    this.#ticking = ticking
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

  /** Whether the database answers. */
  async healthy(): Promise<boolean> {
    return sql`select 1`.execute(this.#app).then(() => true, () => false)
  }

  /**
   * Moves the demonstration's clock on, and lives through the time: every deadline passed is read and everyone who must be
   * told is told. Only forward. Does nothing where the clock cannot be moved.
   */
  async moveClock(ms: number): Promise<void> {
    if (!(this.clock instanceof MovableClock) || ms <= 0) return
    this.clock.offsetMs += Math.round(ms)
    await this.set('clock-offset-ms', this.clock.offsetMs)
    // Nobody was away in the time that was skipped: whoever moved the clock stays signed in.
    await this.sessions.prolong(ms)
    await this.settle()
  }

  /** Reads and tells everything that is due by now. */
  async settle(): Promise<void> {
    while (await this.engine.tick() > 0) { /* until nobody's time has come */ }
    await runOnce({ pgPool: this.#enginePool, noHandleSignals: true, logger: quiet, taskList: this.#tasks })
  }

  async close(): Promise<void> {
    if (this.#ticking) { this.#ticking.stop = true; await this.#ticking.done }
    await this.#runner?.stop()
    await this.#app.destroy()
    await this.engine.db.destroy()
  }
}
