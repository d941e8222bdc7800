import { sql } from 'kysely'
import type { Clock, Instant } from '../../calendar/index.ts'
import type { SubjectId } from '../../ledger/index.ts'
import type { Db } from '../connect.ts'
import { Reader } from '../reader.ts'
import { hashed, newToken, type Sessions } from './sessions.ts'

/** How much a calendar is told: what is owed, or only that something is. Never to whom. */
export type FeedSays = 'what' | 'only'
/** A calendar that follows what one person owes. */
export interface Feed { readonly person: SubjectId; readonly says: FeedSays; readonly made: Instant; readonly asked: Instant | null; readonly times: number }

/** Minutes the session in which a calendar is read may last. It is taken away at once; this is for a server that dies meanwhile. */
const momentMinutes = 2

/** Secret addresses at which a calendar reads what its owner owes. Kept as hashes, on the engine's login. */
export class Feeds {
  readonly #db: Db
  readonly #clock: Clock
  readonly #sessions: Sessions
  constructor(db: Db, clock: Clock, sessions: Sessions) { this.#db = db; this.#clock = clock; this.#sessions = sessions }

  /** The one this person has open, or null. */
  async of(person: SubjectId): Promise<Feed | null> {
    return this.#feed(await this.#db.selectFrom('calendar_feed').selectAll().where('person', '=', person).where('ended', 'is', null).executeTakeFirst())
  }

  /** Makes one and gives its secret, which is never stored. The one before, if there was one, shows nothing any more. */
  async make(person: SubjectId, says: FeedSays): Promise<string> {
    const secret = newToken()
    await this.#db.transaction().execute(async (tx) => {
      await tx.updateTable('calendar_feed').set({ ended: this.#clock.now() }).where('person', '=', person).where('ended', 'is', null).execute()
      await tx.insertInto('calendar_feed').values({ token_hash: hashed(secret), person, says, made: this.#clock.now(), ended: null, asked: null }).execute()
    })
    return secret
  }

  /** Ends it. Says whether there was one. */
  async end(person: SubjectId): Promise<boolean> {
    const done = await this.#db.updateTable('calendar_feed').set({ ended: this.#clock.now() }).where('person', '=', person).where('ended', 'is', null).executeTakeFirst()
    return done.numUpdatedRows > 0n
  }

  /**
   * Reads for a calendar as its owner would, now, within their reach: in a session of its own that nobody holds and that is
   * gone when `work` is done. `reader`: of the request, without anybody signed in. Null when no open feed has this secret, or its owner's account is shut.
   */
  async read<T>(secret: string, reader: Reader, work: (as: Reader, feed: Feed, session: string) => Promise<T>): Promise<T | null> {
    const feed = this.#feed(await this.#db.updateTable('calendar_feed').set({ asked: this.#clock.now(), times: sql`times + 1` })
      .where('token_hash', '=', hashed(secret)).where('ended', 'is', null)
      .where(sql<boolean>`not exists (select 1 from account a where a.person = calendar_feed.person and a.disabled is not null)`).returningAll().executeTakeFirst())
    if (!feed) return null
    const token = await this.#sessions.open(feed.person, { idle: momentMinutes, device: 'A calendar' })
    try {
      const session = await this.#db.selectFrom('session').select('id').where('token_hash', '=', hashed(token)).executeTakeFirstOrThrow()
      await sql`select set_config('sightline.session', ${token}, true)`.execute(reader.db)
      return await work(new Reader(reader.db, reader.pack, reader.now), feed, session.id)
    } finally {
      await this.#db.deleteFrom('session').where('token_hash', '=', hashed(token)).execute()
    }
  }

  #feed(r: { person: string; says: string; made: Instant; asked: Instant | null; times: number } | undefined): Feed | null {
    return r ? { person: r.person, says: r.says as FeedSays, made: r.made, asked: r.asked, times: r.times } : null
  }
}
