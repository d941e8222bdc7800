import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { newKeyFile, proveBackup, restoreBackup, secretFrom, takeBackup } from '../../src/store/backup/index.ts'
import { newEmergencyKey } from '../../src/store/emergency/index.ts'
import { startEmbedded } from '../../src/store/embedded/index.ts'
import type { Connection, Store } from '../../src/store/index.ts'
import { makePack } from '../../src/web/emergency/pack.ts'

/** One line of figures: MB are of the rows before compressing, memory is the most this process ever held. */
export interface BackupFigures {
  readonly bench: 'backup'; readonly facts: number; readonly plainMB: number; readonly fileMB: number
  readonly backupSeconds: number; readonly backupMBs: number; readonly proveSeconds: number; readonly restoreSeconds: number; readonly restoreMBs: number
  readonly packChildren: number; readonly packSeconds: number; readonly packMB: number; readonly peakMemoryMB: number
}

const round = (n: number): number => Math.round(n * 100) / 100

/** Backs up a database, restores it into a server of its own beside, makes an emergency pack, and gives the figures. Leaves nothing behind. */
export async function benchBackup(admin: Connection, data: string, store: Store): Promise<BackupFigures> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'sightline-bench-backup-'))
  const secret = secretFrom(newKeyFile())
  try {
    const taken = await takeBackup({ admin, data, to: path.join(folder, 'a.backup'), secret, program: 'bench' })
    const began = performance.now(), proved = await proveBackup(taken.file, secret), proveSeconds = (performance.now() - began) / 1000
    const server = await startEmbedded({ folder: path.join(folder, 'server') })
    const restored = await restoreBackup(proved, { admin: server.superuser, data: path.join(folder, 'server'), expungedFile: null, replay: async () => 0, note: async () => undefined })
      .finally(async () => { await proved.close(); await server.stop() })
    const pack = await makePack({ store, key: newEmergencyKey(store.clock.now()).key, to: path.join(folder, 'pack.html'), organisation: 'Bench', unit: null })
    const plainMB = taken.manifest.plainBytes / 1e6
    return {
      bench: 'backup', facts: taken.manifest.facts, plainMB: round(plainMB), fileMB: round(taken.bytes / 1e6), backupSeconds: round(taken.seconds),
      backupMBs: round(plainMB / taken.seconds), proveSeconds: round(proveSeconds), restoreSeconds: round(restored.seconds), restoreMBs: round(plainMB / restored.seconds),
      packChildren: pack.children, packSeconds: pack.seconds, packMB: round(pack.bytes / 1e6), peakMemoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
    }
  } finally {
    await fs.rm(folder, { recursive: true, force: true })
  }
}
