import { spawn } from 'node:child_process'
import path from 'node:path'
import { addDays, dayOf, londonToInstant, minutesBetween, systemClock, type Instant } from '../calendar/index.ts'
import { overdueHours, type BackupState } from '../store/backup/index.ts'
import { emergencyKeySetting } from '../store/emergency/index.ts'
import type { Store } from '../store/index.ts'
import type { Keeping } from './keeping.ts'

const look = 15_000, againMinutes = 30

/** The last moment at which the night's work should have begun. `at`: a local time of day. */
export function lastNight(now: Instant, at: string): Instant {
  const today = londonToInstant(`${dayOf(now)} ${at}`)
  return today <= now ? today : londonToInstant(`${addDays(dayOf(now), -1)} ${at}`)
}

/**
 * Sees that the night's work is done: a backup, and an emergency pack. Each is done by the command a person would type, as a
 * process of its own, so that pages stay quick and a fault in it is not one of the server's. Missed nights are made up for.
 */
export class Nightly {
  readonly #store: Store
  readonly #keeping: Keeping
  readonly #say: (line: string) => void
  #timer: NodeJS.Timeout | null = null
  #running: Promise<void> = Promise.resolve()
  readonly #tried = new Map<string, Instant>()
  #warned: Instant | null = null
  readonly #stop = new AbortController()

  constructor(store: Store, keeping: Keeping, say: (line: string) => void) { this.#store = store; this.#keeping = keeping; this.#say = say }

  async start(): Promise<void> {
    await this.#store.set('keeping', { backups: this.#keeping.backupTo !== null, at: this.#keeping.at, keepDays: this.#keeping.keepDays })
    this.#timer = setInterval(() => { this.#running = this.#running.then(() => this.check()).catch(() => undefined) }, look)
    this.#timer.unref()
  }

  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer)
    this.#stop.abort()
    await this.#running
  }

  /** Does what is due, one after another. */
  async check(now = systemClock.now()): Promise<void> {
    const night = lastNight(now, this.#keeping.at)
    if (this.#keeping.backupTo !== null) {
      const last = await this.#store.setting<BackupState>('backup')
      if ((last === null || last.at < night) && this.#mayTry('backup', now)) await this.#run(['backup'])
      await this.#warn(now)
    }
    const made = await this.#store.setting<Instant>('emergency-made'), asked = await this.#store.setting<Instant>('emergency-asked')
    const due = (made === null || made < night) || (asked !== null && asked > made)
    if (due && await this.#store.setting(emergencyKeySetting) !== null && (this.#mayTry('emergency', now) || (asked !== null && asked > (this.#tried.get('emergency') ?? '')))) {
      this.#tried.set('emergency', now)
      await this.#run(['emergency'])
    }
  }

  #mayTry(what: string, now: Instant): boolean {
    const last = this.#tried.get(what)
    if (last !== undefined && minutesBetween(last, now) < againMinutes) return false
    this.#tried.set(what, now)
    return true
  }

  async #warn(now: Instant): Promise<void> {
    const last = await this.#store.setting<BackupState>('backup')
    const late = last === null || minutesBetween(last.at, now) > overdueHours.backup * 60
    if (!late || (this.#warned !== null && minutesBetween(this.#warned, now) < 60)) return
    this.#warned = now
    this.#say(`There has been no good backup since ${last?.at ?? 'Sightline was set up'}. See Keeping safe, or try: sightline backup`)
  }

  /** Whether it succeeded. What it says on the way to failing is one sentence and names nobody. */
  async #run(args: readonly string[]): Promise<boolean> {
    const child = spawn(process.execPath, [...process.execArgv, path.join(import.meta.dirname, '..', 'cli', 'main.ts'), ...args], { stdio: ['ignore', 'ignore', 'pipe'], signal: this.#stop.signal })
    let words = ''
    child.stderr.on('data', (text: Buffer) => { words = (words + text.toString()).slice(-2000) })
    const code = await new Promise<number>((resolve) => { child.on('error', () => resolve(1)); child.on('close', (c) => resolve(c ?? 1)) })
    if (code !== 0 && !this.#stop.signal.aborted) this.#say(`The nightly ${args[0] ?? ''} was not made: ${words.trim().split('\n').at(-1) ?? ''}`)
    return code === 0
  }
}
