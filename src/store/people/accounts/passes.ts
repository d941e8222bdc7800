import { addInstant, type Clock } from '../../../calendar/index.ts'
import type { Db } from '../../connect.ts'
import { hashed, newToken } from '../sessions.ts'

/** How far somebody has come through the door without being in. */
export type Purpose =
  /** The password was right; the second factor is wanted. */
  | 'second'
  /** A passkey has been asked for; whose is not known yet. */
  | 'passkey'
  /** A one-time link is being followed, or a second factor is being set up. */
  | 'set up'
  /** Somebody signed in is adding a passkey or a code app. */
  | 'add'
  /** Gone to the organisation's identity provider; not back yet. */
  | 'single sign-on'

/** What a pass keeps between two pages. Gone with it: none of it is needed once through. */
export interface Held {
  readonly challenge?: string
  /** Time-based codes being set up: the secret in base32, and the recovery codes shown beside it. */
  readonly secret?: string
  readonly recovery?: readonly string[]
  /** The one-time link followed, as the hash it is kept by. */
  readonly link?: string
  /** A password chosen while following a link, already hashed. */
  readonly password?: string
  /** What was sent to an identity provider, that its answer must match. */
  readonly trip?: { readonly state: string; readonly nonce: string; readonly verifier: string }
}
export interface Pass { readonly purpose: Purpose; readonly account: string | null; readonly held: Held }

/** Minutes a pass lasts. */
const minutes: { readonly [p in Purpose]: number } = { second: 10, passkey: 5, 'set up': 60, add: 30, 'single sign-on': 15 }

/** Passes: short-lived, unguessable, kept as hashes, good for one browser. */
export class Passes {
  readonly #db: Db
  readonly #clock: Clock
  constructor(db: Db, clock: Clock) { this.#db = db; this.#clock = clock }

  async open(pass: Pass): Promise<string> {
    const token = newToken(), now = this.#clock.now()
    await this.#db.deleteFrom('door_pass').where('expires', '<', now).execute()
    await this.#db.insertInto('door_pass').values({
      token_hash: hashed(token), purpose: pass.purpose, account: pass.account, held: JSON.stringify(pass.held), expires: addInstant(now, { minutes: minutes[pass.purpose] }),
    }).execute()
    return token
  }

  /** What a pass is for, if it is for this and has time left. */
  async find(token: string | null, purpose: Purpose): Promise<Pass | null> {
    if (!token) return null
    const found = await this.#db.selectFrom('door_pass').select(['account', 'held']).where('token_hash', '=', hashed(token)).where('purpose', '=', purpose)
      .where('expires', '>', this.#clock.now()).executeTakeFirst()
    return found ? { purpose, account: found.account, held: found.held as Held } : null
  }

  async keep(token: string, held: Held): Promise<void> {
    await this.#db.updateTable('door_pass').set({ held: JSON.stringify(held) }).where('token_hash', '=', hashed(token)).execute()
  }

  /** Takes a pass away. True for whoever took it: of two at once, one. */
  async end(token: string): Promise<boolean> {
    const done = await this.#db.deleteFrom('door_pass').where('token_hash', '=', hashed(token)).executeTakeFirst()
    return done.numDeletedRows === 1n
  }

  /** Takes away every pass of an account. */
  async endOf(account: string): Promise<void> { await this.#db.deleteFrom('door_pass').where('account', '=', account).execute() }
}
