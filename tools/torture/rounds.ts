import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openDatabase } from '../../src/start/database.ts'
import { readEnvironment } from '../../src/start/environment.ts'
import { findEmbedded, startEmbedded } from '../../src/store/embedded/index.ts'
import { openDb, openPool } from '../../src/store/connect.ts'
import { checkLedger, checkReadings, type Wrong } from './check.ts'
import { install, type Installed } from './install.ts'
import { crowd, type Note } from './people.ts'
import { backendsOf, postmasterOf, startProgram, type Program } from './program.ts'

/**
 * What is killed outright. `server`: the launcher and the server; `everything`: those, and every process of PostgreSQL in the same
 * moment; `postgres`: its first process; `backend`: one that serves a connection. After the last two the server goes on.
 */
export type Victim = 'server' | 'everything' | 'postgres' | 'backend'

export interface Round {
  readonly round: number
  readonly victim: Victim
  /** People sending at the same moment. */
  readonly people: number
  readonly acknowledged: number
  /** Notes that had to be sent more than once. */
  readonly sentAgain: number
  /** The longest time after the kill in which nothing was put on the record, in milliseconds. */
  readonly withoutService: number
  /** Notes whose writer's patience ended, or who was not asked to go on, before any clear answer: on a busy machine people wait long. */
  readonly gaveUp: number
  /** How often people were told what. */
  readonly answers: { readonly [answer: string]: number }
  readonly wrong: Wrong
}

const tally = (answers: readonly string[]): { readonly [answer: string]: number } =>
  Object.fromEntries([...Map.groupBy(answers, (a) => a)].map(([a, all]) => [a, all.length]))

/** A place to hurt: an installation in a folder of its own, used by round after round. */
export class Torture {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'sightline-torture-'))
  readonly #people: number
  readonly #notes: Note[] = []
  #installed: Installed | null = null
  #program: Program | null = null
  readonly #untilAll: boolean
  /** `untilAll`: at the end of a round everybody sends again until their note is on the record; otherwise those without an answer give up. */
  constructor(people: number, untilAll: boolean) { this.#people = people; this.#untilAll = untilAll }

  async begin(): Promise<void> {
    const database = await openDatabase(this.#environment())
    this.#installed = await install(database, { children: 8, sessions: 10 })
    await database.close()
    this.#program = await this.#start()
  }

  #environment() { return readEnvironment({ SIGHTLINE_DATA: this.#folder }, this.#folder) }
  #start(): Promise<Program> { return startProgram({ SIGHTLINE_DATA: this.#folder }) }

  /** `after`: the kill comes once so many notes are acknowledged. */
  async round(round: number, victim: Victim, after: number): Promise<Round> {
    const installed = this.#installed
    let program = this.#program
    if (!installed || !program) throw new Error('not begun')
    const writing = await crowd({ origin: () => program?.origin ?? '', installed, people: this.#people, notes: 50, patience: 60_000, untilAll: this.#untilAll })
    while (writing.acknowledged() < after) await pause(5)
    const killed = performance.now()
    await this.#kill(victim, program)
    if (victim === 'server' || victim === 'everything') { program = await this.#start(); this.#program = program }
    // Answers already on their way come after the kill; what matters is that it goes on long after those.
    const already = writing.acknowledged()
    for (let waited = 0; writing.acknowledged() < already + 15 && waited < 60_000; waited += 20) await pause(20)
    const notes = await writing.finish()
    this.#notes.push(...notes)
    const never = notes.filter((n) => !n.acknowledged)
    return {
      round, victim, people: this.#people, acknowledged: notes.length - never.length, sentAgain: notes.filter((n) => n.sendings > 1).length,
      withoutService: writing.longestGap(killed), answers: tally(notes.flatMap((n) => n.answers)),
      gaveUp: never.length,
      wrong: [...await this.#ledger(), ...(notes.length === never.length ? ['nothing was acknowledged'] : [])],
    }
  }

  async #kill(victim: Victim, program: Program): Promise<void> {
    const postmaster = postmasterOf(this.#folder)
    const backends = backendsOf(postmaster)
    const kill = (pid: number): void => { try { process.kill(pid, 'SIGKILL') } catch { /* already gone */ } }
    if (victim === 'postgres') kill(postmaster)
    if (victim === 'backend') backends.slice(-1).forEach(kill)
    if (victim === 'everything') [postmaster, ...backends].forEach(kill)
    if (victim === 'server' || victim === 'everything') await program.kill()
  }

  async #ledger(): Promise<Wrong> {
    const at = await findEmbedded(this.#folder)
    if (!at) return ['the database is not there afterwards']
    const db = openDb(openPool({ ...at, database: 'sightline' }, 1))
    try { return await checkLedger(db, this.#notes) } finally { await db.destroy() }
  }

  /** Stops everything in order, and compares what is read with what a rebuild reads. Leaves it stopped. */
  async end(): Promise<Wrong> {
    await this.#program?.stop()
    const printed = this.#program?.said() ?? ''
    this.#program = null
    const server = await startEmbedded({ folder: this.#folder })
    try {
      return [...await checkReadings({ ...server.superuser, database: 'sightline' }), ...(printed.includes('Torture ') ? ['what somebody wrote is in what was printed'] : [])]
    } finally {
      await server.stop()
    }
  }

  async remove(): Promise<void> {
    await this.#program?.stop()
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}
