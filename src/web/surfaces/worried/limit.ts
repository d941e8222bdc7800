import { createHash, randomBytes } from 'node:crypto'
import { addInstant, type Instant } from '../../../calendar/index.ts'

/** How many worries one address may tell in an hour. A library, a school or a phone network stands behind one address. */
export const perHour = 10

/**
 * Counts what was told from each address in the last hour, in this server's memory and nowhere else: an address is kept only as a
 * hash with a key that goes with the server, and is forgotten after the hour.
 */
export class HourlyLimit {
  readonly #key = randomBytes(32)
  /** Whoever told last stands last, so that those to forget are always the first. */
  readonly #told = new Map<string, readonly Instant[]>()
  readonly #mostKept: number
  /** `mostKept`: addresses remembered at once; beyond it the oldest go. */
  constructor(mostKept = 20_000) { this.#mostKept = mostKept }

  /** Whether another may be told from here now; if so it is counted at once, before anything waits, so that two sent together are two. */
  count(address: string, now: Instant): boolean {
    const hash = this.#hash(address), recent = (this.#told.get(hash) ?? []).filter((t) => isRecent(t, now))
    if (recent.length >= perHour) return false
    this.#told.delete(hash)
    this.#told.set(hash, [...recent, now])
    this.#forget(now)
    return true
  }

  /** Forgets from the oldest on, up to the first who told in the last hour. */
  #forget(now: Instant): void {
    for (const [old, times] of this.#told) {
      const last = times.at(-1)
      if (this.#told.size <= this.#mostKept && last !== undefined && isRecent(last, now)) return
      this.#told.delete(old)
    }
  }

  /** A household has a whole block of the newer addresses, of which its devices change theirs by the hour. */
  #hash(address: string): string {
    const of = address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address
    return createHash('sha256').update(this.#key).update(of).digest('base64')
  }
}

const isRecent = (told: Instant, now: Instant): boolean => addInstant(told, { hours: 1 }) > now
