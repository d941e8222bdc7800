import { createHash, randomInt, timingSafeEqual } from 'node:crypto'
import { sql } from 'kysely'
import { addInstant, type Clock, type Instant } from '../../calendar/index.ts'
import type { SubjectId } from '../../ledger/index.ts'
import type { Db } from '../connect.ts'
import { usualWish, type Wish } from './wish.ts'

/** Where and when one person wishes to be told besides. */
export interface MessageTo {
  /** Shown to be theirs. */
  readonly address: string | null
  /** Given, and waiting for its code. */
  readonly wanted: string | null
  readonly wish: Wish
  readonly lastSent: Instant | null
  /** Since when the address is refused by whoever keeps it; nothing is sent until another is given. */
  readonly refused: Instant | null
}

/** Minutes a code works, how often it may be typed, and how many are sent to one person's addresses in an hour. */
export const codeMinutes = 30
const mostTries = 5, mostCodes = 5

/** Why an address cannot be one, or null. Whether anybody is there, the code shows. */
export const whyNotAnAddress = (text: string): string | null => (text.length <= 254 && /^[^\s@<>"',;:()[\]\\]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i.test(text) && /^[\x21-\x7e]+$/.test(text)
  ? null : 'Enter an e-mail address in the usual form, like name@example.gov.uk.')

const hashOf = (person: SubjectId, code: string): Buffer => createHash('sha256').update(`${person} ${code}`, 'utf8').digest()

/** Addresses and wishes, on the engine's login: pages reach only the signed-in person's, through here. */
export class Addresses {
  readonly #db: Db
  readonly #clock: Clock
  constructor(db: Db, clock: Clock) { this.#db = db; this.#clock = clock }

  async of(person: SubjectId): Promise<MessageTo> {
    const r = await this.#db.selectFrom('message_to').selectAll().where('person', '=', person).executeTakeFirst()
    if (!r) return { address: null, wanted: null, wish: usualWish, lastSent: null, refused: null }
    const waits = r.code_until !== null && r.code_until > this.#clock.now()
    return {
      address: r.address, wanted: waits ? r.wanted : null, lastSent: r.last_sent, refused: r.refused,
      wish: { how: r.how as Wish['how'], quietFrom: r.quiet_from, quietTo: r.quiet_to, dailyAt: r.daily_at, workingDaysOnly: r.working_days_only },
    }
  }

  /** Makes the code that is to show an address to be this person's. Null when too many were asked for within the hour. */
  async want(person: SubjectId, address: string): Promise<string | null> {
    const now = this.#clock.now(), code = String(randomInt(1_000_000)).padStart(6, '0'), anHourAgo = addInstant(now, { hours: -1 })
    const done = await sql`insert into message_to as m (person, wanted, code_hash, code_until, codes_sent, codes_since)
      values (${person}::uuid, ${address}, ${hashOf(person, code)}, ${addInstant(now, { minutes: codeMinutes })}::timestamptz, 1, ${now}::timestamptz)
      on conflict (person) do update set wanted = excluded.wanted, code_hash = excluded.code_hash, code_until = excluded.code_until, code_tries = 0,
        codes_sent = case when m.codes_since > ${anHourAgo}::timestamptz then m.codes_sent + 1 else 1 end,
        codes_since = case when m.codes_since > ${anHourAgo}::timestamptz then m.codes_since else excluded.codes_since end
      where m.codes_since is null or m.codes_since <= ${anHourAgo}::timestamptz or m.codes_sent < ${mostCodes}`.execute(this.#db)
    return Number(done.numAffectedRows ?? 0) > 0 ? code : null
  }

  /** Takes a code: the address that waited is theirs from now on. Wrong too often, it has to be asked for again. */
  async confirm(person: SubjectId, code: string): Promise<'theirs' | 'wrong' | 'over'> {
    return this.#db.transaction().execute(async (tx) => {
      const r = await tx.selectFrom('message_to').select(['code_hash', 'code_until', 'code_tries']).where('person', '=', person).forUpdate().executeTakeFirst()
      if (!r?.code_hash || r.code_until === null || r.code_until <= this.#clock.now() || r.code_tries >= mostTries) return 'over'
      if (!timingSafeEqual(r.code_hash, hashOf(person, code))) {
        await tx.updateTable('message_to').set({ code_tries: sql`code_tries + 1` }).where('person', '=', person).execute()
        return 'wrong'
      }
      await tx.updateTable('message_to').set({ address: sql`wanted`, wanted: null, code_hash: null, code_until: null, refused: null }).where('person', '=', person).execute()
      // What they were told before they gave it was told without it.
      await tx.updateTable('told').set({ mailed: this.#clock.now() }).where('person', '=', person).where('mailed', 'is', null).execute()
      return 'theirs'
    })
  }

  async setWish(person: SubjectId, wish: Wish): Promise<void> {
    const row = { how: wish.how, quiet_from: wish.quietFrom, quiet_to: wish.quietTo, daily_at: wish.dailyAt, working_days_only: wish.workingDaysOnly }
    await this.#db.insertInto('message_to').values({ person, ...row }).onConflict((c) => c.column('person').doUpdateSet(row)).execute()
  }

  /** Forgets the address, and one that waits for its code. The wish is kept. */
  async forget(person: SubjectId): Promise<void> {
    await this.#db.updateTable('message_to').set({ address: null, wanted: null, code_hash: null, code_until: null, refused: null }).where('person', '=', person).execute()
  }
}
