import fs from 'node:fs/promises'
import type { Connection } from '../connect.ts'
import { differing, wrongCounts } from './compare.ts'
import { prepare } from '../prepare.ts'
import { finishLoad, inUse, loadBackup, mayLoad, ownerOf, targetState } from './load.ts'
import type { Manifest } from './manifest.ts'
import { OutsideIn } from './outside-in.ts'
import type { Proved } from './open.ts'
import { BackupProblem } from './problem.ts'

/** What came of a restore. */
export interface Restored {
  readonly manifest: Manifest
  readonly seconds: number
  /** Where the heads of another chain that stood in the data folder were set aside. */
  readonly setAside: string | null
  /** Bodies cleared again because they had been expunged. */
  readonly expunged: number
}

export interface RestoreOptions {
  readonly admin: Connection
  readonly data: string
  /** A list of expunge orders newer than the backup, from wherever it is kept. */
  readonly expungedFile: string | null
  /** Clears again what was ordered expunged, by the list in the data folder, and says how many bodies. */
  readonly replay: (admin: Connection, file: string) => Promise<number>
  /** Says in the heads outside that the chain goes on from the backup. */
  readonly note: (admin: Connection) => Promise<void>
  readonly progress?: (line: string) => void
}

/**
 * Restores a proved backup into an empty database, brings it to the present and clears again what had been expunged. Cut
 * short anywhere, the database is marked and a second try begins afresh.
 */
export async function restoreBackup(proved: Proved, options: RestoreOptions): Promise<Restored> {
  const began = performance.now(), { admin, data } = options
  await mayLoad(proved)
  if (await targetState(admin) === 'holds records') {
    throw new BackupProblem('This database already holds records, and a restore never writes over them. Use an empty data folder or database, or say --replace to set the present one aside.')
  }
  if (await inUse(admin)) throw new BackupProblem('Somebody is using this database now. Stop Sightline, then restore.')
  const orders = options.expungedFile === null ? '' : await fs.readFile(options.expungedFile, 'utf8')
    .catch(() => { throw new BackupProblem('The list of expunge orders cannot be read. Check the name after --expunged.') })
  const outside = new OutsideIn(data)
  await outside.begin()
  await loadBackup(admin, proved, outside, options.progress)
  await compare(admin, proved.manifest)
  const setAside = await outside.settle(proved.manifest.made)
  const file = await outside.addOrders(orders)
  await prepare(admin)
  await options.note(admin)
  const expunged = await options.replay(admin, file)
  await finishLoad(admin)
  return { manifest: proved.manifest, seconds: (performance.now() - began) / 1000, setAside, expunged }
}

/** Before anything is brought to the present: as many rows as there were, and subjects drawn by lot the same to the letter. */
async function compare(admin: Connection, manifest: Manifest): Promise<void> {
  const client = await ownerOf(admin)
  try {
    const counts = await wrongCounts(client, manifest), different = await differing(client, manifest.sample)
    if (counts.length > 0 || different > 0) throw new Error(`what was restored is not what was backed up: ${counts.join(', ') || 'counts are right'}; ${different} of ${manifest.sample.length} drawn differ`)
  } finally {
    await client.end()
  }
}
