import { createHash } from 'node:crypto'
import type { RecordId } from '../../../../ledger/index.ts'

/**
 * The same words always make the same id, so that a press that arrives twice, or from two people at once, opens one record:
 * the database takes the first and refuses the second.
 */
export function idFrom(words: string): RecordId {
  const h = createHash('sha256').update(words).digest('hex')
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-5${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`
}
