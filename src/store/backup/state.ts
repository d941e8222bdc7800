import type { Instant } from '../../calendar/index.ts'

/** The last good backup, as kept in the setting `backup` and shown. Bytes of the file; wall seconds. */
export interface BackupState { readonly at: Instant; readonly file: string; readonly bytes: number; readonly seconds: number; readonly facts: number; readonly lastFact: string | null }
/** The last try that failed since, in the setting `backup-failed`: when, and the sentence it ended with. */
export interface BackupFailed { readonly at: Instant; readonly says: string }

/** The last drill: a backup restored beside into a server of its own, verified and compared. In the setting `drill`. */
export interface DrillState {
  readonly at: Instant
  readonly ok: boolean
  readonly says: string
  readonly facts: number
  readonly rows: number
  readonly bytes: number
  readonly backupSeconds: number
  readonly restoreSeconds: number
  readonly verifySeconds: number
  /** Tables whose rows were counted and found as many as the backup says. */
  readonly tables: number
  /** Subjects drawn by lot whose facts and readings were compared and found the same. */
  readonly sample: number
}

/** Hours after which the last good backup, or drill, is overdue: a night and two hours; a quarter of a year. Local choices. */
export const overdueHours = { backup: 26, drill: 24 * 92 } as const
