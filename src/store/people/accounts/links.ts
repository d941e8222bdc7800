import { addInstant, type Clock, type Instant } from '../../../calendar/index.ts'
import type { SubjectId } from '../../../ledger/index.ts'
import type { Db } from '../../connect.ts'
import { hashed, newToken } from '../sessions.ts'

/** Hours a link is good for: the first administrator's, and one passed on to a colleague. Local choices. */
const hours = { first: 24, join: 72 } as const

export interface Link { readonly hash: string; readonly purpose: 'first' | 'join'; readonly account: string | null; readonly expires: Instant }

/** One-time links. The token is in the address and nowhere else; opening a link changes nothing, only finishing does. */
export class Links {
  readonly #db: Db
  readonly #clock: Clock
  constructor(db: Db, clock: Clock) { this.#db = db; this.#clock = clock }

  /** A new link; earlier unused ones for the same thing are good for nothing from now on. */
  async make(purpose: 'first' | 'join', account: string | null, by: SubjectId | null): Promise<string> {
    const token = newToken(), now = this.#clock.now()
    await this.drop(purpose, account)
    await this.#db.insertInto('account_link').values({
      token_hash: hashed(token), purpose, account, made: now, made_by: by, expires: addInstant(now, { hours: hours[purpose] }), used: null,
    }).execute()
    return token
  }

  async drop(purpose: 'first' | 'join', account: string | null): Promise<void> {
    await this.#db.deleteFrom('account_link').where('purpose', '=', purpose).where('used', 'is', null)
      .where((e) => (account === null ? e('account', 'is', null) : e('account', '=', account))).execute()
  }

  /** The link a token opens, unless it was used or its time is over. */
  async find(token: string): Promise<Link | null> { return this.byHash(hashed(token).toString('hex')) }

  async byHash(hash: string): Promise<Link | null> {
    const found = await this.#db.selectFrom('account_link').select(['purpose', 'account', 'expires']).where('token_hash', '=', Buffer.from(hash, 'hex'))
      .where('used', 'is', null).where('expires', '>', this.#clock.now()).executeTakeFirst()
    return found ? { hash, purpose: found.purpose as Link['purpose'], account: found.account, expires: found.expires } : null
  }

  /** Uses a link up. True for whoever did: of two at once, one. */
  async use(hash: string): Promise<boolean> {
    const done = await this.#db.updateTable('account_link').set({ used: this.#clock.now() }).where('token_hash', '=', Buffer.from(hash, 'hex'))
      .where('used', 'is', null).where('expires', '>', this.#clock.now()).executeTakeFirst()
    return done.numUpdatedRows === 1n
  }

  /** When an account's unused link stops working, or null when it has none. */
  async waiting(account: string): Promise<Instant | null> {
    const found = await this.#db.selectFrom('account_link').select('expires').where('account', '=', account).where('used', 'is', null)
      .where('expires', '>', this.#clock.now()).executeTakeFirst()
    return found?.expires ?? null
  }
}
