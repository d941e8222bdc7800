import path from 'node:path'
import { StartProblem } from '../store/embedded/index.ts'

/** What is made every night, and where it goes. Nothing is made where no place is named. */
export interface Keeping {
  /** The folder of nightly backups. `SIGHTLINE_BACKUP_TO`; best on another machine's disk. */
  readonly backupTo: string | null
  /** The file with the key or the words that lock a backup. `SIGHTLINE_BACKUP_KEY`. */
  readonly backupKey: string | null
  /** Days a nightly backup is kept. `SIGHTLINE_BACKUP_KEEP`, 30 unless given. */
  readonly keepDays: number
  /** The folder of nightly emergency packs. `SIGHTLINE_EMERGENCY_TO`; best one the duty team's own computers copy. */
  readonly emergencyTo: string | null
  /** A second place for the seal's heads, `SIGHTLINE_SEAL_COPY`, and its signing key elsewhere, `SIGHTLINE_SEAL_KEY`: a restore says there what it did. */
  readonly sealCopy: string | null
  readonly sealKey: string | null
  /** The local time of night, as '02:00'. `SIGHTLINE_NIGHT_AT`. */
  readonly at: string
}

/** Reads those settings. Throws a StartProblem for one that cannot be used. */
export function readKeeping(env: NodeJS.ProcessEnv): Keeping {
  const folder = (name: string): string | null => (env[name] ? path.resolve(env[name]) : null)
  const keepDays = Number(env['SIGHTLINE_BACKUP_KEEP'] ?? 30), at = env['SIGHTLINE_NIGHT_AT'] ?? '02:00'
  if (!Number.isInteger(keepDays) || keepDays < 1) throw new StartProblem('SIGHTLINE_BACKUP_KEEP is not a number of days. Give a whole number from 1, for example SIGHTLINE_BACKUP_KEEP=30.')
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(at)) throw new StartProblem('SIGHTLINE_NIGHT_AT is not a time of day. Give one such as SIGHTLINE_NIGHT_AT=02:00.')
  const keeping: Keeping = {
    backupTo: folder('SIGHTLINE_BACKUP_TO'), backupKey: folder('SIGHTLINE_BACKUP_KEY'), keepDays, emergencyTo: folder('SIGHTLINE_EMERGENCY_TO'),
    sealCopy: folder('SIGHTLINE_SEAL_COPY'), sealKey: folder('SIGHTLINE_SEAL_KEY'), at,
  }
  if (keeping.backupTo !== null && keeping.backupKey === null) {
    throw new StartProblem('SIGHTLINE_BACKUP_TO is set and SIGHTLINE_BACKUP_KEY is not, and backups are never written unlocked. Make a key with: sightline backup --new-key FILE, keep a copy elsewhere, and set SIGHTLINE_BACKUP_KEY to it.')
  }
  return keeping
}
