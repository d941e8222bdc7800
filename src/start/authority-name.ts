import type { Store } from '../store/index.ts'

/** Milliseconds between looks for a name, until there is one or it may have changed. */
const every = 60_000, untilNamed = 2_000

/** What the authority is called, for the header of every page. It is a fact like others, and can change while the server runs. */
export class AuthorityName {
  readonly #store: Store
  #name: string | null = null
  #looked = -Infinity
  constructor(store: Store) { this.#store = store }

  /** The name as it was last read; looks again behind the request when that was a while ago. */
  get now(): string {
    if (performance.now() - this.#looked > (this.#name === null ? untilNamed : every)) void this.look()
    return this.#name ?? 'Sightline'
  }

  async look(): Promise<void> {
    this.#looked = performance.now()
    this.#name = await this.#store.door.authority().then((found) => found?.name ?? null, () => this.#name)
  }
}
