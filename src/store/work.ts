import { run, runOnce, type Runner, type TaskList } from 'graphile-worker'
import type pg from 'pg'
import type { Engine } from './engine.ts'
import { failingJobs, reviveJobs, unlockLost, type FailingJobs } from './jobs.ts'
import { quiet } from './quiet.ts'
import { troubleOf } from './trouble.ts'

/** What goes on by itself while the server runs: the jobs, and the clock that reads every subject whose time has come. */
interface Does {
  readonly engine: Engine
  /** The engine's pool. */
  readonly pool: pg.Pool
  readonly tasks: TaskList
  /** Asked every second, before the clock looks. */
  readonly eachSecond: () => Promise<void>
  readonly eachMinute: () => Promise<void>
  /** No other server shares this database, so a job still marked as being done was being done when an earlier one died. */
  readonly alone: boolean
}

const aMinute = 60_000, anHour = 60 * aMinute
const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms) })

/**
 * Runs until stopped, whatever fails: a database that goes away is waited for, a job runner that gives up is begun again, and
 * a job that fails is tried again for as long as it takes.
 */
export class Work {
  readonly #does: Does
  #stopped = false
  readonly #said = new Map<string, number>()
  #runner: Runner | null = null
  #done: readonly Promise<void>[] = []
  constructor(does: Does) { this.#does = does }

  /** Resolves once the first runner is running. `everyMs`: how often the clock looks. */
  async start(everyMs: number): Promise<void> {
    await unlockLost(this.#does.engine.db, this.#does.alone ? 0 : 2)
    const first = await this.#begin()
    this.#done = [this.#keepRunning(first), this.#every(everyMs, () => this.#look()), this.#every(aMinute, () => this.#sweep())]
  }

  async stop(): Promise<void> {
    this.#stopped = true
    // A runner that has just ended by itself refuses to be stopped.
    await this.#runner?.stop().catch(() => undefined)
    await Promise.all(this.#done)
  }

  /** Does every job that waits, once. */
  async once(): Promise<void> {
    await runOnce({ pgPool: this.#does.pool, noHandleSignals: true, logger: quiet, taskList: this.#does.tasks })
  }

  #begin(): Promise<Runner> {
    const { pool, tasks } = this.#does
    return run({ pgPool: pool, concurrency: 2, pollInterval: 2000, noHandleSignals: true, logger: quiet, taskList: tasks })
  }

  async #keepRunning(first: Runner): Promise<void> {
    this.#runner = first
    while (!this.#stopped) {
      await this.#runner?.promise.catch(() => undefined)
      if (this.#stopped) return
      await this.#waitUnlessStopped(1000)
      this.#runner = this.#stopped ? null : await this.#begin().catch(() => null)
      // Stopped while it was beginning: nobody else holds this one.
      if (this.#stopped) await this.#runner?.stop().catch(() => undefined)
    }
  }

  async #look(): Promise<void> {
    await this.#does.eachSecond()
    await this.#does.engine.tick()
  }

  async #sweep(): Promise<void> {
    await this.#does.eachMinute()
    await unlockLost(this.#does.engine.db, 2)
    await reviveJobs(this.#does.engine.db)
    for (const f of await failingJobs(this.#does.engine.db)) this.#say(f)
  }

  /** To whoever watches the console, once an hour for each kind: the pages say it all the time. */
  #say({ task, times, since }: FailingJobs): void {
    const now = performance.now()
    if (now - (this.#said.get(task) ?? -anHour) < anHour) return
    this.#said.set(task, now)
    process.stderr.write(`The job "${task}" has failed ${times} times since ${since}. It is tried again for as long as it takes; the page /working shows it.\n`)
  }

  async #every(ms: number, work: () => Promise<void>): Promise<void> {
    while (!this.#stopped) {
      await work().catch((error: unknown) => { if (!this.#stopped && troubleOf(error) === null) quiet.error('What runs by itself failed and will be tried again') })
      await this.#waitUnlessStopped(ms)
    }
  }

  async #waitUnlessStopped(ms: number): Promise<void> {
    for (let waited = 0; waited < ms && !this.#stopped; waited += 100) await pause(Math.min(100, ms - waited))
  }
}
