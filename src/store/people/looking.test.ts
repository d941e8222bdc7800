import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import { settings } from '../connect.ts'
import { openTestStore, smallWorld, type TestStore } from '../for-tests.ts'
import { asLogin } from '../prepare.ts'
import { findPeople, indexCard } from './index-card.ts'

for (const major of ['18', '15'] as const) {
  describe(`looking, PostgreSQL ${major}`, () => {
    let t: TestStore
    let w: Awaited<ReturnType<typeof smallWorld>>
    let app: pg.Client
    before(async () => {
      t = await openTestStore('2026-11-21 22:00', major)
      w = await smallWorld(t)
      app = new pg.Client(settings(asLogin(t.admin, 'app'), 1))
      await app.connect()
    })
    after(async () => { await app.end(); await t.close() })

    const as = async (worker: string): Promise<void> => { await app.query(`select set_config('sightline.session', $1, false)`, [await t.store.sessions.open(worker)]) }
    const find = async (words: string | null, born: string | null = null, one: string | null = null): Promise<readonly string[]> =>
      (await app.query<{ subject: string }>('select subject from find_people($1, $2, $3)', [words, born, one])).rows.map((r) => r.subject)
    const noted = async (): Promise<number> => Number((await t.store.engine.db.selectFrom('audit_event').select((e) => e.fn.countAll().as('n')).executeTakeFirstOrThrow()).n)

    test('an index card is found by whoever may, and by nobody else, whatever SQL they write', async () => {
      await as(w.priya)
      assert.deepEqual(await find('wren'), [w.stranger])
      assert.deepEqual(await find('WRÉN toby', '2012-02-03'), [w.stranger])
      assert.deepEqual(await find('wren', '2012-02-04'), [])
      assert.deepEqual(await find(null, null, w.stranger), [w.stranger])
      assert.deepEqual([await find('wr'), await find('%'), await find(null), await find('%%%')], [[], [], [], []], 'nothing that would list everybody')
      await as(w.rhys)
      assert.deepEqual([await find('nancarrow'), await find(null, null, w.child)], [[], []], 'a home worker finds nobody out of reach')
      await app.query(`select set_config('sightline.session', 'guessed', false)`)
      assert.deepEqual(await find('wren'), [])
    })

    test('everything found is noted in the call that finds it', async () => {
      await as(w.priya)
      const before = await noted()
      await find('wren')
      assert.equal(await noted() - before, 2, 'the search, and whom it found')
      await app.query('begin'); await find('wren'); await app.query('rollback')
      assert.equal(await noted() - before, 2, 'taken back: then it was not shown either')
      await assert.rejects(app.query('select * from access_alert where id = id for update'), /permission denied/)
      await assert.rejects(app.query('select * from find_key'), /permission denied/)
    })

    test('no helper can be called past it, and what is for reviewers is for nobody else', async () => {
      for (const call of [`known_to('${w.child}')`, `hidden_from_index('${w.child}', '${w.priya}')`, `is_near('${w.child}', '{authority}')`, `key_stands('${w.child}', 'name', false, true)`,
        `people_asked('select 1', null, '{authority}', true, '${w.priya}', null)`, `keys_asked('wren', '', '')`, `prose('a b')`]) await assert.rejects(app.query(`select ${call}`), /permission denied/, call)
      assert.deepEqual((await app.query('select * from access_alert')).rows, [])
      await assert.rejects(app.query(`insert into access_alert select gen_random_uuid(), '${w.priya}', 'many', now(), now(), now(), 1, 1`), /permission denied|row-level/)
    })

    test('somebody restricted as a whole is on no index card; somebody kept from a worker is on none for them', async () => {
      const hidden = randomUUID()
      await t.write('person.described', { about: hidden, says: { given: 'Kerensa', family: 'Wrenfield', born: '2012-02-03' } })
      await as(w.priya)
      assert.ok((await find('wrenfield')).includes(hidden))
      await t.write('kept-from.began', { about: hidden, by: w.ruth, on: '2026-11-01', says: { worker: w.priya, how: 'Her niece' } })
      assert.deepEqual([await find('wrenfield'), await find(null, null, hidden), await find(null, '2012-02-03')], [[], [], [w.stranger]])
      await as(w.helen)
      assert.deepEqual(await find('wrenfield'), [hidden], 'others still find her')
      await t.write('sensitivity-decision.decided', { about: hidden, by: w.ruth, on: '2026-11-01', says: { level: 'restricted', why: 'Known to several here', holders: [{ id: randomUUID(), worker: w.joanna }] } })
      assert.deepEqual(await find('wrenfield'), [])
    })

    test('why everybody on a list could be seen is what is said of each alone', async () => {
      for (const worker of [w.priya, w.ash, w.helen, w.joanna, w.ruth, w.rhys, w.lena]) {
        await as(worker)
        const each = (await app.query<{ subject: string; because: string }>('select * from why_reach_each($1)', [[w.child, w.stranger]])).rows
        for (const child of [w.child, w.stranger]) {
          const alone = (await app.query<{ held_because: string; theirs_because: string }>('select * from why_reach($1)', [child])).rows
          const said = [...new Set(alone.map((r) => `${r.held_because}>${r.theirs_because}`))].toSorted().join(';')
          assert.equal(each.find((e) => e.subject === child)?.because.split(';').toSorted().join(';') ?? '', said)
        }
      }
    })

    test('the store reads it as cards', async () => {
      const card = await t.store.read(await t.store.sessions.open(w.joanna), (r) => indexCard(r, w.child))
      assert.deepEqual(card, { subject: w.child, about: 'child', name: 'Jodie-Leigh Nancarrow', full: null, born: '2011-05-09', team: w.team, how: [] })
      assert.deepEqual(await t.store.read(await t.store.sessions.open(w.rhys), (r) => findPeople(r, { words: 'nancarrow', born: null })), [])
    })
  })
}
