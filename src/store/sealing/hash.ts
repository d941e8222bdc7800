import { createHash, hash } from 'node:crypto'
import type { Instant } from '../../calendar/index.ts'

/** The head before the first seal. */
export const beginning: Buffer = Buffer.alloc(32)
/** Bytes of one entry's hash. */
export const leafLength = 32

const sha256 = (bytes: Buffer): Buffer => hash('sha256', bytes, 'buffer')

/** The hash of one entry: SHA-256 of its fields in order, each with its length before it. */
export const leafOf = (fields: Buffer): Buffer => sha256(fields)

let scratch: Buffer = Buffer.alloc(64 * 1024)
/** The hash of a body: as the envelope holds it. Put together in one place, since hashing in one call costs a third less. */
export function bodyHashOf(salt: Buffer, body: Buffer): Buffer {
  const length = salt.length + body.length
  if (length > scratch.length) scratch = Buffer.alloc(length * 2)
  salt.copy(scratch, 0)
  body.copy(scratch, salt.length)
  return sha256(scratch.subarray(0, length))
}

/** What a seal binds together. */
export interface Sealing {
  readonly number: number
  readonly format: number
  readonly previous: Buffer
  readonly sealedAt: Instant
  readonly completeTo: Instant | null
  readonly facts: number
  readonly audits: number
  readonly factsToDate: number
  readonly auditsToDate: number
  /** The hashes of the entries, facts first, in the order the sealer gave them. */
  readonly leaves: Buffer
}

/** The head of the chain after a seal: it depends on every entry ever sealed, and on their order. */
export function headOf(s: Sealing): Buffer {
  const words = ['sightline seal', s.number, s.format, s.sealedAt, s.completeTo ?? '-', s.facts, s.audits, s.factsToDate, s.auditsToDate].join(' ')
  return createHash('sha256').update(s.previous).update(`${words}\n`, 'utf8').update(s.leaves).digest()
}
