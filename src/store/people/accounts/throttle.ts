import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { addInstant, type Clock, type Instant } from '../../../calendar/index.ts'
import type { Db } from '../../connect.ts'
import { msOf } from '../../../calendar/moment.ts'

/** Where somebody tries from: a browser this account has signed in with before, or only an address. */
export type Origin = { readonly device: Buffer } | { readonly address: string }

/** Wrong tries that cost nothing; each after them doubles the wait, from the first to the longest. Local choices, in seconds. */
const freeTries = 5, firstWait = 15, longestWait = 900
/** Tries from one address at any accounts together, from browsers not seen before, in so many minutes. */
const perAddress = { tries: 40, minutes: 10 }
/** Wrong codes for one account, all new browsers together, in so many minutes: whoever gets here knows the password. */
const perAccountCodes = { tries: 12, minutes: 30 }
/** Hours after the last wrong try when it is forgotten. */
const forgottenAfterHours = 24

const nobody = Buffer.alloc(0)
const hash = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest()
const originText = (o: Origin): string => ('device' in o ? `device:${o.device.toString('hex')}` : `address:${o.address}`)

/** A try counted: on you go, or not before a moment. */
export type Counted = { readonly go: true } | { readonly waitUntil: Instant }

/**
 * Slows guessing down without ever shutting anybody out. A try is counted before the password is looked at, in one statement,
 * so a hundred at once count as a hundred. What is counted is a pair, a name and where it is tried from: a stranger who fails
 * a thousand times makes only their own address wait, and a browser the person has used before is counted for itself.
 */
export class Throttle {
  readonly #db: Db
  readonly #clock: Clock
  constructor(db: Db, clock: Clock) { this.#db = db; this.#clock = clock }

  /** Counts a try at a name. `kind` keeps passwords and codes apart. Names nobody has are counted the same. */
  async count(kind: 'password' | 'code', name: string, from: Origin): Promise<Counted> {
    const address = 'address' in from ? await this.#window(nobody, originText(from), perAddress) : null
    if (address && !('go' in address)) return address
    const all = kind === 'code' && 'address' in from ? await this.#window(hash(`code ${name}`), 'new browsers', perAccountCodes) : null
    if (all && !('go' in all)) return all
    return this.#pair(hash(`${kind} ${name}`), originText(from))
  }

  /** The try was right: it and those before it count no more. */
  async forget(kind: 'password' | 'code', name: string, from: Origin): Promise<void> {
    await this.#db.deleteFrom('sign_in_try').where('who', '=', hash(`${kind} ${name}`)).where('origin', 'in', [originText(from), 'new browsers']).execute()
    if ('address' in from) await sql`update sign_in_try set tries = greatest(0, tries - 1) where who = ${nobody} and origin = ${originText(from)}`.execute(this.#db)
  }

  async #pair(who: Buffer, origin: string): Promise<Counted> {
    const now = this.#clock.now()
    const done = await sql<{ tries: number }>`insert into sign_in_try as t (who, origin, tries, since, last, wait_until) values (${who}, ${origin}, 1, ${now}, ${now}, ${now})
      on conflict (who, origin) do update set last = ${now},
        tries = case when t.last < ${addInstant(now, { hours: -forgottenAfterHours })}::timestamptz then 1 else t.tries + 1 end,
        wait_until = case when t.last < ${addInstant(now, { hours: -forgottenAfterHours })}::timestamptz or t.tries + 1 < ${freeTries} then ${now}::timestamptz
          else ${now}::timestamptz + least(${longestWait}::float8, ${firstWait} * power(2, least(t.tries + 1 - ${freeTries}, 20))) * interval '1 second' end
      where t.wait_until <= ${now}::timestamptz returning tries`.execute(this.#db)
    return done.rows.length > 0 ? { go: true } : this.#until(who, origin, now)
  }

  async #window(who: Buffer, origin: string, limit: { readonly tries: number; readonly minutes: number }): Promise<Counted> {
    const now = this.#clock.now(), before = addInstant(now, { minutes: -limit.minutes })
    const done = await sql<{ tries: number }>`insert into sign_in_try as t (who, origin, tries, since, last, wait_until) values (${who}, ${origin}, 1, ${now}, ${now}, ${now})
      on conflict (who, origin) do update set last = ${now},
        tries = case when t.since <= ${before}::timestamptz then 1 else t.tries + 1 end,
        since = case when t.since <= ${before}::timestamptz then ${now}::timestamptz else t.since end,
        wait_until = case when t.since > ${before}::timestamptz and t.tries + 1 >= ${limit.tries} then t.since + ${limit.minutes} * interval '1 minute' else ${now}::timestamptz end
      where t.wait_until <= ${now}::timestamptz returning tries`.execute(this.#db)
    return done.rows.length > 0 ? { go: true } : this.#until(who, origin, now)
  }

  async #until(who: Buffer, origin: string, now: Instant): Promise<Counted> {
    const found = await this.#db.selectFrom('sign_in_try').select('wait_until').where('who', '=', who).where('origin', '=', origin).executeTakeFirst()
    return { waitUntil: found && msOf(found.wait_until) > msOf(now) ? found.wait_until : now }
  }

  /** Drops what has been forgotten, so that the table stays small. */
  async tidy(): Promise<void> {
    await this.#db.deleteFrom('sign_in_try').where('last', '<', addInstant(this.#clock.now(), { hours: -forgottenAfterHours })).execute()
  }
}
