import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { addInstant, type Instant } from '../../calendar/index.ts'
import type { SubjectId } from '../../ledger/index.ts'
import type { ToldWhat } from '../../packs/index.ts'
import type { Engine } from '../engine.ts'
import { loadOrg } from '../people/org.ts'
import { queueMessages } from '../told/queue.ts'
import { Addresses, codeMinutes, type MessageTo } from './addresses.ts'
import { AddressRefused, type Carrier } from './carrier.ts'
import { codeWords, toldWords } from './text.ts'
import { mayBeSent } from './wish.ts'

/** Days after which something told is no longer worth a message: whoever turns messages on again is not sent the past. */
const freshDays = 3

interface Waiting { readonly fact: string; readonly what: ToldWhat }

/** Tells people outside Sightline that there is something for them inside. Only where a mail server or GOV.UK Notify is set. */
export class MessageDesk {
  readonly addresses: Addresses
  readonly #engine: Engine
  readonly #carrier: Carrier
  readonly #site: URL
  constructor(engine: Engine, carrier: Carrier, site: URL) {
    this.#engine = engine; this.#carrier = carrier; this.#site = site
    this.addresses = new Addresses(engine.db, engine.clock)
  }

  /** What carries the messages, for whoever looks after the server. */
  get through(): string { return this.#carrier.name }

  /** Sends a code to an address somebody says is theirs. 'too many': they had as many as anybody gets in an hour. Throws what the carrier throws. */
  async askForCode(person: SubjectId, address: string): Promise<'sent' | 'too many'> {
    const code = await this.addresses.want(person, address)
    if (code === null) return 'too many'
    await this.#carrier.send({ to: address, ...codeWords(code, codeMinutes, this.#site), reference: reference(person, `code ${this.#engine.clock.now()}`) })
    return 'sent'
  }

  /**
   * Sends one person one message about everything they were told and neither saw nor were sent. Does nothing when it is not
   * their time: the sweep comes back. May be done twice: a message is rather sent again than lost.
   */
  async send(person: SubjectId): Promise<void> {
    const { db, clock, pack } = this.#engine, now = clock.now()
    const to = await this.addresses.of(person)
    if (to.address === null || to.refused !== null || !mayBeSent(to.wish, now, to.lastSent, pack.jurisdiction)) return
    const waiting = await this.#waiting(person, now)
    if (waiting.length === 0 || !await this.#worksHere(person, now)) return
    const counts = new Map([...Map.groupBy(waiting, (w) => w.what)].map(([what, all]) => [what, all.length]))
    if (!await this.#carried(person, { ...to, address: to.address }, counts, waiting)) return
    await db.transaction().execute(async (tx) => {
      await sql`update told set mailed = ${now}::timestamptz where person = ${person}::uuid and fact = any(${waiting.map((w) => w.fact)}::uuid[])`.execute(tx)
      await tx.updateTable('message_to').set({ last_sent: now }).where('person', '=', person).execute()
    })
  }

  /** Says whether it went. An address that is refused for good is not written to again; its owner reads why on their account. */
  async #carried(person: SubjectId, { address }: MessageTo & { readonly address: string }, counts: ReadonlyMap<ToldWhat, number>, waiting: readonly Waiting[]): Promise<boolean> {
    try {
      await this.#carrier.send({ to: address, ...toldWords(counts, this.#site), reference: reference(person, waiting.map((w) => w.fact).join(' ')) })
      return true
    } catch (error) {
      if (!(error instanceof AddressRefused)) throw error
      await this.#engine.db.updateTable('message_to').set({ refused: this.#engine.clock.now() }).where('person', '=', person).where('address', '=', address).execute()
      return false
    }
  }

  /** Has a message made for everybody for whom something waits and whose time it is. */
  async sweep(): Promise<void> {
    const { db, clock, pack } = this.#engine, now = clock.now()
    const found = await sql<{ person: SubjectId }>`select person from message_to m where address is not null and refused is null and how <> 'none' and exists (
      select 1 from told t where t.person = m.person and t.seen is null and t.mailed is null and t.at > ${addInstant(now, { days: -freshDays })}::timestamptz)`.execute(db)
    const ready: SubjectId[] = []
    for (const { person } of found.rows) {
      const { wish, lastSent } = await this.addresses.of(person)
      if (mayBeSent(wish, now, lastSent, pack.jurisdiction)) ready.push(person)
    }
    if (ready.length > 0) await queueMessages(db, ready)
  }

  async #waiting(person: SubjectId, now: Instant): Promise<readonly Waiting[]> {
    return (await sql<Waiting>`select fact, what from told where person = ${person}::uuid and seen is null and mailed is null
      and at > ${addInstant(now, { days: -freshDays })}::timestamptz order by at, fact`.execute(this.#engine.db)).rows
  }

  /** Whoever has left, or whose account is shut, is not written to. */
  async #worksHere(person: SubjectId, now: Instant): Promise<boolean> {
    const shut = await this.#engine.db.selectFrom('account').select('id').where('person', '=', person).where('disabled', 'is not', null).executeTakeFirst()
    return !shut && (await loadOrg(this.#engine.db, now)).posts.some((p) => p.worker === person)
  }
}

/** Says nothing of whom or what it is about, and is the same when the same is sent again. */
const reference = (person: SubjectId, of: string): string => createHash('sha256').update(`${person} ${of}`).digest('hex').slice(0, 32)
