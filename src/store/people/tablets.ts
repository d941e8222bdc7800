import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Clock, Instant } from '../../calendar/index.ts'
import type { SubjectId } from '../../ledger/index.ts'
import type { Db } from '../connect.ts'
import { noteAccount, type AccountEvent } from './accounts/notes.ts'
import { hashed, newToken } from './sessions.ts'

/** A browser a manager made a home's. */
export interface Tablet { readonly id: string; readonly home: SubjectId; readonly name: string; readonly made: Instant; readonly madeBy: SubjectId }
/** One as its home's manager sees it. */
export interface TabletRow extends Tablet { readonly pins: number }

/** Minutes without a request after which a session on a home's tablet ends when its person signed in in full. Local choice. */
const idleOnTablet = 15

/**
 * The tablets of homes, on the engine login. A tablet gives nobody anything: it is where a PIN may be tried at all, and whatever
 * was opened on it ends with it.
 */
export class Tablets {
  readonly #db: Db
  readonly #clock: Clock
  constructor(db: Db, clock: Clock) { this.#db = db; this.#clock = clock }

  /** The tablet a browser is, or null: not one, or ended. */
  async find(token: string | null): Promise<Tablet | null> {
    if (!token) return null
    const found = await this.#db.selectFrom('tablet').select(['id', 'home', 'name', 'made', 'made_by']).where('token_hash', '=', hashed(token)).where('ended', 'is', null).executeTakeFirst()
    return found ? { id: found.id, home: found.home, name: found.name, made: found.made, madeBy: found.made_by } : null
  }

  /** Makes a browser a home's, and gives the token it is known by, which is never stored. Whatever tablet it was before ends. */
  async make(home: SubjectId, name: string, before: string | null, by: AccountEvent['by']): Promise<string> {
    const token = newToken(), now = this.#clock.now(), was = await this.find(before)
    if (was) await this.end(was, by)
    await this.#db.transaction().execute(async (tx) => {
      await tx.insertInto('tablet').values({ id: randomUUID(), token_hash: hashed(token), home, name, made: now, made_by: by.actor, ended: null, ended_by: null }).execute()
      await noteAccount(tx, now, { by, action: 'Made a browser the home’s tablet', person: null, because: name })
    })
    return token
  }

  /** The tablets of a home, newest first. */
  async ofHome(home: SubjectId): Promise<readonly TabletRow[]> {
    const found = await this.#db.selectFrom('tablet').select(['id', 'home', 'name', 'made', 'made_by', sql<number>`(select count(*)::int from tablet_pin p where p.tablet = tablet.id)`.as('pins')])
      .where('home', '=', home).where('ended', 'is', null).orderBy('made', 'desc').limit(50).execute()
    return found.map((t) => ({ id: t.id, home: t.home, name: t.name, made: t.made, madeBy: t.made_by, pins: t.pins }))
  }

  /** Ends a tablet: its PINs are gone and everybody signed in on it is out. */
  async end(tablet: Pick<Tablet, 'id' | 'name'>, by: AccountEvent['by']): Promise<void> {
    const now = this.#clock.now()
    await this.#db.transaction().execute(async (tx) => {
      await tx.updateTable('tablet').set({ ended: now, ended_by: by.actor }).where('id', '=', tablet.id).where('ended', 'is', null).execute()
      await tx.deleteFrom('tablet_pin').where('tablet', '=', tablet.id).execute()
      await tx.updateTable('session').set({ ended: now }).where('tablet', '=', tablet.id).where('ended', 'is', null).execute()
      await noteAccount(tx, now, { by, action: 'Ended a home’s tablet', person: null, because: tablet.name })
    })
  }

  /** Somebody has signed in in full on a tablet: their PIN there is good again for a while, and their session is as short as the tablet's and ends with it. */
  async arrived(token: string | null, person: SubjectId, session: string): Promise<void> {
    const tablet = await this.find(token), now = this.#clock.now()
    if (!tablet) return
    await this.#db.updateTable('tablet_pin').set({ proved: now, tries: 0 }).where('tablet', '=', tablet.id).where('person', '=', person).execute()
    await sql`update session set tablet = ${tablet.id}, idle_minutes = least(idle_minutes, ${idleOnTablet}),
      idle_until = least(idle_until, ${now}::timestamptz + ${idleOnTablet} * interval '1 minute') where token_hash = ${hashed(session)} and ended is null`.execute(this.#db)
  }
}
