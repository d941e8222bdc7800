import fs from 'node:fs/promises'
import path from 'node:path'
import { isCheckId, type Check } from './check.ts'

const about = 'check.json'

/** The folder of checks: each in a folder of its own, which only this server's account can open. */
export class Shelf {
  readonly #folder: string
  readonly #writing = new Map<string, Promise<void>>()
  constructor(folder: string) { this.#folder = folder }

  of(id: string): string {
    if (!isCheckId(id)) throw new Error('not the id of a check')
    return path.join(this.#folder, id)
  }

  async make(id: string): Promise<string> {
    await fs.mkdir(this.#folder, { recursive: true, mode: 0o700 })
    await fs.mkdir(this.of(id), { mode: 0o700 })
    return this.of(id)
  }

  /** Every check that was written down whole, and ids of folders that were not: an upload cut off by the end of the server. */
  async read(): Promise<{ readonly checks: readonly Check[]; readonly rest: readonly string[] }> {
    const checks: Check[] = [], rest: string[] = []
    for (const id of (await fs.readdir(this.#folder).catch(() => [])).filter(isCheckId)) {
      const text = await fs.readFile(path.join(this.of(id), about), 'utf8').catch(() => null)
      if (text === null) rest.push(id)
      // Those of before returns were written here do not say it.
      else checks.push({ sent: null, ...JSON.parse(text) as Omit<Check, 'sent'> })
    }
    return { checks, rest }
  }

  /** Writes down where a check stands; one writing after another. */
  write(check: Check): Promise<void> {
    const after = (this.#writing.get(check.id) ?? Promise.resolve()).then(async () => {
      const to = path.join(this.of(check.id), about)
      await fs.writeFile(`${to}.part`, JSON.stringify(check), { mode: 0o600 })
      await fs.rename(`${to}.part`, to)
    }).catch(() => undefined)
    this.#writing.set(check.id, after)
    return after
  }

  /** Deletes a check with everything in it. */
  async remove(id: string): Promise<void> {
    await this.#writing.get(id)
    this.#writing.delete(id)
    await fs.rm(this.of(id), { recursive: true, force: true, maxRetries: 3 })
  }

  /** Bytes free where checks are kept; null when the disk cannot be asked. */
  async free(): Promise<number | null> {
    await fs.mkdir(this.#folder, { recursive: true, mode: 0o700 })
    const found = await fs.statfs(this.#folder).catch(() => null)
    return found && found.bavail * found.bsize
  }
}
