import path from 'node:path'
import type { Instant } from '../../calendar/index.ts'
import { readLines } from '../sealing/heads.ts'
import { signedBy, type PublicKeys } from '../sealing/keys.ts'

/** One expunge order as the list outside the database keeps it, so that a restored backup can be brought to it again. Ids only. */
export interface ExpungedLine {
  /** The order's number: 1, 2, 3… */
  readonly n: number
  /** The record of the order. */
  readonly order: string
  readonly subject: string
  readonly at: Instant
  /** Every fact whose body was cleared. */
  readonly facts: readonly string[]
  readonly key: string
  readonly sig: string
}

/** The name of the list, beside the heads. */
export const expungedFile = 'expunged.jsonl'
export const expungedWords = (l: Omit<ExpungedLine, 'key' | 'sig'>): string => `expunged ${l.n} ${l.order} ${l.subject} ${l.at} ${l.facts.join(' ')}`

/** The orders carried out, from the list in a folder of seals (or a list by its own path). A line that nobody's key signed is given to `bad`. */
export async function readExpunged(at: string, keys: PublicKeys, bad: (n: number) => void): Promise<readonly ExpungedLine[]> {
  const lines: ExpungedLine[] = []
  for await (const line of readLines<ExpungedLine>(at.endsWith('.jsonl') ? at : path.join(at, expungedFile))) {
    if (line === null) continue
    if (signedBy(keys, line.key, expungedWords(line), Buffer.from(line.sig, 'base64'))) lines.push(line)
    else bad(line.n)
  }
  return lines
}
