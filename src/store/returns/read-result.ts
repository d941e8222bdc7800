import fs from 'node:fs'
import { open, readFile, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { faultBytes, files, type KeptChild, type KeptRule, type Summary } from './result.ts'

/** A result on the disk, read as far as it is asked. */
export class Result {
  readonly #folder: string
  readonly summary: Summary
  private constructor(folder: string, summary: Summary) { this.#folder = folder; this.summary = summary }

  /** Null when there is none (any more). */
  static async open(folder: string): Promise<Result | null> {
    const text = await readFile(path.join(folder, files.summary), 'utf8').catch(() => null)
    return text === null ? null : new Result(folder, JSON.parse(text) as Summary)
  }

  /** Children by their places, in the order asked. A place that is none is left out. */
  async children(places: readonly number[]): Promise<ReadonlyMap<number, KeptChild>> {
    return this.#with(files.childrenAt, async (at) => this.#with(files.children, async (lines) => {
      const found = new Map<number, KeptChild>()
      for (const place of new Set(places)) {
        const [from, to] = await twoStarts(at, place)
        if (from === null || to === null || to <= from) continue
        found.set(place, JSON.parse((await piece(lines, from, to - from)).toString()) as KeptChild)
      }
      return found
    }))
  }

  /** Faults of a rule from the `skip`th: the child's place, and the row's among theirs. */
  async faults(rule: KeptRule, skip: number, limit: number): Promise<readonly (readonly [child: number, row: number])[]> {
    const count = Math.max(0, Math.min(limit, rule.rows - skip))
    if (count === 0) return []
    const bytes = await this.#with(files.faults, (file) => piece(file, (rule.from + skip) * faultBytes, count * faultBytes))
    return Array.from({ length: count }, (_, i) => [bytes.readUInt32LE(i * faultBytes), bytes.readUInt32LE(i * faultBytes + 4)] as const)
  }

  /** Places of the children of whom any of these rules fails, worst first. */
  async failing(rules: readonly KeptRule[]): Promise<readonly number[]> {
    const found = new Set<number>()
    for (const rule of rules) for (const [child] of await this.faults(rule, 0, rule.rows)) found.add(child)
    return [...found].toSorted((a, b) => a - b)
  }

  /** Places of children whose identifier is this, or holds it: exact ones first. */
  async withId(typed: string, most: number): Promise<{ readonly exact: readonly number[]; readonly holding: readonly number[] }> {
    const wanted = typed.trim().toUpperCase(), exact: number[] = [], holding: number[] = []
    let place = 0
    for await (const line of this.#lines(files.ids)) {
      const id = (JSON.parse(line) as string).toUpperCase()
      if (id === wanted && exact.length < most) exact.push(place)
      else if (wanted !== '' && id.includes(wanted) && holding.length < most) holding.push(place)
      place++
    }
    return { exact, holding }
  }

  /** Every child something is wrong with, worst first. */
  async *worst(): AsyncGenerator<KeptChild> {
    let left = this.summary.failing
    if (left === 0) return
    for await (const line of this.#lines(files.children)) {
      yield JSON.parse(line) as KeptChild
      if (--left === 0) return
    }
  }

  #lines(name: string): AsyncIterable<string> {
    return createInterface({ input: fs.createReadStream(path.join(this.#folder, name), { highWaterMark: 1 << 18 }), crlfDelay: Infinity })
  }

  async #with<T>(name: string, work: (file: FileHandle) => Promise<T>): Promise<T> {
    const file = await open(path.join(this.#folder, name))
    try { return await work(file) } finally { await file.close() }
  }
}

async function piece(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read({ buffer: Buffer.allocUnsafe(length), position, length })
  return bytesRead === length ? buffer : buffer.subarray(0, bytesRead)
}

async function twoStarts(at: FileHandle, place: number): Promise<readonly [number | null, number | null]> {
  const bytes = await piece(at, place * 8, 16)
  return bytes.length < 16 ? [null, null] : [bytes.readDoubleLE(0), bytes.readDoubleLE(8)]
}
