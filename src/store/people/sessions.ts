import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Clock } from '../../calendar/index.ts'
import { addInstant } from '../../calendar/index.ts'
import type { SubjectId } from '../../ledger/index.ts'
import type { Db } from '../connect.ts'

/** Minutes without a request after which a session ends. Local choice; drafts are kept. */
export const idleMinutes = 60

const hashed = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest()

/** Sessions, on the engine login: the application login can neither read nor make one. Tokens are kept only as hashes. */
export class Sessions {
  readonly #db: Db
  readonly #clock: Clock
  constructor(db: Db, clock: Clock) { this.#db = db; this.#clock = clock }

  /** Opens a session and gives its token, which is never stored. */
  async open(worker: SubjectId): Promise<string> {
    const token = randomBytes(32).toString('base64url'), now = this.#clock.now()
    await this.#db.insertInto('session').values({
      id: randomUUID(), token_hash: hashed(token), worker, started: now, idle_until: addInstant(now, { minutes: idleMinutes }), ended: null,
    }).execute()
    return token
  }

  /** The worker a token belongs to, keeping the session alive; null when there is none, it has ended or was left idle. */
  async find(token: string): Promise<{ readonly id: string; readonly worker: SubjectId } | null> {
    const now = this.#clock.now()
    const found = await this.#db.selectFrom('session').select(['id', 'worker', 'idle_until']).where('token_hash', '=', hashed(token))
      .where('ended', 'is', null).where('idle_until', '>', now).executeTakeFirst()
    if (!found) return null
    const until = addInstant(now, { minutes: idleMinutes })
    // Written at most once a minute: a page must not cost a write.
    if (until > addInstant(found.idle_until, { minutes: 1 })) await this.#db.updateTable('session').set({ idle_until: until }).where('id', '=', found.id).execute()
    return { id: found.id, worker: found.worker }
  }

  /** Gives every open session so many more milliseconds. Only the demonstration's clock asks for it. */
  async prolong(ms: number): Promise<void> {
    await sql`update session set idle_until = idle_until + ${ms} * interval '1 millisecond' where ended is null`.execute(this.#db)
  }

  async end(token: string): Promise<void> {
    await this.#db.updateTable('session').set({ ended: this.#clock.now() }).where('token_hash', '=', hashed(token)).execute()
  }
}
