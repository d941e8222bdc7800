import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { alertsIn, hourOf, searched, type Alert, type AlertKind, type KnownOfLooks, type LookEvent, type Org } from '../../access/index.ts'
import { addInstant, type Instant } from '../../calendar/index.ts'
import { idFrom, type SubjectId } from '../../ledger/index.ts'
import { address, homePostcode } from '../../packs/index.ts'
import type { Card } from '../../readings/index.ts'
import type { Db } from '../connect.ts'
import type { Engine } from '../engine.ts'
import { loadOrg } from './org.ts'

/** Where the job had got to, in the settings. */
const mark = 'looks-read-to'
/** Looks are read again for so long after, since one noted earlier may be committed later. */
const overlap = { minutes: 5 } as const
/** Where a new installation begins. */
const firstTime = { hours: 24 } as const

/** The same person, kind and hour is always the same alert. */
const idOf = (worker: SubjectId, kind: AlertKind, hour: Instant): string => idFrom(`alert ${worker} ${kind} ${hour}`)

/**
 * Reads the looks that are new and keeps what they say together. Each person's hour is read as a whole, so running it again,
 * or twice at once, comes to the same. Returns how many alerts there are in the hours read. `since`: from then, whatever was read before.
 */
export async function readLooks(engine: Engine, since?: Instant): Promise<number> {
  const { db, clock } = engine, now = clock.now()
  const kept = await db.selectFrom('setting').select('value').where('key', '=', mark).executeTakeFirst()
  const before = typeof kept?.value === 'string' ? kept.value as Instant : addInstant(now, { hours: -firstTime.hours })
  // A clock set back since the last time begins again at where it now stands, so nothing noted after is passed over.
  const from = since ?? addInstant(before < now ? before : now, { minutes: -overlap.minutes })
  const hours = await sql<{ actor: SubjectId; hour: Instant }>`select distinct actor, date_trunc('hour', at) as hour from audit_event
    where at > ${from} and (subject is not null or action = ${searched})`.execute(db)
  const org = hours.rows.length > 0 ? await loadOrg(db, now) : null
  let count = 0
  for (const { actor, hour } of hours.rows) if (org) count += await readHour(engine, org, actor, hour)
  await db.insertInto('setting').values({ key: mark, value: JSON.stringify(now) }).onConflict((c) => c.column('key').doUpdateSet({ value: JSON.stringify(now) })).execute()
  return count
}

/** Asks for what is new to be read, as a job, so that one that fails is seen to fail and is tried again. */
export async function queueReading(db: Db): Promise<void> {
  await sql`select graphile_worker.add_job('read-looks', '{}'::json, job_key := 'read-looks')`.execute(db)
}

async function readHour(engine: Engine, org: Org, actor: SubjectId, hour: Instant): Promise<number> {
  const looks = await looksIn(engine.db, actor, addInstant(hour, { minutes: -1 }), addInstant(hour, { hours: 1 }))
  if (looks.length === 0) return 0
  const known = await knownOf(engine, org, actor, looks)
  const alerts = alertsIn(looks, known, engine.pack.looking).filter((a) => a.hour === hour)
  for (const a of alerts) await keep(engine.db, actor, a)
  return alerts.length
}

/** Looks that can be worth attention. Who stood in somebody's lists is not read: nobody chooses who is in them, and an hour of many people holds a hundred thousand. */
async function looksIn(db: Db, actor: SubjectId, from: Instant, to: Instant): Promise<readonly LookEvent[]> {
  const found = await sql<LookEvent>`select e.id, e.at, e.actor, e.action, coalesce(e.level, case when s.id is null then null else 'record' end) as level, s.id as subject, e.because
    from audit_event e left join subject s on s.id = e.subject and s.about in ('child', 'adult')
    where e.actor = ${actor}::uuid and e.at >= ${from} and e.at < ${to} and (s.id is not null and e.level is distinct from 'list' or e.action = ${searched}) order by e.at`.execute(db)
  return found.rows
}

async function knownOf(engine: Engine, org: Org, actor: SubjectId, looks: readonly LookEvent[]): Promise<KnownOfLooks> {
  const { db } = engine
  const subjects = [...new Set(looks.flatMap((e) => (e.subject && e.level !== 'list' ? [e.subject] : [])))]
  const cards = await sql<{ subject: string; content: Card }>`select subject, content from reading where kind = 'card' and upper_inf(recorded)
    and subject = any(${[actor, ...subjects]}::uuid[])`.execute(db)
  const names = new Map(cards.rows.map((r) => [r.subject, [r.content.name, ...(r.content.full ? [r.content.full] : [])]]))
  const postcodes = await postcodesOf(db, [actor, ...subjects])
  const told = await sql<{ subject: string }>`select distinct f.subject from fact_link l join fact f on f.id = l.fact
    where l.subject = ${actor}::uuid and f.kind = 'notice' and f.subject = any(${subjects}::uuid[])`.execute(db)
  const cleared = await clearedFor(db, actor)
  const toldOf = new Set(told.rows.map((r) => r.subject))
  return {
    roles: org.posts.filter((p) => p.worker === actor || p.away?.cover === actor).map((p) => p.role),
    ownName: names.get(actor)?.[0] ?? null, ownPostcode: postcodes.get(actor)?.at(-1) ?? null,
    namesOf: (s) => names.get(s) ?? [], postcodesOf: (s) => postcodes.get(s) ?? [], told: (s) => toldOf.has(s), cleared: (s) => cleared.has(s),
  }
}

/** Postcodes ever written for people, oldest first; of a worker, what they gave of their own home. */
async function postcodesOf(db: Db, subjects: readonly SubjectId[]): Promise<ReadonlyMap<SubjectId, readonly string[]>> {
  const found = await sql<{ subject: string; body: string }>`select f.subject, b.body from fact f join fact_body b on b.fact = f.id
    where f.subject = any(${subjects}::uuid[]) and f.kind = any(${[address.id, homePostcode.id]}::text[]) and f.act <> 'withdraw' order by f.recorded, f.sequence`.execute(db)
  const by = Map.groupBy(found.rows, (r) => r.subject)
  return new Map([...by].map(([s, rows]) => [s, rows.flatMap((r) => postcodeIn(r.body))]))
}

function postcodeIn(text: string): readonly string[] {
  const kept: unknown = JSON.parse(text)
  const body = typeof kept === 'object' && kept !== null && 'body' in kept ? kept.body : null
  return typeof body === 'object' && body !== null && 'postcode' in body && typeof body.postcode === 'string' ? [body.postcode] : []
}

/** What a reviewer found on an alert that says the worker and those looked at have nothing to do with each other. */
export const unconnected = 'no-connection'

async function clearedFor(db: Db, actor: SubjectId): Promise<ReadonlySet<SubjectId>> {
  const found = await sql<{ subject: string }>`select distinct e.subject from access_alert a join audit_event e on e.actor = a.worker and e.at between a.first and a.last
    where a.worker = ${actor}::uuid and a.kind in ('own-name', 'own-address') and a.outcome = ${unconnected} and e.subject is not null
      and coalesce(e.level, 'record') <> 'list'`.execute(db)
  return new Set(found.rows.map((r) => r.subject))
}

async function keep(db: Db, worker: SubjectId, { kind, hour, events }: Alert): Promise<void> {
  const first = events[0]?.at ?? hour, last = events.at(-1)?.at ?? hour
  const row = { first, last, looks: events.length, people: Math.max(1, new Set(events.flatMap((e) => (e.subject ? [e.subject] : []))).size) }
  await db.insertInto('access_alert').values({ id: idOf(worker, kind, hour), worker, kind, hour, ...row, review: null, outcome: null, reviewed_looks: null })
    .onConflict((c) => c.column('id').doUpdateSet(row)).execute()
}

/** The looks behind one alert, as they are read again from the audit: nothing of them is copied into it. */
export async function looksBehind(engine: Engine, alert: { readonly worker: SubjectId; readonly kind: AlertKind; readonly hour: Instant }): Promise<readonly LookEvent[]> {
  const looks = await looksIn(engine.db, alert.worker, addInstant(alert.hour, { minutes: -1 }), addInstant(alert.hour, { hours: 1 }))
  const known = await knownOf(engine, await loadOrg(engine.db, engine.clock.now()), alert.worker, looks)
  return alertsIn(looks, { ...known, cleared: () => false }, engine.pack.looking).find((a) => a.kind === alert.kind && hourOf(a.hour) === hourOf(alert.hour))?.events ?? []
}

/** What a review of an alert is called in the audit; the database shows it to nobody but those who review access. */
export const reviewedAlert = 'Reviewed an access alert'

/** What somebody found when they looked into an alert. */
export interface AlertReview { readonly alert: string; readonly worker: SubjectId; readonly reviewer: SubjectId; readonly session: string; readonly outcome: string; readonly found: string; readonly looks: number }

/**
 * Keeps what a reviewer found, for ever, as an audit event: sealed with the rest, and beside the looks it is about. Whether
 * they may review it is asked before.
 */
export async function reviewAlert(engine: Engine, { alert, worker, reviewer, session, outcome, found, looks }: AlertReview): Promise<void> {
  const id = randomUUID()
  await engine.db.transaction().execute(async (tx) => {
    await tx.insertInto('audit_event').values({
      id, at: engine.clock.now(), actor: reviewer, action: reviewedAlert, page: '/access/alerts/:alert', subject: worker, session, level: null,
      because: JSON.stringify({ alert, found, looks, outcome }),
    }).execute()
    await tx.updateTable('access_alert').set({ review: id, outcome, reviewed_looks: looks }).where('id', '=', alert).execute()
  })
}
