import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Day } from '../../calendar/index.ts'
import { childOf, payloadViews, type Child, type ChildRows, type PayloadView, type Row } from '../../packs/england/ssd/payload.ts'
import { namesIn, purged, since, takingBack, type Names } from '../../packs/england/ssd/payload-changes.ts'
import { StartProblem } from '../embedded/start-problem.ts'
import { inOrderOfPerson, Peeked } from './in-order.ts'

/** What was sent of a child the last time, as it is kept for the next: a hash of it, and the names of what was in it. */
export interface Sent { readonly person: string; readonly la: string; readonly hash: string; readonly names: Names }

export interface PayloadOptions {
  /** The authority’s number with the department: three digits. */
  readonly la: string
  /** Episodes that were over before this day are not sent. */
  readonly from: Day
  /** What was sent last, in the order of persons; null for everything. */
  readonly before: AsyncIterable<Sent> | null
}
/** Takes what is made, one line for each child, in the order of persons. */
export interface PayloadOut { child(line: string): Promise<void> | void; sent(s: Sent): Promise<void> | void }
export interface PayloadResult { readonly children: number; readonly changed: number; readonly purged: number }

/** Rows with what stands in another list beside them. */
const selects: { readonly [view in PayloadView]?: string } = {
  ssd_involvements: 'select i.*, p.prof_social_worker_registration_no as worker_number from ssd.ssd_involvements i left join ssd.ssd_professionals p on p.prof_professional_id = i.invo_professional_id',
  ssd_cin_assessments: 'select a.*, f.cinf_assessment_factors_json from ssd.ssd_cin_assessments a left join ssd.ssd_assessment_factors f on f.cinf_assessment_id = a.cina_assessment_id',
}
const views = Object.entries(payloadViews) as readonly (readonly [PayloadView, string])[]

/**
 * Makes the department’s daily payload from the views of the dataset, child by child, holding one child at a time: of each who is new
 * or told of otherwise than last time everything, of the others nothing. `client`: of the reporting login, so that nothing is in it
 * that the views do not show.
 */
export async function makePayload(client: pg.ClientBase, { la, from, before }: PayloadOptions, out: PayloadOut): Promise<PayloadResult> {
  const there = await client.query(`select to_regclass('ssd.ssd_person') is not null as yes`)
  if (there.rows[0]?.yes !== true) throw new StartProblem('The views of the dataset are not there. They are made when Sightline starts, for an authority in England.')
  await client.query('begin isolation level repeatable read read only')
  try {
    await client.query('set local statement_timeout = 0')
    const rows: { [view in PayloadView]?: Peeked<Row> } = {}
    for (const [view, column] of views) rows[view] = await inOrderOfPerson(client, view, selects[view] ?? `select * from ssd.${view}`, column)
    return await new Payload(la, from, new Peeked(before ?? nobody(), (s) => s.person), out).make(rows as { readonly [view in PayloadView]: Peeked<Row> })
  } finally {
    await client.query('rollback')
  }
}
async function* nobody(): AsyncGenerator<Sent> { /* Nothing was sent before. */ }

class Payload {
  readonly #la: string; readonly #from: Day; readonly #before: Peeked<Sent>; readonly #out: PayloadOut
  #children = 0; #changed = 0; #purged = 0
  constructor(la: string, from: Day, before: Peeked<Sent>, out: PayloadOut) { this.#la = la; this.#from = from; this.#before = before; this.#out = out }

  async make(rows: { readonly [view in PayloadView]: Peeked<Row> }): Promise<PayloadResult> {
    for (let person = await rows.ssd_person.next(); person !== null; person = await rows.ssd_person.next()) {
      for (const gone of await this.#before.until(person)) await this.#takeBack(gone)
      const own: { [view: string]: readonly Row[] } = {}
      for (const [view] of views) own[view] = await rows[view].of(person)
      const all = childOf(own as ChildRows), [before] = await this.#before.of(person)
      if (all) await this.#one(person, all, before ?? null)
    }
    for (const gone of await this.#before.until(null)) await this.#takeBack(gone)
    return { children: this.#children, changed: this.#changed, purged: this.#purged }
  }

  async #one(person: string, all: Child, sent: Sent | null): Promise<void> {
    // Somebody known by another number now is somebody else to the department.
    if (sent && sent.la !== all.la_child_id) await this.#takeBack(sent)
    const before = sent?.la === all.la_child_id ? sent : null, now = since(all, this.#from)
    if (now === null && before === null) return
    this.#children++
    const there = new Set(namesIn(all)), kept = before?.names.filter((n) => there.has(n)) ?? [], gone = before !== null && kept.length < before.names.length
    const hash = now === null ? before?.hash ?? '' : createHash('sha256').update(JSON.stringify(now)).digest('hex')
    if (gone || hash !== before?.hash) {
      this.#changed++
      const { la_child_id, mis_child_id } = all
      await this.#say(takingBack(now ?? { la_child_id, mis_child_id, purge: false }, all, before?.names ?? []))
    }
    await this.#out.sent({ person, la: all.la_child_id, hash, names: [...new Set([...now ? namesIn(now) : [], ...kept])] })
  }

  async #takeBack({ la, person }: Sent): Promise<void> {
    this.#purged++
    await this.#say(purged(la, person))
  }
  async #say(child: Child): Promise<void> { await this.#out.child(JSON.stringify({ la_code: Number(this.#la), Children: child })) }
}
