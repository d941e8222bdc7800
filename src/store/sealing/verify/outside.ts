import path from 'node:path'
import { headsFile, readLines, restoredWords, wordsOf, type HeadLine, type Line } from '../heads.ts'
import { publicKeysIn, signedBy, type PublicKeys } from '../keys.ts'
import type { Findings } from './findings.ts'

/** The heads known outside the database, by seal, and the keys that signed them. */
export class Outside {
  /** The last seal known outside; 0 when there are no heads here. */
  last = 0
  /** Facts sealed by then. */
  facts = 0
  readonly keys: PublicKeys
  #heads: Buffer = Buffer.alloc(32 * 1024)
  constructor(keys: PublicKeys) { this.keys = keys }

  head(n: number): Buffer | null { return n >= 1 && n <= this.last ? this.#heads.subarray((n - 1) * 32, n * 32) : null }

  set(n: number, head: Buffer): void {
    while (n * 32 > this.#heads.length) this.#heads = Buffer.concat([this.#heads], this.#heads.length * 2)
    head.copy(this.#heads, (n - 1) * 32)
  }
}

/**
 * Reads the heads in a folder. Each line's place is checked; the signature of the last and of every line out of place too.
 * The last head binds every entry ever sealed, so one good signature proves them all.
 */
export async function readOutside(folder: string, findings: Findings): Promise<Outside> {
  const outside = new Outside(publicKeysIn(folder))
  const at = path.join(folder, headsFile)
  let end: HeadLine | null = null
  for await (const line of readLines<Line>(at)) {
    // A line torn by a crash is followed by the same head in full.
    if (line === null) continue
    if ('restoredTo' in line) {
      if (!signedBy(outside.keys, line.key, restoredWords(line), Buffer.from(line.sig, 'base64'))) findings.add({ wrong: 'signature', says: `The note that a backup was restored to seal ${line.restoredTo} is not signed by a key of this installation.` })
      findings.note(`A backup was restored on ${line.at}: seals after ${line.restoredTo} were made again. What had been written after it was lost.`)
      outside.last = Math.min(outside.last, line.restoredTo)
      end = null
    } else if (line.n !== outside.last + 1 || !/^[0-9a-f]{64}$/.test(line.head)) {
      if (outside.head(line.n)?.toString('hex') !== line.head) findings.add({ wrong: 'chain rewritten', seal: line.n, says: `The heads outside the database do not follow one another at seal ${line.n}.` })
    } else {
      outside.set(line.n, Buffer.from(line.head, 'hex'))
      outside.last = line.n
      outside.facts = line.facts
      end = line
    }
  }
  if (end && !signedBy(outside.keys, end.key, wordsOf(end), Buffer.from(end.sig, 'base64'))) {
    findings.add({ wrong: 'signature', seal: end.n, says: `The last head outside the database, of seal ${end.n}, is not signed by a key of this installation.` })
  }
  return outside
}
