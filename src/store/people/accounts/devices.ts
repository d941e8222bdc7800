import type { Clock } from '../../../calendar/index.ts'
import type { Db } from '../../connect.ts'
import { hashed, newToken } from '../sessions.ts'

/** Browsers that accounts have signed in from. Known by a cookie nobody can guess, kept here as a hash. */
export class Devices {
  readonly #db: Db
  readonly #clock: Clock
  constructor(db: Db, clock: Clock) { this.#db = db; this.#clock = clock }

  /** The browser as this account knows it, or null. */
  async known(account: string, token: string | null): Promise<Buffer | null> {
    if (!token) return null
    const found = await this.#db.selectFrom('account_device').select('token_hash').where('account', '=', account).where('token_hash', '=', hashed(token)).executeTakeFirst()
    return found?.token_hash ?? null
  }

  /** Remembers that an account signed in from a browser, and gives its token: the one it had, or a new one. */
  async remember(account: string, token: string | null, label: string): Promise<string> {
    const keep = token ?? newToken(), now = this.#clock.now()
    await this.#db.insertInto('account_device').values({ token_hash: hashed(keep), account, label, made: now, used: now })
      .onConflict((c) => c.columns(['account', 'token_hash']).doUpdateSet({ used: now, label })).execute()
    return keep
  }
}
