import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Clock, Instant } from '../../calendar/index.ts'
import { addInstant } from '../../calendar/index.ts'
import type { SubjectId } from '../../ledger/index.ts'
import type { Db } from '../connect.ts'

/** Minutes without a request after which a session of the demonstration ends. An account's follows its roles. */
export const idleMinutes = 60
/** Hours after which a session ends however busy it has been. Local choice. */
export const longestHours = 12

/** How somebody proved who they are. */
export type Method = 'demonstration' | 'password and code' | 'password' | 'passkey' | 'single sign-on' | 'PIN'

/** How a session is to be opened; everything left out is the demonstration's. */
export interface Opening {
  readonly method?: Method
  readonly account?: string
  /** Minutes without a request after which it ends. */
  readonly idle?: number
  /** The identity provider's name for it, so that signing out there can end it here. */
  readonly sid?: string
  /** The browser in words: 'Firefox on Windows'. */
  readonly device?: string
  /** The home's tablet it was begun on, with which it ends. */
  readonly tablet?: string
}

/** A session as it is found by its token. */
export interface Session {
  readonly id: string
  readonly worker: SubjectId
  readonly account: string | null
  readonly method: string
  readonly started: Instant
  /** When it ends if nothing more is asked. */
  readonly idleUntil: Instant
  /** How many things its person was told and has not seen. */
  readonly unseen: number
}

/** A session as its person sees it in a list. */
export interface SessionRow { readonly id: string; readonly started: Instant; readonly idleUntil: Instant; readonly method: string; readonly device: string }

export const hashed = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest()
/** 256 bits nobody can guess. */
export const newToken = (): string => randomBytes(32).toString('base64url')

const sooner = (a: Instant, b: Instant): Instant => (a < b ? a : b)

/** Sessions, on the engine login: the application login can neither read nor make one. Tokens are kept only as hashes. */
export class Sessions {
  readonly #db: Db
  readonly #clock: Clock
  constructor(db: Db, clock: Clock) { this.#db = db; this.#clock = clock }

  /** Opens a session for a worker, or for a child or parent with an account, and gives its token, which is never stored. */
  async open(person: SubjectId, opening: Opening = {}): Promise<string> {
    const token = newToken(), now = this.#clock.now()
    const idle = opening.idle ?? idleMinutes
    const ends = opening.method === undefined ? null : addInstant(now, { hours: longestHours })
    const idleUntil = addInstant(now, { minutes: idle })
    await this.#db.insertInto('session').values({
      id: randomUUID(), token_hash: hashed(token), worker: person, started: now, idle_until: ends ? sooner(idleUntil, ends) : idleUntil, ended: null,
      method: opening.method ?? 'demonstration', account: opening.account ?? null, sid: opening.sid ?? null, idle_minutes: idle, ends, device: opening.device ?? '', tablet: opening.tablet ?? null,
    }).execute()
    return token
  }

  /** The session a token belongs to; null when there is none, it has ended or was left idle. Finding it keeps it alive, unless `quietly`. */
  async find(token: string, how: { readonly quietly?: boolean } = {}): Promise<Session | null> {
    const now = this.#clock.now()
    const found = await this.#db.selectFrom('session').select(['id', 'worker', 'account', 'method', 'started', 'idle_until', 'idle_minutes', 'ends'])
      .select(sql<number>`(select count(*)::int from told where told.person = session.worker and told.seen is null)`.as('unseen'))
      .where('token_hash', '=', hashed(token)).where('ended', 'is', null).where('idle_until', '>', now).executeTakeFirst()
    if (!found) return null
    const later = addInstant(now, { minutes: found.idle_minutes })
    const until = found.ends ? sooner(later, found.ends) : later
    // Written at most once a minute: a page must not cost a write.
    const prolong = !how.quietly && until > addInstant(found.idle_until, { minutes: 1 })
    if (prolong) await this.#db.updateTable('session').set({ idle_until: until }).where('id', '=', found.id).where('ended', 'is', null).execute()
    return { id: found.id, worker: found.worker, account: found.account, method: found.method, started: found.started, idleUntil: prolong ? until : found.idle_until, unseen: found.unseen }
  }

  /** Whose session a token was, though it was left idle. Not one that was ended by anybody: whoever signed out is gone. */
  async leftIdle(token: string): Promise<SubjectId | null> {
    const found = await this.#db.selectFrom('session').select('worker').where('token_hash', '=', hashed(token)).where('ended', 'is', null).executeTakeFirst()
    return found?.worker ?? null
  }

  /** Gives every open session so many more milliseconds. Only the demonstration's clock asks for it. */
  async prolong(ms: number): Promise<void> {
    await sql`update session set idle_until = idle_until + ${ms} * interval '1 millisecond', ends = ends + ${ms} * interval '1 millisecond' where ended is null`.execute(this.#db)
  }

  /** Which of these sessions have ended or were left idle. */
  async ended(ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set()
    const open = await this.#db.selectFrom('session').select('id').where('id', 'in', [...ids]).where('ended', 'is', null).where('idle_until', '>', this.#clock.now()).execute()
    const still = new Set(open.map((s) => s.id))
    return new Set(ids.filter((id) => !still.has(id)))
  }

  async end(token: string): Promise<void> {
    await this.#db.updateTable('session').set({ ended: this.#clock.now() }).where('token_hash', '=', hashed(token)).where('ended', 'is', null).execute()
  }

  /** A person's open sessions, newest first. */
  async openOf(person: SubjectId): Promise<readonly SessionRow[]> {
    const found = await this.#db.selectFrom('session').select(['id', 'started', 'idle_until', 'method', 'device']).where('worker', '=', person)
      .where('ended', 'is', null).where('idle_until', '>', this.#clock.now()).orderBy('started', 'desc').limit(100).execute()
    return found.map((s) => ({ id: s.id, started: s.started, idleUntil: s.idle_until, method: s.method, device: s.device }))
  }

  /** Ends sessions of a person: one, all but one, or all. Says how many. */
  async endOf(person: SubjectId, which: { readonly only?: string; readonly but?: string } = {}): Promise<number> {
    let ending = this.#db.updateTable('session').set({ ended: this.#clock.now() }).where('worker', '=', person).where('ended', 'is', null)
    if (which.only !== undefined) ending = ending.where('id', '=', which.only)
    if (which.but !== undefined) ending = ending.where('id', '!=', which.but)
    return Number((await ending.executeTakeFirst()).numUpdatedRows)
  }

  /** Ends the sessions an identity provider names, for back-channel logout. Says how many. */
  async endOfProvider(sid: string): Promise<number> {
    const done = await this.#db.updateTable('session').set({ ended: this.#clock.now() }).where('sid', '=', sid).where('ended', 'is', null).executeTakeFirst()
    return Number(done.numUpdatedRows)
  }
}
