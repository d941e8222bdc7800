import { createCipheriv, createDecipheriv, createHmac, randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { addInstant, type Instant } from '../../../calendar/index.ts'
import type { Engine } from '../../engine.ts'
import type { Account } from '../accounts/accounts.ts'
import type { Door, In, Visitor } from '../accounts/sign-in.ts'
import { hashed, type Sessions } from '../sessions.ts'
import { postsDue, type Claims, type Meaning } from './claims.ts'
import { bringPosts, unitsOf } from './posts.ts'
import { unknownActor } from '../accounts/notes.ts'

/** What a provider said when it was asked again. */
export type Answered = { readonly still: Claims; readonly refresh: string } | 'gone' | 'silent'
/** Why somebody the provider knows may not come in. */
export type NotLetIn = { readonly refused: 'no role here' | 'closed' | 'name taken' }

const by = { actor: unknownActor, page: 'single sign-on' } as const

/** People who come in by an identity provider: their account, the posts it says they hold, and whether they are still there. */
export class SingleSignOn {
  readonly #engine: Engine
  readonly #door: Door
  readonly #sessions: Sessions
  readonly #meaning: Meaning
  readonly #key: Buffer
  /** `secret`: this client's secret at the provider; what the provider trusted us with is kept sealed by it. */
  constructor(engine: Engine, door: Door, sessions: Sessions, meaning: Meaning, secret: string) {
    this.#engine = engine; this.#door = door; this.#sessions = sessions; this.#meaning = meaning
    this.#key = createHmac('sha256', secret).update('sightline refresh').digest()
  }

  /** Lets in somebody the provider has just vouched for. */
  async arrive(claims: Claims, visitor: Visitor, session: { readonly sid?: string; readonly refresh?: string }): Promise<In | NotLetIn> {
    const account = await this.#accountOf(claims)
    if ('refused' in account) return account
    if (account.disabled) return { refused: 'closed' }
    if (!(await this.#bring(account, claims))) return { refused: 'no role here' }
    const entered = await this.#door.enter(account, 'single sign-on', visitor, session.sid)
    if (session.refresh) await this.#keep(entered.session, session.refresh)
    return entered
  }

  /** The account the provider's person has; made, with its worker, when they come for the first time and hold a role here. */
  async #accountOf(claims: Claims): Promise<Account | NotLetIn> {
    const { accounts } = this.#door
    const known = await accounts.ofProvider(claims.issuer, claims.subject)
    if (known) return known
    // An account that somebody signs in to otherwise is never taken over by a name that happens to be the same.
    if (await accounts.byName(claims.username)) return { refused: 'name taken' }
    const due = postsDue(claims, this.#meaning, this.#engine.pack, await unitsOf(this.#engine))
    if (due.length === 0) return { refused: 'no role here' }
    const worker = randomUUID()
    await bringPosts(this.#engine, worker, claims.name, due)
    const made = await accounts.make(worker, claims.username, by)
    if (!made) return { refused: 'name taken' }
    await accounts.tie(made, claims.issuer, claims.subject, by)
    return (await accounts.byId(made.id)) ?? { refused: 'name taken' }
  }

  /** Makes their posts what the provider says; false when that leaves them none. */
  async #bring(account: Account, claims: Claims): Promise<boolean> {
    const due = postsDue(claims, this.#meaning, this.#engine.pack, await unitsOf(this.#engine))
    await bringPosts(this.#engine, account.person, claims.name, due)
    return due.length > 0
  }

  async #keep(token: string, refresh: string): Promise<void> {
    await sql`insert into session_provider (session, refresh, checked) select id, ${this.#seal(refresh)}, ${this.#engine.clock.now()} from session
      where token_hash = ${hashed(token)}`.execute(this.#engine.db)
  }

  /**
   * Asks the provider about everybody whose last asking is a minute old. Somebody it no longer knows is out at once, from every
   * session. While it does not answer nobody is cut off: a provider out of order must not shut a children's home out at night.
   * Of several servers, one asks.
   */
  async checkAll(ask: (refresh: string) => Promise<Answered>): Promise<{ readonly asked: number; readonly ended: number; readonly silent: number }> {
    const now = this.#engine.clock.now(), tally = { asked: 0, ended: 0, silent: 0 }
    const mine = await sql<{ session: string; refresh: Buffer; account: string; person: string }>`update session_provider p set checked = ${now} from session s
      where s.id = p.session and s.ended is null and s.idle_until > ${now} and p.checked <= ${addInstant(now, { minutes: -0.9 })}
      returning p.session, p.refresh, s.account, s.worker as person`.execute(this.#engine.db)
    for (const { session, refresh, account, person } of mine.rows) {
      tally.asked++
      const answered = await ask(this.#open(refresh))
      if (answered === 'silent') { tally.silent++; await this.#silent(session, now); continue }
      const found = answered === 'gone' ? null : await this.#door.accounts.byId(account)
      if (answered !== 'gone' && found && !found.disabled && await this.#bring(found, answered.still)) { await this.#again(session, answered.refresh); continue }
      tally.ended += await this.leave(person)
    }
    await sql`delete from session_provider p using session s where s.id = p.session and (s.ended is not null or s.idle_until <= ${now})`.execute(this.#engine.db)
    return tally
  }

  /** Ends every session of somebody who has left, and their posts with it. */
  async leave(person: string): Promise<number> {
    const ended = await this.#sessions.endOf(person)
    const account = await this.#door.accounts.ofPerson(person)
    if (account) await this.#door.accounts.note(account, { by, action: 'Was signed out by single sign-on' })
    return ended
  }

  /** Acts on the provider's word that a session, or everything of a person, has ended. False for a message acted on before. */
  async loggedOut(message: { readonly id: string; readonly issuer: string; readonly sid?: string; readonly subject?: string }): Promise<boolean> {
    const now = this.#engine.clock.now()
    const first = await sql`insert into provider_logout (id, at) values (${`${message.issuer} ${message.id}`}, ${now}) on conflict do nothing`.execute(this.#engine.db)
    if (first.numAffectedRows !== 1n) return false
    await sql`delete from provider_logout where at < ${addInstant(now, { days: -1 })}`.execute(this.#engine.db)
    if (message.sid) await this.#sessions.endOfProvider(message.sid)
    const account = message.subject && !message.sid ? await this.#door.accounts.ofProvider(message.issuer, message.subject) : null
    if (account) await this.leave(account.person)
    return true
  }

  /** Since when the provider has left us without an answer; null while it answers. */
  async silentSince(): Promise<Instant | null> {
    const found = await sql<{ since: Instant | null }>`select min(silent_since) as since from session_provider`.execute(this.#engine.db)
    return found.rows[0]?.since ?? null
  }

  async #silent(session: string, now: Instant): Promise<void> {
    await sql`update session_provider set silent_since = coalesce(silent_since, ${now}) where session = ${session}`.execute(this.#engine.db)
  }
  async #again(session: string, refresh: string): Promise<void> {
    await sql`update session_provider set refresh = ${this.#seal(refresh)}, silent_since = null where session = ${session}`.execute(this.#engine.db)
  }

  #seal(text: string): Buffer {
    const iv = randomBytes(12), cipher = createCipheriv('aes-256-gcm', this.#key, iv)
    return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
  }
  #open(sealed: Buffer): string {
    const decipher = createDecipheriv('aes-256-gcm', this.#key, sealed.subarray(0, 12))
    decipher.setAuthTag(sealed.subarray(-16))
    return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]).toString('utf8')
  }
}
