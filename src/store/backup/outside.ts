import fs from 'node:fs/promises'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { BackupProblem } from './problem.ts'

/** Kept beside the database and needed with it: the seal's heads, keys and expunge orders; documents by content. */
export const sealFolder = 'seal', filesFolder = 'files'

export interface OutsideFile { readonly file: string; readonly mode: number; readonly content: () => AsyncIterable<Buffer> }

/** Every file under one of those folders, by its path from the data folder. None when there is no such folder. */
export async function outsideFiles(data: string, folder: string): Promise<readonly OutsideFile[]> {
  const top = path.join(data, folder)
  const found = await fs.readdir(top, { recursive: true, withFileTypes: true }).catch((e: unknown) => {
    if (e instanceof Error && 'code' in e && e.code === 'ENOENT') return []
    throw e
  })
  const files = found.filter((f) => f.isFile()).map((f) => path.join(f.parentPath, f.name)).sort()
  return Promise.all(files.map(async (full) => ({
    file: path.relative(data, full).split(path.sep).join('/'), mode: (await fs.stat(full)).mode & 0o777,
    // Only what was there when we looked: a file that grows is cut at that length, never in the middle of later writing.
    content: () => createReadStream(full) as AsyncIterable<Buffer>,
  })))
}

/** The place in the data folder for a file of a backup. A path that leads elsewhere is refused: the file could come from anybody. */
export function placeFor(data: string, file: string): string {
  const full = path.resolve(data, file)
  const inside = [sealFolder, filesFolder].some((f) => full.startsWith(path.join(path.resolve(data), f) + path.sep))
  if (!inside) throw new BackupProblem('This backup holds a file that belongs nowhere. Nothing was restored. Use another copy.')
  return full
}

/** Makes a rename last through a power cut. */
export async function fsyncFolder(folder: string): Promise<void> {
  const handle = await fs.open(folder, 'r')
  try { await handle.sync() } finally { await handle.close() }
}
