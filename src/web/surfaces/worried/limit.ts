import { createHash, randomBytes } from 'node:crypto'
import { addInstant, type Instant } from '../../../calendar/index.ts'

/** How many worries one address may tell in an hour. A library, a school or a phone network stands behind one address. */
export const perHour = 10
/** Addresses remembered at once; beyond it the oldest go. */
const mostKept = 20_000

/**
 * Counts what was told from each address in the last hour, in this server's memory and nowhere else: an address is kept only as a
 * hash with a key that goes with the server, and is forgotten after the hour.
 */
export class HourlyLimit {
  readonly #key = randomBytes(32)
  readonly #told = new Map<string, readonly Instant[]>()

  /** Whether another may be told from here now. */
  allows(address: string, now: Instant): boolean { return this.#recent(this.#hash(address), now).length < perHour }

  /** Notes that one was told. */
  note(address: string, now: Instant): void {
    const hash = this.#hash(address), recent = this.#recent(hash, now)
    this.#told.delete(hash)
    this.#told.set(hash, [...recent, now])
    for (const [old, times] of this.#told) if (this.#told.size > mostKept || !times.some((t) => addInstant(t, { hours: 1 }) > now)) this.#told.delete(old)
  }

  #recent(hash: string, now: Instant): readonly Instant[] { return (this.#told.get(hash) ?? []).filter((t) => addInstant(t, { hours: 1 }) > now) }

  /** A household has a whole block of the newer addresses, of which its devices change theirs by the hour. */
  #hash(address: string): string {
    const of = address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address
    return createHash('sha256').update(this.#key).update(of).digest('base64')
  }
}
