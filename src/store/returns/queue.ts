import os from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Counts } from './check.ts'
import type { Tell } from './source.ts'
import type { Work } from './worker.ts'

/** What the thread says. */
export type FromWorker = { readonly part: number; readonly doing: string } | { readonly done: Counts } | { readonly unreadable: string } | { readonly defect: string }

/** How far a check has come: a part of 1, and what is being done. `ahead`: how many go first. */
export interface Progress { readonly part: number; readonly doing: string; readonly ahead: number }

/** How a check ended. `done`: null when there was nothing to check. */
export type Ended = { readonly done: Counts | null } | { readonly says: string; readonly defect?: string }

/** Writes what is then checked. Gives the check's work, or null when nothing is left to do. `tell` throws when somebody stopped it. */
export type Writing = (tell: Tell) => Promise<Work | null>

/** `first`: what is written before it is checked. */
interface Job { readonly id: string; readonly first: Writing | null; readonly work: Work | null; readonly began: () => void; readonly ended: (how: Ended) => void }
interface Now { readonly job: Job; part: number; doing: string; /** Ends what it does at present. */ stop: () => Promise<void> }

/** Somebody stopped it. */
class Stopped extends Error {}

/** Of this machine's memory a check may use this part, so that pages go on when a return is too large. */
const memoryPart = 0.6

const mistake = 'This could not be checked because of a mistake in Sightline. The files are still here. Tell whoever runs the server.'
const notWritten = 'This could not be written because of a mistake in Sightline, or because the database did not answer. Nothing was changed. Try again; if it fails again, tell whoever runs the server.'
const tooLarge = 'This return needs more memory than this server has. Ask whoever runs it to check it with the command `sightline check` on a larger machine.'

/** One check at a time, each in a thread of its own, so that pages are answered meanwhile. */
export class CheckQueue {
  #waiting: Job[] = []
  #now: Now | null = null

  add(job: Job): void {
    this.#waiting.push(job)
    this.#next()
  }

  /** Null when it is neither being checked nor waiting. */
  progress(id: string): Progress | null {
    if (this.#now?.job.id === id) return { part: this.#now.part, doing: this.#now.doing, ahead: 0 }
    const place = this.#waiting.findIndex((j) => j.id === id)
    return place < 0 ? null : { part: 0, doing: 'Waiting', ahead: place + (this.#now ? 1 : 0) }
  }

  /** Stops it without another word. */
  async cancel(id: string): Promise<void> {
    this.#waiting = this.#waiting.filter((j) => j.id !== id)
    if (this.#now?.job.id !== id) return
    const { stop } = this.#now
    this.#now = null
    await stop()
    this.#next()
  }

  async close(): Promise<void> {
    this.#waiting = []
    if (this.#now) await this.cancel(this.#now.job.id)
  }

  #next(): void {
    const job = this.#now ? undefined : this.#waiting.shift()
    if (!job) return
    const now: Now = { job, part: 0, doing: job.first ? 'Writing from the record' : 'Reading the files', stop: async () => undefined }
    this.#now = now
    job.began()
    if (job.first) this.#write(now, job.first)
    else if (job.work) this.#check(now, job.work, 0)
  }

  #end(now: Now, how: Ended): void {
    if (this.#now !== now) return
    this.#now = null
    now.job.ended(how)
    this.#next()
  }

  #write(now: Now, first: Writing): void {
    const written = first((part, doing) => {
      if (this.#now !== now) throw new Stopped()
      now.part = part
      now.doing = doing
    }).then((work) => {
      if (this.#now !== now) return
      if (work) this.#check(now, work, now.part)
      else this.#end(now, { done: null })
    }, (error: unknown) => { if (!(error instanceof Stopped)) this.#end(now, { says: notWritten, defect: defectOf(error) }) })
    now.stop = () => written
  }

  /** `from`: the part of it that is done by then. */
  #check(now: Now, work: Work, from: number): void {
    const mebibytes = Math.max(512, Math.floor(os.totalmem() * memoryPart / 1_048_576))
    // Node reads the TypeScript by itself there: none of it is a page.
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: work, execArgv: ['--disable-warning=ExperimentalWarning'], env: {}, stdout: true, stderr: true, resourceLimits: { maxOldGenerationSizeMb: mebibytes },
    })
    now.stop = async () => { await worker.terminate() }
    const end = (how: Ended): void => { this.#end(now, how); void worker.terminate() }
    worker.on('message', (said: FromWorker) => {
      if ('done' in said) end(said)
      else if ('unreadable' in said) end({ says: said.unreadable })
      else if ('defect' in said) end({ says: mistake, defect: said.defect })
      else { now.part = from + (1 - from) * said.part; now.doing = said.doing }
    })
    worker.on('error', (error: unknown) => {
      const large = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      end(large ? { says: tooLarge } : { says: mistake, defect: error instanceof Error ? error.name : typeof error })
    })
    worker.on('exit', () => this.#end(now, { says: mistake, defect: 'the thread ended by itself' }))
  }
}

/** Where it happened: an error's message can hold what somebody wrote. */
const defectOf = (error: unknown): string =>
  (error instanceof Error ? `${error.name}\n${(error.stack ?? '').split('\n').filter((l) => l.trim().startsWith('at ')).slice(0, 6).join('\n')}` : typeof error)
