import { createHash } from 'node:crypto'
import fs from 'node:fs'
import fsp from 'node:fs/promises'
import path from 'node:path'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isId } from '../../ledger/index.ts'
import { cleanName } from '../files/index.ts'
import type { ImportFile } from './import.ts'

/** Most that is taken for one import: all files together from a browser, and how many. */
export const mostBrought = { bytes: 1_000_000_000, files: 60 } as const
const ending = /\.(csv|txt|tsv|xml|xlsx)$/i

/** Where files to be brought in are kept until they are signed off: each import in a folder of its own, which only this server's account can open. */
export class ImportShelf {
  readonly #folder: string
  constructor(folder: string) { this.#folder = folder }

  of(id: string): string {
    if (!isId(id)) throw new Error('not the id of an import')
    return path.join(this.#folder, id)
  }
  async make(id: string): Promise<void> { await fsp.mkdir(this.of(id), { recursive: true, mode: 0o700 }) }
  has(id: string): boolean { return fs.existsSync(this.of(id)) }
  async remove(id: string): Promise<void> { await fsp.rm(this.of(id), { recursive: true, force: true, maxRetries: 3 }) }

  /** Takes one file as it comes. Null: not of a kind that is read, and not kept. */
  async add(id: string, nth: number, name: string, from: Readable): Promise<ImportFile | null> {
    const end = ending.exec(name)?.[0].toLowerCase()
    if (end === undefined || nth >= mostBrought.files) { from.resume(); return null }
    const at = `file-${String(nth + 1).padStart(2, '0')}${end}`, hash = createHash('sha256')
    let bytes = 0
    const count = new Transform({ transform: (piece: Buffer, _, next) => {
      bytes += piece.length
      hash.update(piece)
      next(null, piece)
    } })
    await pipeline(from, count, fs.createWriteStream(path.join(this.of(id), at), { flags: 'wx', mode: 0o600 }))
    return { at, name: cleanName(name), bytes, hash: hash.digest('hex') }
  }

  /** Takes files of this machine: a file, or those in a folder. */
  async copy(id: string, from: string): Promise<readonly ImportFile[]> {
    const stat = await fsp.stat(from), names = stat.isDirectory() ? (await fsp.readdir(from)).filter((f) => ending.test(f)).sort() : [path.basename(from)]
    const files: ImportFile[] = []
    for (const name of names) {
      const file = await this.add(id, files.length, name, fs.createReadStream(stat.isDirectory() ? path.join(from, name) : from))
      if (file) files.push(file)
    }
    return files
  }
}
