import os from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Counts } from './check.ts'
import type { Work } from './worker.ts'

/** What the thread says. */
export type FromWorker = { readonly part: number; readonly doing: string } | { readonly done: Counts } | { readonly unreadable: string } | { readonly defect: string }

/** How far a check has come: a part of 1, and what is being done. `ahead`: how many go first. */
export interface Progress { readonly part: number; readonly doing: string; readonly ahead: number }

/** How a check ended. */
export type Ended = { readonly done: Counts } | { readonly says: string; readonly defect?: string }

interface Job { readonly id: string; readonly work: Work; readonly began: () => void; readonly ended: (how: Ended) => void }

/** Of this machine's memory a check may use this part, so that pages go on when a return is too large. */
const memoryPart = 0.6

const mistake = 'This could not be checked because of a mistake in Sightline. The files are still here. Tell whoever runs the server.'
const tooLarge = 'This return needs more memory than this server has. Ask whoever runs it to check it with the command `sightline check` on a larger machine.'

/** One check at a time, each in a thread of its own, so that pages are answered meanwhile. */
export class CheckQueue {
  #waiting: Job[] = []
  #now: { readonly job: Job; readonly worker: Worker; part: number; doing: string } | null = null

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
    const { worker } = this.#now
    this.#now = null
    await worker.terminate()
    this.#next()
  }

  async close(): Promise<void> {
    this.#waiting = []
    if (this.#now) await this.cancel(this.#now.job.id)
  }

  #next(): void {
    const job = this.#now ? undefined : this.#waiting.shift()
    if (!job) return
    const mebibytes = Math.max(512, Math.floor(os.totalmem() * memoryPart / 1_048_576))
    // Node reads the TypeScript by itself there: none of it is a page.
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: job.work, execArgv: ['--disable-warning=ExperimentalWarning'], env: {}, stdout: true, stderr: true, resourceLimits: { maxOldGenerationSizeMb: mebibytes },
    })
    const now = { job, worker, part: 0, doing: 'Reading the files' }
    this.#now = now
    job.began()
    const end = (how: Ended): void => {
      if (this.#now !== now) return
      this.#now = null
      job.ended(how)
      void worker.terminate()
      this.#next()
    }
    worker.on('message', (said: FromWorker) => {
      if ('done' in said) end(said)
      else if ('unreadable' in said) end({ says: said.unreadable })
      else if ('defect' in said) end({ says: mistake, defect: said.defect })
      else { now.part = said.part; now.doing = said.doing }
    })
    worker.on('error', (error: unknown) => {
      const large = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      end(large ? { says: tooLarge } : { says: mistake, defect: error instanceof Error ? error.name : typeof error })
    })
    worker.on('exit', () => end({ says: mistake, defect: 'the thread ended by itself' }))
  }
}
