import fs from 'node:fs/promises'
import path from 'node:path'
import { systemClock } from '../../calendar/index.ts'
import type { Connection } from '../connect.ts'
import { startEmbedded } from '../embedded/index.ts'
import type { Secret } from './key.ts'
import { proveBackup } from './open.ts'
import { restoreBackup } from './restore.ts'
import type { DrillState } from './state.ts'
import { takeBackup } from './take.ts'

export interface DrillOptions {
  readonly admin: Connection
  readonly data: string
  /** A folder that need not exist; everything in it is thrown away afterwards. Needs room for the backup and a second database. */
  readonly scratch: string
  readonly secret: Secret
  readonly program: string
  /** A backup made earlier; a fresh one is made when none is given. */
  readonly from: string | null
  readonly replay: (admin: Connection, file: string) => Promise<number>
  /** Checks the chain of a restored database by the heads in a data folder. A sentence, and whether it is sound. */
  readonly verify: (admin: Connection, data: string) => Promise<{ readonly ok: boolean; readonly says: string }>
  readonly progress?: (line: string) => void
}

/**
 * Proves that what is backed up can be had back: backs up, restores into a server of its own beside, counts, compares and
 * verifies, times it, and leaves nothing behind. Whoever works meanwhile notices nothing but a busier machine.
 */
export async function drill(o: DrillOptions): Promise<DrillState> {
  const at = systemClock.now(), data = path.join(o.scratch, 'data')
  await fs.mkdir(o.scratch, { recursive: true, mode: 0o700 })
  try {
    const taken = o.from === null ? await takeBackup({ ...o, to: path.join(o.scratch, 'drill.backup'), ...said(o, 'backing up') }) : null
    const proved = await proveBackup(o.from ?? path.join(o.scratch, 'drill.backup'), o.secret)
    const server = await startEmbedded({ folder: data })
    try {
      const restored = await restoreBackup(proved, { admin: server.superuser, data, expungedFile: null, replay: o.replay, note: async () => undefined, ...said(o, 'restoring') })
      const began = performance.now()
      const chain = await o.verify(server.superuser, data)
      const rows = proved.manifest.parts.reduce((sum, p) => sum + (p.rows ?? 0), 0)
      return {
        at, ok: chain.ok, says: chain.says, facts: proved.manifest.facts, rows, bytes: proved.bytes, backupSeconds: round(taken?.seconds ?? 0),
        restoreSeconds: round(restored.seconds), verifySeconds: round((performance.now() - began) / 1000),
        tables: proved.manifest.parts.filter((p) => p.rows !== null).length, sample: proved.manifest.sample.length,
      }
    } finally {
      await proved.close()
      await server.stop()
    }
  } finally {
    await fs.rm(o.scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}

const said = (o: DrillOptions, what: string): { readonly progress?: (line: string) => void } => {
  const tell = o.progress
  return tell ? { progress: (line) => tell(`${what}: ${line}`) } : {}
}
const round = (seconds: number): number => Math.round(seconds * 100) / 100
