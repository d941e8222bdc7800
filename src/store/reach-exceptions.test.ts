import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import { sql } from 'kysely'
import { londonToInstant } from '../calendar/index.ts'
import { settings } from './connect.ts'
import { followClock, openTestStore, smallWorld, type TestStore } from './for-tests.ts'
import { startDraft } from './people/drafts.ts'
import { asLogin } from './prepare.ts'

for (const major of ['18', '15'] as const) {
  describe(`who is let in by name, and who is kept out (PostgreSQL ${major})`, () => {
    let t: TestStore
    let w: Awaited<ReturnType<typeof smallWorld>>
    let app: pg.Client
    before(async () => {
      t = await openTestStore('2026-11-21 10:00', major)
      w = await smallWorld(t)
      app = new pg.Client(settings(asLogin(t.admin, 'app'), 1))
      await app.connect()
    })
    after(async () => { await app.end(); await t.close() })

    /** Everything the application's login can get about somebody, as a person, by asking the tables themselves. */
    const rows = async (person: string, query: string, values: readonly unknown[]): Promise<readonly Record<string, unknown>[]> => {
      await followClock(t.store, t.clock)
      const token = await t.store.sessions.open(person)
      await app.query(`select set_config('sightline.session', $1, false)`, [token])
      return (await app.query<Record<string, unknown>>(query, [...values])).rows
    }
    const sees = async (person: string, subject: string): Promise<string> => {
      const found = await rows(person, `select 'subject' as what from subject where id = $1 union all select 'fact' from fact where subject = $1
        union all select 'body' from fact_body where subject = $1 union all select 'reading' from reading where subject = $1
        union all select 'cursor' from subject_cursor where subject = $1 union all select 'scope' from subject_scope where subject = $1
        union all select 'look' from audit_event where subject = $1`, [subject])
      return [...new Set(found.map((r) => r['what']))].join(' ')
    }
    const all = 'subject fact body reading cursor scope'
    /** Whoever sees all shares no scope with anybody. */
    const byAuthority = 'subject fact body reading cursor'
    const seesRecord = async (person: string, record: string): Promise<readonly [facts: number, bodies: number]> => {
      const facts = await rows(person, 'select id from fact where record = $1', [record])
      const ids = (await t.store.engine.db.selectFrom('fact').select('id').where('record', '=', record).execute()).map((f) => f.id)
      const bodies = await rows(person, 'select fact from fact_body where fact = any($1::uuid[])', [ids])
      return [facts.length, bodies.length]
    }
    /** Readings, old ones too, in which any of these ids stand. */
    const quoting = async (person: string, ids: readonly string[]): Promise<number> =>
      (await rows(person, 'select 1 from reading where exists (select 1 from unnest($1::text[]) q where strpos(content::text, q) > 0 or strpos(key, q) > 0)', [ids])).length
    const partner = async (role: string): Promise<{ readonly person: string; readonly agency: string }> => {
      const agency = randomUUID(), person = randomUUID()
      await t.write('organisation.described', { about: agency, as: 'agency', on: '2026-03-01', says: { name: 'St Petroc’s School' } })
      await t.write('post.started', { about: person, as: 'worker', on: '2026-03-01', says: { name: 'Mo Deane', role, unit: agency } })
      return { person, agency }
    }
    const at = (local: string): void => t.clock.set(londonToInstant(local))

    test('a share opens one child to a partner from its first moment to the end of its last day, and no other child', async () => {
      const { person, agency } = await partner('school-partner')
      assert.equal(await sees(person, w.child), '')
      const byName = await t.write('share.given', { about: w.child, by: w.helen, on: '2026-11-21 11:00', says: { person, until: '2026-11-25' } })
      assert.equal(await sees(person, w.child), '', 'a minute before it begins')
      at('2026-11-21 11:00')
      assert.equal(await sees(person, w.child), all)
      assert.equal(await sees(person, w.stranger), '')
      at('2026-11-25 23:59')
      assert.equal(await sees(person, w.child), all)
      at('2026-11-26 00:00')
      assert.equal(await sees(person, w.child), '', 'the day after the last')
      const toAgency = await t.write('share.given', { about: w.child, by: w.helen, says: { agency, until: '2026-12-25' } })
      assert.equal(await sees(person, w.child), all, 'everybody with a post in the agency')
      await t.write('share.ended', { about: w.child, by: w.helen, record: toAgency.record })
      assert.equal(await sees(person, w.child), '')
      await t.write('share.given', { about: w.child, by: w.helen, says: { person } })
      assert.equal(await sees(person, w.child), '', 'with no last day nothing is shared')
      assert.ok(byName.facts.length > 0)
    })

    test('a child signed in as themself sees what was released to them and their own card, and nothing else', async () => {
      const note = await t.write('case-note.noted', { about: w.child, by: w.priya, says: { words: 'We talked about school.' } })
      const other = await t.write('case-note.noted', { about: w.child, by: w.priya, says: { words: 'Not for her yet.' } })
      assert.equal(await sees(w.child, w.child), 'subject reading')
      const released = await t.write('release.given', { about: w.child, by: w.priya, says: { aboutRecord: note.record } })
      assert.deepEqual(await seesRecord(w.child, note.record), [1, 1])
      assert.deepEqual(await seesRecord(w.child, other.record), [0, 0])
      assert.deepEqual(await rows(w.child, `select distinct kind from reading`, []), [{ kind: 'card' }])
      assert.deepEqual((await rows(w.child, `select distinct about from subject`, [])).map((r) => r['about']), ['child'], 'no worker, no home, nobody else')
      await t.write('release.ended', { about: w.child, by: w.priya, record: released.record })
      assert.deepEqual(await seesRecord(w.child, note.record), [0, 0])
    })

    test('a parent reads the one record released to them until its last day, and the child’s name', async () => {
      const mother = randomUUID()
      await t.write('person.described', { about: mother, as: 'adult', says: { given: 'Kerra', family: 'Nancarrow' } })
      await t.write('relationship.began', { about: w.child, says: { person: mother, is: 'mother' } })
      const note = await t.write('case-note.noted', { about: w.child, by: w.priya, says: { words: 'What was agreed.' } })
      await t.write('release.given', { about: w.child, by: w.priya, says: { aboutRecord: note.record, person: mother, until: '2026-11-28' } })
      assert.deepEqual(await seesRecord(mother, note.record), [1, 1])
      assert.equal(await sees(mother, w.child), 'subject fact body reading')
      assert.equal((await rows(mother, `select 1 from fact where subject = $1`, [w.child])).length, 1)
      at('2026-11-29 00:00')
      assert.deepEqual(await seesRecord(mother, note.record), [0, 0])
      assert.equal(await sees(mother, w.child), '')
    })

    test('a restricted record is for those named, and no reading of any time quotes it to others', async () => {
      const told = await t.write('disclosure.told', { about: w.child, by: w.ash, says: { words: 'He said not to tell', toldTo: w.ash } })
      const ids = [told.record, ...told.facts]
      assert.ok(await quoting(w.priya, ids) > 0)
      await t.write('sensitivity-decision.decided', {
        about: w.child, by: w.joanna, says: { level: 'restricted', aboutRecord: told.record, holders: [{ id: 'a', worker: w.helen }], why: 'A worker is named in it' },
      })
      for (const person of [w.priya, w.ash, w.bola, w.joanna, w.ruth, w.lena]) {
        assert.deepEqual(await seesRecord(person, told.record), [0, 0], person)
        assert.equal(await quoting(person, ids), 0, 'not in readings either, nor in old ones')
      }
      assert.deepEqual(await seesRecord(w.helen, told.record), [1, 1])
      assert.ok(await quoting(w.helen, ids) > 0)
      const later = await t.write('disclosure.passed-on', { about: w.child, by: w.helen, record: told.record, expects: 1, says: { toldWho: 'police' } })
      assert.deepEqual(await seesRecord(w.ruth, told.record), [0, 0], 'a step added afterwards is restricted with it')
      assert.equal(await quoting(w.ruth, later.facts), 0)
      assert.equal(await sees(w.ruth, w.child), byAuthority, 'the rest of the record stays as it was')
      const grant = await t.write('access-grant.given', { about: w.child, by: w.joanna, says: { worker: w.priya, aboutRecord: told.record, until: '2026-12-01', why: 'She works with her' } })
      assert.deepEqual(await seesRecord(w.priya, told.record), [2, 2])
      await t.write('access-grant.given', { about: w.child, by: w.ruth, says: { worker: w.ruth, until: '2026-12-01' } })
      assert.deepEqual(await seesRecord(w.ruth, told.record), [0, 0], 'nobody grants themself')
      await t.write('access-grant.given', { about: w.child, by: w.joanna, says: { worker: w.morwenna, aboutRecord: told.record, until: '2026-12-01' } })
      assert.deepEqual(await seesRecord(w.morwenna, told.record), [0, 0], 'a grant of one record gives no reach to the child')
      await t.write('access-grant.ended', { about: w.child, by: w.joanna, record: grant.record })
      assert.deepEqual(await seesRecord(w.priya, told.record), [0, 0])
    })

    test('a sealed child is closed to everybody but those named, whoever sees all included', async () => {
      const child = randomUUID(), brother = randomUUID(), mother = randomUUID()
      await t.write('person.described', { about: mother, as: 'adult', says: { given: 'Lowenna', family: 'Pascoe' } })
      for (const c of [child, brother]) {
        await t.write('person.described', { about: c, says: { given: 'Perran', family: 'Pascoe' } })
        await t.write('allocation.allocated', { about: c, says: { worker: w.priya, role: 'social-worker', team: w.team } })
        await t.write('relationship.began', { about: c, says: { person: mother, is: 'mother' } })
      }
      const empty = await t.write('sensitivity-decision.decided', { about: child, by: w.ruth, says: { level: 'sealed' } })
      assert.equal(await sees(w.priya, child), all, 'naming nobody would lock everybody out, so it waits')
      await t.write('sensitivity-decision.decided', {
        about: child, by: w.ruth, record: empty.record, act: 'amend', amends: 1, why: 'Named', says: { level: 'sealed', holders: [{ id: 'a', worker: w.helen }] },
      })
      for (const person of [w.priya, w.joanna, w.ruth, w.lena]) {
        assert.equal(await sees(person, child), '', person)
        assert.equal(await quoting(person, [child]), 0, 'not through the mother’s readings either')
        assert.notEqual(await sees(person, brother), '')
      }
      assert.equal(await sees(w.helen, child), all)
      await t.write('absence.away', { about: w.helen, as: 'worker', on: '2026-11-29', says: { lastDay: '2026-12-03', cover: w.priya } })
      assert.equal(await sees(w.priya, child), '', 'cover does not carry a grant')
      await t.write('sensitivity-decision.lifted', { about: child, by: w.ruth, record: empty.record })
      assert.equal(await sees(w.priya, child), all)
      assert.equal(await sees(w.ruth, child), byAuthority)
    })

    test('a worker whose own family it is never sees them, by any scope, and nobody else is changed', async () => {
      const aunt = w.priya
      assert.equal(await sees(aunt, w.child), all)
      const kept = await t.write('kept-from.began', { about: w.child, by: w.helen, says: { worker: aunt, how: 'Her niece' } })
      await t.write('kept-from.began', { about: w.child, by: w.helen, says: { worker: w.ruth, how: 'A neighbour' } })
      for (const person of [aunt, w.ruth]) {
        assert.equal(await sees(person, w.child), '')
        assert.deepEqual(await rows(person, 'select * from why_reach($1)', [w.child]), [])
      }
      assert.notEqual(await sees(w.ruth, w.stranger), '')
      assert.equal(await sees(w.helen, w.child), all)
      const [adult] = await rows(w.helen, `select id from subject where about = 'adult' limit 1`, [])
      assert.equal(await sees(aunt, typeof adult?.['id'] === 'string' ? adult['id'] : ''), '', 'nor the adults in the child’s life')
      const token = await t.store.sessions.open(aunt)
      await assert.rejects(t.store.read(token, (r) => startDraft(r, {
        id: randomUUID(), record: randomUUID(), kind: 'case-note', step: 'noted', act: 'step', amends: null, expects: 0, subject: w.child, about: 'child', author: aunt, answers: {}, concernAfterMinutes: null,
      })), /row-level security/)
      await t.write('kept-from.ended', { about: w.child, by: w.helen, record: kept.record })
      assert.equal(await sees(aunt, w.child), all)
    })

    test('whoever must not know where they live gets nothing that holds it, written before or after', async () => {
      const record = await t.write('address.moved-in', { about: w.child, by: w.helen, says: { lines: '1 Quay Street', postcode: 'TM1 1AA' } })
      const placed = (await t.store.engine.db.selectFrom('fact').select(['id', 'record']).where('subject', '=', w.child).where('kind', '=', 'placement').execute())
      assert.deepEqual(await seesRecord(w.bola, record.record), [1, 1])
      await t.write('address-hidden.began', { about: w.child, by: w.helen, says: { person: w.bola, why: 'Ordered', until: '2026-12-10' } })
      const after = await t.write('address.moved-in', { about: w.child, by: w.helen, says: { lines: '2 Quay Street', postcode: 'TM1 1AB' } })
      for (const r of [record.record, after.record, placed[0]?.record ?? '']) assert.deepEqual(await seesRecord(w.bola, r), [0, 0])
      assert.deepEqual(await rows(w.bola, `select 1 from reading where subject = $1 and rule = 'living-at'`, [w.child]), [])
      assert.deepEqual(await rows(w.bola, `select 1 from reading where subject = $1 and strpos(content::text, $2) > 0`, [w.child, w.home]), [])
      assert.deepEqual(await rows(w.bola, `select 1 from fact where kind = 'address-hidden'`, []), [], 'nor that it is hidden from them, and why')
      assert.equal((await rows(w.helen, `select 1 from reading where subject = $1 and rule = 'living-at' and upper_inf(recorded)`, [w.child])).length, 1)
      assert.deepEqual(await seesRecord(w.helen, after.record), [1, 1])
      at('2026-12-11 00:00')
      assert.deepEqual(await seesRecord(w.bola, after.record), [1, 1], 'when its last day is over')
    })

    test('no login reads who is let in by name, or who is closed', async () => {
      const tables = ['reach_exception', 'closed_subject', 'partly_withheld', 'holder_scope', 'setting']
      for (const table of tables) await assert.rejects(rows(w.ruth, `select * from ${table}`, []), /permission denied/, table)
      const report = new pg.Client(settings(asLogin(t.admin, 'report'), 1))
      await report.connect()
      try {
        const token = await t.store.sessions.open(w.ruth)
        await report.query(`select set_config('sightline.session', $1, false)`, [token])
        for (const column of ['content', 'key', 'subject', 'owner_worker']) await assert.rejects(report.query(`select ${column} from reading`), /permission denied/, column)
        assert.ok((await report.query('select count(*) as n from reading where kind = $1', ['duty'])).rows[0])
        for (const table of ['fact', 'fact_body', 'subject', 'draft', 'audit_event', 'setting']) await assert.rejects(report.query(`select * from ${table}`), /permission denied/, table)
      } finally {
        await report.end()
      }
    })

    test('whoever writes about somebody new sees them for seven days, and only they', async () => {
      const child = randomUUID()
      const token = await t.store.sessions.open(w.priya)
      const begin = (subject: string, author = w.priya) => t.store.read(token, (r) => startDraft(r, {
        id: randomUUID(), record: randomUUID(), kind: 'person', step: 'described', act: 'step', amends: null, expects: 0, subject, about: 'child', author, answers: {}, concernAfterMinutes: null,
      }))
      await begin(child)
      await assert.rejects(begin(w.stranger), /row-level security/, 'somebody known and out of reach is not new')
      await t.write('person.described', { about: child, by: w.priya, says: { given: 'New', family: 'Child' } })
      assert.equal(await sees(w.priya, child), all)
      assert.equal(await sees(w.bola, child), '')
      t.clock.advance({ days: 6 })
      t.clock.advance({ hours: 23 })
      assert.equal(await sees(w.priya, child), all)
      t.clock.advance({ hours: 1 })
      assert.equal(await sees(w.priya, child), '')
    })

    test('roles that see counts, nobody, or only until a last day', async () => {
      const post = async (role: string, ended?: string): Promise<string> => {
        const person = randomUUID()
        const started = await t.write('post.started', { about: person, as: 'worker', on: '2026-11-01', says: { name: 'Sam Roe', role, unit: w.authority } })
        if (ended) await t.write('post.ended', { about: person, as: 'worker', on: ended, record: started.record })
        return person
      }
      const childRows = async (person: string) => (await rows(person, `select 1 from fact where about in ('child', 'adult') union all select 1 from reading where about in ('child', 'adult') and kind <> 'indicator'`, [])).length
      for (const role of ['administrator', 'lead-member', 'chief-executive', 'scrutiny', 'data-analyst', 'inspector', 'school-partner', 'foster-carer', 'young-person']) {
        assert.equal(await childRows(await post(role)), 0, role)
      }
      t.clock.set(londonToInstant('2026-12-20 12:00'))
      const inspector = await post('inspector', '2026-12-22')
      assert.ok(await childRows(inspector) > 0, 'an inspector with a last day')
      t.clock.set(londonToInstant('2026-12-23 00:01'))
      assert.equal(await childRows(inspector), 0, 'and not after it')
      for (const role of ['access-reviewer', 'quality-assurance', 'principal-social-worker', 'director']) assert.ok(await childRows(await post(role)) > 0, role)
    })

    test('what is kept of reach is what a rebuild would make of the facts', async () => {
      const kept = async () => (await sql`select source, does, person, record, of_subject, kinds, quotes, because, valid_from, valid_to from reach_exception order by 1, 2, 3, 4, 8, 9
        `.execute(t.store.engine.db)).rows
      for (const s of (await t.store.engine.db.selectFrom('subject').select('id').execute())) await t.store.engine.bring(s.id, t.clock.now())
      const before = await kept()
      assert.ok(before.length > 0)
      await t.store.engine.rebuild()
      assert.deepEqual(await kept(), before)
    })
  })
}
