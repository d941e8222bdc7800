import { setTimeout as wait } from 'node:timers/promises'
import { addInstant, type Instant } from '../calendar/index.ts'

/** What was counted, and when. */
export interface Counted<T> { readonly at: Instant; readonly value: T }

/** Counting more things than this takes long enough that nobody should wait for it each time they open a page. */
export const manyThings = 20_000

/** Minutes for which what was counted is taken as it is, and for which it is shown while it is counted again. */
const fresh = 1, shown = 15

/** By when whoever asked has their page (milliseconds): counting again takes a processor that the page wants. */
const havingTheirPage = (): Promise<unknown> => wait(1500, undefined, { ref: false })

interface Kept extends Counted<unknown> { again: boolean }

/**
 * Counts of many things, kept for whoever they were counted for. In a large authority a leader's page would otherwise count hundreds of
 * thousands of things owed each time it is opened. What was counted more than a minute ago is shown with its time, and counted again meanwhile;
 * of few things every page counts for itself. A count names nobody.
 */
export class KeptCounts {
  readonly #kept = new Map<string, Kept>()
  readonly #many: number
  readonly #afterwards: () => Promise<unknown>
  /** `afterwards`: what is waited for before anything is counted again. */
  constructor(many = manyThings, afterwards = havingTheirPage) { this.#many = many; this.#afterwards = afterwards }

  /**
   * `key`: whose they are, and what is counted. `count` counts now; `again` counts by itself, after whoever asked has their page.
   * `things`: how many things were counted.
   */
  async get<T>(key: string, now: Instant, { count, again, things }: { readonly count: () => Promise<T>; readonly again: () => Promise<T>; readonly things: (value: T) => number }): Promise<Counted<T>> {
    const known = this.#kept.get(key) as (Kept & Counted<T>) | undefined
    if (known && known.at <= now && now < addInstant(known.at, { minutes: shown })) {
      if (now >= addInstant(known.at, { minutes: fresh }) && !known.again) this.#renew(known, key, now, again)
      return known
    }
    const value = await count()
    if (things(value) > this.#many) this.#keep(key, { at: now, value, again: false })
    return { at: now, value }
  }

  #renew(known: Kept, key: string, now: Instant, again: () => Promise<unknown>): void {
    known.again = true
    this.#afterwards().then(again).then((value) => { this.#keep(key, { at: now, value, again: false }) }, () => { this.#kept.delete(key) })
  }

  #keep(key: string, kept: Kept): void {
    for (const [other, { at }] of this.#kept) if (addInstant(at, { minutes: shown }) < kept.at) this.#kept.delete(other)
    this.#kept.set(key, kept)
  }
}
