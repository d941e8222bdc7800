import fs from 'node:fs/promises'
import path from 'node:path'
import { fsyncFolder, placeFor, sealFolder } from './outside.ts'

const waiting = 'seal.restoring', heads = 'heads.jsonl', expunged = 'expunged.jsonl'

/**
 * Where files kept beside the database go while it is restored. Documents are put in place at once, for their names are their
 * content. The seal waits beside its place until the database has been loaded.
 */
export class OutsideIn {
  readonly #data: string
  constructor(data: string) { this.#data = data }
  get #next(): string { return path.join(this.#data, waiting) }
  get #seal(): string { return path.join(this.#data, sealFolder) }

  async begin(): Promise<void> {
    await fs.mkdir(this.#data, { recursive: true, mode: 0o700 })
    await fs.rm(this.#next, { recursive: true, force: true })
  }

  async take(file: string, mode: number, content: AsyncIterable<Buffer>): Promise<void> {
    const place = placeFor(this.#data, file)
    const to = file.startsWith(`${sealFolder}/`) ? path.join(this.#next, file.slice(sealFolder.length + 1)) : place
    await fs.mkdir(path.dirname(to), { recursive: true, mode: 0o700 })
    const handle = await fs.open(`${to}.part`, 'w', mode)
    try {
      for await (const bytes of content) await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await fs.rename(`${to}.part`, to)
  }

  /**
   * Puts the seal in its place. Heads and expunge orders that stand there already and belong to the same chain are newer than
   * the backup's and stay; those of another chain are set aside, and the name of their folder comes back.
   */
  async settle(moment: string): Promise<string | null> {
    if (!await there(this.#next)) return null
    if (await sameChain(path.join(this.#seal, heads), path.join(this.#next, heads))) {
      for (const name of await fs.readdir(this.#next)) await keepLonger(path.join(this.#next, name), path.join(this.#seal, name))
      await fs.rm(this.#next, { recursive: true })
      return null
    }
    const orders = await textOf(path.join(this.#seal, expunged))
    const kept = await there(this.#seal) ? path.join(this.#data, `seal.before-restore-${moment.replace(/[:.]/g, '-')}`) : null
    if (kept) await fs.rename(this.#seal, kept)
    await fs.rename(this.#next, this.#seal)
    await this.addOrders(orders)
    await fsyncFolder(this.#data)
    return kept
  }

  /** Adds expunge orders to the list beside the database, each line once. What was once ordered stays ordered. */
  async addOrders(text: string): Promise<string> {
    const file = path.join(this.#seal, expunged), has = await textOf(file)
    const known = new Set(has.split('\n'))
    const more = text.split('\n').filter((l) => l !== '' && !known.has(l))
    if (more.length === 0) return file
    await fs.mkdir(this.#seal, { recursive: true, mode: 0o700 })
    const handle = await fs.open(file, 'a', 0o600)
    try {
      await handle.writeFile(`${has === '' || has.endsWith('\n') ? '' : '\n'}${more.join('\n')}\n`)
      await handle.sync()
    } finally {
      await handle.close()
    }
    return file
  }
}

/** Chains are told apart by how they begin. Nothing here yet is no chain. */
async function sameChain(here: string, there: string): Promise<boolean> {
  const [a, b] = [(await textOf(here, 4096)).split('\n')[0], (await textOf(there, 4096)).split('\n')[0]]
  return a !== undefined && a !== '' && a === b
}

/** Both only ever grow, so the longer one holds the other. */
async function keepLonger(from: string, to: string): Promise<void> {
  const here = await fs.stat(to).catch(() => null)
  if (here === null || here.size < (await fs.stat(from)).size) await fs.rename(from, to)
}

async function textOf(file: string, most?: number): Promise<string> {
  const handle = await fs.open(file, 'r').catch(() => null)
  if (!handle) return ''
  try {
    if (most === undefined) return await handle.readFile('utf8')
    const buffer = Buffer.alloc(most)
    return buffer.subarray(0, (await handle.read(buffer, 0, most, 0)).bytesRead).toString()
  } finally {
    await handle.close()
  }
}

const there = (file: string): Promise<boolean> => fs.stat(file).then(() => true, () => false)
