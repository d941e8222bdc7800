import type pg from 'pg'

/** A question is prepared from this time on that it is asked. */
const often = 3
/** Questions prepared by one pool, and questions counted, at most. Those with lists written out are a new question for each length. */
const mostPrepared = 500, mostCounted = 5000

/**
 * Has a connection prepare what it is asked often. What may be seen is decided by PostgreSQL in the midst of every question, so reading and
 * planning one costs as much as answering it; prepared, it is read once for each connection and planned a few times.
 * PostgreSQL goes on planning anew where one plan for all would be worse (`plan_cache_mode`, auto).
 */
export class Prepared {
  readonly #names = new Map<string, string>()
  readonly #asked = new Map<string, number>()

  on(client: pg.PoolClient): void {
    const ask = client.query.bind(client) as (text: unknown, ...rest: unknown[]) => unknown
    const named = (text: unknown, values: unknown, ...rest: unknown[]): unknown => {
      // What brings no values may be several statements at once, which cannot be prepared.
      const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? this.name(text) : undefined
      return name === undefined ? ask(text, values, ...rest) : ask({ name, text, values }, ...rest)
    }
    Object.assign(client, { query: named })
  }

  /** What a question is prepared under; undefined while it is not asked often. */
  name(text: string): string | undefined {
    const known = this.#names.get(text)
    if (known !== undefined || this.#names.size >= mostPrepared) return known
    const asked = (this.#asked.get(text) ?? 0) + 1
    if (asked < often) {
      if (this.#asked.size >= mostCounted) this.#asked.clear()
      this.#asked.set(text, asked)
      return undefined
    }
    this.#asked.delete(text)
    const name = `q${this.#names.size + 1}`
    this.#names.set(text, name)
    return name
  }
}
