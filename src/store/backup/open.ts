import fs from 'node:fs/promises'
import { Opened } from './envelope.ts'
import type { Secret } from './key.ts'
import type { Manifest } from './manifest.ts'
import { BackupProblem } from './problem.ts'

/** A backup proved whole and unaltered from its first byte to its last, ready to be read. */
export interface Proved { readonly opened: Opened; readonly manifest: Manifest; readonly bytes: number; close(): Promise<void> }

/**
 * Opens a backup and checks every byte before anything is done with it. Throws a BackupProblem for a file that is foreign,
 * damaged or cut off, and for a secret that does not fit.
 */
export async function proveBackup(file: string, secret: Secret): Promise<Proved> {
  const handle = await fs.open(file, 'r').catch(() => { throw new BackupProblem('There is no file there that can be read. Check the name of the backup.') })
  try {
    const opened = await Opened.open(handle)
    opened.unlock(secret)
    let manifest: Manifest | null = null
    for await (const { plain, last } of opened.chunks()) if (last) manifest = JSON.parse(plain.toString()) as Manifest
    if (manifest?.format !== 1) throw new BackupProblem('This backup was made by a newer Sightline. Restore it with that one.')
    return { opened, manifest, bytes: (await handle.stat()).size, close: () => handle.close() }
  } catch (error) {
    await handle.close()
    throw error
  }
}
