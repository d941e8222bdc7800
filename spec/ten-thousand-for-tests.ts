import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { addInstant, dayOf, type Instant } from '../src/calendar/index.ts'
import type { RecordId, SubjectId } from '../src/ledger/index.ts'
import type { TestApp } from '../src/web/for-tests.ts'
import { openDb, openPool, type Db } from '../src/store/connect.ts'
import { asLogin } from '../src/store/index.ts'
import { manyLike } from '../src/store/bulk/for-tests.ts'
import { writePast, type PastFact } from '../src/store/bulk/index.ts'

/** How many there are of everything. */
export const many = 10_000

const given = ['Aled', 'Bríd', 'Chidi', 'Deryn', 'Ewan', 'Farah', 'Gethin', 'Hope', 'Ishaan', 'Jodie-Leigh', 'Kit', 'Lowenna', 'Mercy', 'Nia', 'Oluwaseun', 'Piran', 'Rosie', 'Siân', 'Tegan']
const family = ['Adeyemi-Clarke', 'Bolitho', 'Carlyon', 'Da Silva', 'Evans', 'Featherstonehaugh', 'Goldsworthy', 'Hussain', 'Iqbal', 'Jago', 'Kowalczyk', 'Liddicoat']
/** The same names come again and again, so that no list is in order by name alone. */
const called = (n: number): { readonly Templar: string; readonly Quince: string } => ({ Templar: given[n % given.length] ?? '', Quince: family[n % family.length] ?? '' })

interface Filled extends TestApp { readonly owner: Db }

/** Where the lists are. */
export interface Crowd { readonly longLife: SubjectId; readonly job: string; readonly alert: string }

/** Fills the small authority: ten thousand of whatever a list may hold. */
export async function crowd(app: TestApp): Promise<Crowd> {
  // As whoever owns the tables: what a page would write one by one is put there at once.
  const owner = openDb(openPool(asLogin(app.admin, 'owner'), 1)), t = { ...app, owner }
  await children(t)
  await staff(t)
  await worries(t)
  await told(t)
  await drafts(t)
  const alert = await looks(t)
  const job = await imports(t)
  await ofTheAuthority(t)
  await longLife(t)
  await readAgain(t)
  await owner.destroy()
  return { longLife: t.world.child, job, alert }
}


/** What is looked for in a template, and what of its readings the copies need not have: each that is left out is ten thousand fewer. */
async function copied(t: Filled, like: SubjectId, keeps: readonly string[]): Promise<void> {
  t.clock.advance({ hours: 50 })
  while (await t.store.engine.tick() > 0) { /* until nobody's time has come */ }
  await t.store.settle()
  await sql`delete from reading where subject = ${like} and (not upper_inf(recorded) or not rule = any(${keeps}::text[]))`.execute(t.owner)
  // Nothing is to happen to them by itself: the moments after this would have to be lived through ten thousand times.
  await sql`update subject_cursor set next_at = null where subject = ${like}`.execute(t.owner)
  await manyLike(t.admin, like, many - 1, called)
}

/** Children of one worker and one team, each missing, with something told, asked for, handed on and waiting to be agreed; a pattern in each, and each opened in an emergency. */
async function children(t: Filled): Promise<void> {
  const { priya, ash, joanna, team, lena } = t.world, about = randomUUID()
  await t.write('person.described', { about, on: '2026-04-02', says: { given: 'Templar', family: 'Quince', born: '2011-05-09' } })
  await t.write('allocation.allocated', { about, on: '2026-04-02', says: { worker: priya, role: 'social-worker', team } })
  await t.write('missing-episode.started', { about, by: ash, says: { kind: 'M' } })
  await t.write('disclosure.told', { about, by: ash, says: { words: 'He said he would wait for me', safeNow: 'yes' } })
  for (const on of ['2026-11-16', '2026-11-17']) await t.write('visit.happened', { about, by: priya, on, says: { kind: 'CIN', seen: 'NOACCESS' } })
  const assessed = (await t.write('assessment.begun', { about, by: priya, on: '2026-11-16', says: { kind: 'CF', question: 'What is home like?' } })).record
  await t.write('assessment.written', { about, by: priya, record: assessed, on: '2026-11-17', says: { analysis: 'He misses his nan.', outcome: 'PLAN' } })
  await t.write('case-handover.handed', { about, by: joanna, on: '2026-11-17', says: { why: 'NEW', to: priya, know: 'Nan is who he rings.' } })
  await t.write('contact.received', { about, by: priya })
  await t.write('person-or-place-of-concern.named', { about, by: priya, on: '2026-11-10', says: { kind: 'person', worry: 'He waits outside the school' } })
  await t.write('break-glass.opened', { about, by: lena, says: { worker: lena, reason: 'SAFE', words: 'He rang from the pier', until: { at: t.clock.now() } } })
  await copied(t, about, ['card', 'allocated', 'missing', 'disclosure/goes-up', 'missing/manager-decides', 'approval/assessment', 'allocation/take-on', 'contact/triage', 'referred', 'visit/not-seen', 'of-concern', 'access/break-glass-review', 'missing/not-in-care', 'child-in-need'])
}

/** Workers of one team, each in a post and with an account. */
async function staff(t: Filled): Promise<void> {
  const about = randomUUID()
  await t.write('post.started', { about, as: 'worker', on: '2026-03-01', says: { name: 'Templar Quince', role: 'social-worker', unit: t.world.team, phone: '01632 960171' } })
  await copied(t, about, ['card', 'in-post'])
  await sql`insert into account (id, person, name, folded, handle, made) select gen_random_uuid(), subject, left(subject::text, 8) || right(subject::text, 6), subject::text, uuid_send(subject), ${t.clock.now()}
    from reading where kind = 'card' and about = 'worker' and content ->> 'name' <> ''`.execute(t.owner)
}

/** Worries told on the public page, about children nobody has found. */
async function worries(t: Filled): Promise<void> {
  const about = randomUUID()
  await t.write('concern.told', { about, says: { words: 'The baby cries every night', danger: 'not-sure', childName: 'Templar Quince', childAge: 'about 15' } })
  await copied(t, about, ['card', 'concern/take-up', 'concern/danger-now', 'concern/tell-back'])
}

/** What the head of service was told of, seen and not. */
async function told(t: Filled): Promise<void> {
  const of = sql`from fact where kind = 'disclosure' and step = 'told' limit ${many}`
  await sql`delete from told`.execute(t.owner)
  await sql`insert into told (person, fact, what, record, subject, at) select ${t.world.joanna}, id, 'given', record, subject, recorded ${of}`.execute(t.owner)
  await sql`insert into told (person, fact, what, record, subject, at, seen) select ${t.world.joanna}, id, 'given', record, subject, recorded, recorded from fact where kind = 'contact' limit ${many}`.execute(t.owner)
}

/** The children who have a worker. */
const ofTheTeam = sql`from reading where kind = 'status' and rule = 'allocated' and upper_inf(recorded) limit ${many}`

/** Writing the worker began and never sent, and others' about what children said. */
async function drafts(t: Filled): Promise<void> {
  const { priya, ash } = t.world, now = t.clock.now(), long = addInstant(now, { hours: -2 })
  for (const [author, kind, step, concern] of [[priya, 'case-note', 'noted', null], [ash, 'disclosure', 'told', long]] as const) {
    await sql`insert into draft (id, record, kind, step, act, expects, subject, about, author, started, saved, answers, concern_from)
      select gen_random_uuid(), gen_random_uuid(), ${kind}, ${step}, 'step', 0, subject, 'child', ${author}::uuid, ${long}::timestamptz, ${now}::timestamptz, '{}', ${concern}::timestamptz ${ofTheTeam}`.execute(t.owner)
  }
}

/** Ten thousand people who each looked at one child, and what their looks say together. */
async function looks(t: Filled): Promise<string> {
  const { child, helen } = t.world, now = t.clock.now()
  await sql`insert into audit_event (id, at, actor, action, page, level, subject, because, session)
    select gen_random_uuid(), ${now}::timestamptz, id, 'Opened a record', '/children/:child', 'record', ${child}::uuid, 'authority', gen_random_uuid() from subject where about = 'worker' order by id limit ${many}`.execute(t.owner)
  await sql`insert into access_alert (id, worker, kind, hour, first, last, looks, people)
    select gen_random_uuid(), id, 'many', date_trunc('hour', ${now}::timestamptz), ${now}::timestamptz, ${now}::timestamptz, 60, 60 from subject where about = 'worker' order by id limit ${many}`.execute(t.owner)
  // One alert about ten thousand looks in one hour.
  const alert = randomUUID()
  await sql`insert into audit_event (id, at, actor, action, page, level, subject, because, session)
    select gen_random_uuid(), ${now}::timestamptz, ${helen}::uuid, 'Opened a record', '/children/:child', 'record', subject, 'authority', gen_random_uuid() ${ofTheTeam}`.execute(t.owner)
  await sql`delete from access_alert where worker = ${helen}`.execute(t.owner)
  await sql`insert into access_alert (id, worker, kind, hour, first, last, looks, people) values (${alert}, ${helen}, 'many', date_trunc('hour', ${now}::timestamptz), ${now}, ${now}, ${many}, ${many})`.execute(t.owner)
  return alert
}

/** Sets of files that were looked through; of the newest, rows that were not taken and rows that wait. */
async function imports(t: Filled): Promise<string> {
  const job = randomUUID(), now = t.clock.now(), table = { table: 'Header', read: many, written: 0, amended: 0, unchanged: 0, refused: many, waiting: 0 }
  await sql`insert into import (id, series, period, worker, made, state, wants, tables, looked) select gen_random_uuid(), 'ssda903', '2025-26', ${t.world.ruth}::uuid, ${now}::timestamptz, 'done', 'look', '[]', ${now}::timestamptz from generate_series(2, ${many})`.execute(t.owner)
  await sql`insert into import (id, series, period, worker, made, state, wants, tables, looked) values (${job}, 'ssda903', '2025-26', ${t.world.ruth}, ${now}, 'done', 'look', ${JSON.stringify([table])}::jsonb, ${now})`.execute(t.owner)
  await sql`insert into import_row (import, at_table, at_row, fared) select ${job}::uuid, 'Header', n, 'refused' from generate_series(1, ${many}) n`.execute(t.owner)
  await sql`insert into import_trouble (import, kind, at_table, at_row, at_column, why) select ${job}::uuid, 'row', 'Header', n, 'DOB', 'The birthday of row ' || n || ' is not a day.' from generate_series(1, ${many}) n`.execute(t.owner)
  return job
}

/** A fact of the past, of the moment. */
function past(t: Filled, did: string, about: PastFact['about'], subject: SubjectId, body: PastFact['body'], at: Instant = t.clock.now(), record: RecordId = randomUUID()): PastFact {
  const [kind = '', step = ''] = did.split('.')
  return { id: randomUUID(), record, expects: 0, subject, about, kind, step, happened: { at }, recorded: at, author: t.world.priya, body }
}

const each = <T>(of: (n: number) => T): readonly T[] => Array.from({ length: many }, (_, n) => of(n))

/** What is written about the authority itself: guidance. */
async function ofTheAuthority(t: Filled): Promise<void> {
  const { authority, ruth } = t.world
  const facts = each((n) => past(t, 'guidance.written', 'authority', authority, { title: `Visiting a child, part ${n}`, text: 'See them alone.', owner: ruth, reviewBy: n % 2 === 0 ? '2026-10-01' : '2027-10-01' }))
  await writePast(t.store.engine.db, t.store.pack, facts)
}

/** Ten thousand things written of one child, two on each day, half of them with a file and their own words. */
async function longLife(t: Filled): Promise<void> {
  const { child } = t.world
  const file = (n: number) => ({ name: `The sea ${n}.jpg`, type: 'image/jpeg', size: 1200, hash: n.toString(16).padStart(64, '0') })
  const facts = each((n) => past(t, 'case-note.noted', 'child', child, { note: `We walked by the river for the ${n}th time.`, childWords: 'Can I see my nan', files: [file(n)] }, addInstant(t.clock.now(), { hours: -(many - n) * 12 })))
  await writePast(t.store.engine.db, t.store.pack, facts)
}

/** What was read before the crowd came is read again: the posts of the authority are kept by the server. */
async function readAgain(t: Filled): Promise<void> {
  // Any fact about a worker makes the kept structure old.
  await t.write('post.started', { about: randomUUID(), as: 'worker', on: dayOf(t.clock.now()), says: { name: 'Una Retallack', role: 'access-reviewer', unit: t.world.authority } })
}
