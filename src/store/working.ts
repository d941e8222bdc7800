import type { FailingJobs } from './jobs.ts'
import type { Room } from './room.ts'
import type { StuckReading } from './stuck.ts'

/** What of an installation works by itself, and what does not at present. Nothing about anybody. */
export interface Working {
  readonly failing: readonly FailingJobs[]
  readonly stuck: StuckReading | null
  /** Milliseconds that Sightline's time is ahead of the machine's clock, because that was set back. */
  readonly clockAheadMs: number
  /** Room on the disk of the embedded database; null for a database elsewhere. */
  readonly room: Room | null
}
