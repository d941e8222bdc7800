import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { settings } from './connect.ts'
import { followClock, openTestStore, smallWorld, type TestStore } from './for-tests.ts'
import { startDraft, waitingConcerns } from './people/drafts.ts'
import { asLogin, type Login } from './prepare.ts'

for (const major of ['18', '15'] as const) {
  let t: TestStore
  let w: Awaited<ReturnType<typeof smallWorld>>
  before(async () => { t = await openTestStore('2026-11-21 22:00', major); w = await smallWorld(t) })
  after(() => t.close())

  const as = async (login: Login, text: string, session = ''): Promise<readonly Record<string, unknown>[]> => {
    const client = new pg.Client(settings(asLogin(t.admin, login), 1))
    await client.connect()
    try {
      await client.query(`select set_config('sightline.session', $1, false)`, [session])
      return (await client.query(text)).rows as Record<string, unknown>[]
    } finally {
      await client.end()
    }
  }
  const refused = /permission denied/

  test(`the ledger is append-only by privilege (PostgreSQL ${major})`, async () => {
    for (const login of ['engine', 'app', 'report'] as const) {
      for (const table of ['fact', 'fact_body', 'fact_link', 'audit_event']) {
        await assert.rejects(as(login, `delete from ${table}`), refused, `${login} deletes from ${table}`)
        await assert.rejects(as(login, `truncate ${table}`), refused, `${login} truncates ${table}`)
      }
      await assert.rejects(as(login, `update fact set kind = 'visit'`), refused)
      await assert.rejects(as(login, `update fact_body set body = '{}'`), refused)
      await assert.rejects(as(login, `update audit_event set action = 'nothing'`), refused)
      await assert.rejects(as(login, 'create table sightline.mine (x int)'), refused)
    }
    await assert.rejects(as('app', `insert into fact_body (fact, subject, about, sensitivity, salt, body) values ('${randomUUID()}', '${w.child}', 'child', 'ordinary', '\\x00', '{}')`), refused)
  })

  test(`pages cannot read sessions, scopes or links, nor make a session (PostgreSQL ${major})`, async () => {
    for (const table of ['session', 'holder_scope', 'reach_exception', 'closed_subject', 'partly_withheld', 'fact_link', 'depends', 'setting']) await assert.rejects(as('app', `select * from ${table}`), refused, table)
    await assert.rejects(as('app', `insert into session select * from session`), refused)
  })

  test(`without a session, or with one guessed, nothing comes back (PostgreSQL ${major})`, async () => {
    const tables = ['fact', 'fact_body', 'reading', 'subject', 'subject_cursor', 'subject_scope', 'draft', 'audit_event']
    for (const guess of ['', w.ruth, 'guess']) for (const table of tables) {
      assert.deepEqual(await as('app', `select * from ${table}`, guess), [], `${table} with "${guess === '' ? 'none' : 'a guess'}"`)
    }
  })

  const seesChildren = async (worker: string): Promise<{ child: boolean; stranger: boolean }> => {
    await followClock(t.store, t.clock)
    const token = await t.store.sessions.open(worker)
    return t.store.read(token, async (r) => {
      const facts = async (id: string) => (await r.facts(id)).length > 0 || (await r.readings([id])).get(id)?.card != null || (await r.about(id)) !== null
      return { child: await facts(w.child), stranger: await facts(w.stranger) }
    })
  }

  test(`each sees their own: the home, the worker, the manager, the head, the director (PostgreSQL ${major})`, async () => {
    assert.deepEqual(await seesChildren(w.ash), { child: true, stranger: false })
    assert.deepEqual(await seesChildren(w.morwenna), { child: false, stranger: true })
    assert.deepEqual(await seesChildren(w.priya), { child: true, stranger: false })
    assert.deepEqual(await seesChildren(w.helen), { child: true, stranger: false })
    assert.deepEqual(await seesChildren(w.joanna), { child: true, stranger: true })
    assert.deepEqual(await seesChildren(w.ruth), { child: true, stranger: true })
  })

  test(`cover gives reach for as long as somebody is away, and a move takes it away (PostgreSQL ${major})`, async () => {
    await t.write('absence.away', { about: w.helen, as: 'worker', by: w.helen, on: '2026-11-21', says: { lastDay: '2026-11-27', cover: w.morwenna } })
    assert.deepEqual(await seesChildren(w.morwenna), { child: true, stranger: true })
    await t.write('placement.started', { about: w.stranger, on: '2026-11-21 22:10', says: { home: w.home, type: 'K2' }, written: '2026-11-21 22:10' })
    assert.deepEqual(await seesChildren(w.ash), { child: true, stranger: true })
    assert.equal((await seesChildren(w.morwenna)).stranger, false)
  })

  test(`an unfinished disclosure is its writer's for 30 minutes, then those who can reach the child see it (PostgreSQL ${major})`, async () => {
    const session = async (worker: string) => { await followClock(t.store, t.clock); return t.store.sessions.open(worker) }
    await t.store.read(await session(w.ash), (r) => startDraft(r, {
      id: randomUUID(), record: randomUUID(), kind: 'disclosure', step: 'told', act: 'step', amends: null, expects: 1, subject: w.child, about: 'child', author: w.ash,
      answers: { words: 'He said not to tell' }, concernAfterMinutes: 30,
    }))
    const waiting = async (worker: string) => t.store.read(await session(worker), (r) => waitingConcerns(r, worker))
    assert.equal((await waiting(w.bola)).length, 0)
    t.clock.advance({ minutes: 31 })
    assert.equal((await waiting(w.bola)).length, 1)
    assert.equal((await waiting(w.rhys)).length, 0, 'nobody out of reach')
  })

  test(`a draft can only be begun in one's own name and within reach (PostgreSQL ${major})`, async () => {
    const token = await t.store.sessions.open(w.morwenna)
    const draft = (author: string) => t.store.read(token, (r) => startDraft(r, {
      id: randomUUID(), record: randomUUID(), kind: 'case-note', step: 'noted', act: 'step', amends: null, expects: 0, subject: w.stranger, about: 'child', author, answers: {}, concernAfterMinutes: null,
    }))
    await assert.rejects(draft(w.ash), /row-level security/)
    await assert.rejects(draft(w.morwenna), /row-level security/)
  })
}
