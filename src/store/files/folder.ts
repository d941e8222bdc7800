import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'

/** Bytes kept by their content. What may be read is decided by the fact that names them, never here. */
export interface FileKeep {
  /** Keeps bytes and gives their SHA-256 in hex. Kept twice, they are there once. On the disk before it answers. */
  put(bytes: Uint8Array): Promise<string>
  get(hash: string): Promise<Uint8Array | null>
  /** Removes them for ever. Only an order to expunge does. */
  remove(hash: string): Promise<void>
}

const whole = /^[0-9a-f]{64}$/

/** A folder of files, two letters deep so that no folder holds too many. */
export class FolderOfFiles implements FileKeep {
  readonly #folder: string
  constructor(folder: string) { this.#folder = folder }

  async put(bytes: Uint8Array): Promise<string> {
    const hash = createHash('sha256').update(bytes).digest('hex'), to = this.#path(hash)
    if (await fs.stat(to).then(() => true, () => false)) return hash
    await fs.mkdir(path.dirname(to), { recursive: true, mode: 0o700 })
    // Written under another name first: a file by its own name is always whole.
    const part = path.join(path.dirname(to), `.${randomUUID()}.part`)
    const file = await fs.open(part, 'wx', 0o600)
    try { await file.writeFile(bytes); await file.sync() } finally { await file.close() }
    await fs.rename(part, to)
    const folder = await fs.open(path.dirname(to))
    try { await folder.sync() } finally { await folder.close() }
    return hash
  }

  async get(hash: string): Promise<Uint8Array | null> {
    if (!whole.test(hash)) return null
    const bytes = await fs.readFile(this.#path(hash)).catch(() => null)
    // A file altered on the disk is not the file that was kept.
    return bytes && createHash('sha256').update(bytes).digest('hex') === hash ? bytes : null
  }

  async remove(hash: string): Promise<void> { if (whole.test(hash)) await fs.rm(this.#path(hash), { force: true }) }

  #path(hash: string): string { return path.join(this.#folder, hash.slice(0, 2), hash) }
}
