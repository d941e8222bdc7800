import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { LightMyRequestResponse } from 'fastify'
import { definePage } from '../../src/web/contract.ts'
import { buildApp } from '../../src/web/index.ts'
import { formOn, startWriting } from '../../src/web/surfaces/write/for-tests.ts'
import { openPlace, type Place } from './place.ts'

let p: Place
before(async () => { p = await openPlace() })
after(() => p.close())

const words = 'She ate two slices & said "good night" < 9'
const child = (): string => p.installed.children[0] ?? ''
const writtenTimes = async (id: string): Promise<number> => {
  const found = await sql<{ n: number }>`select count(*)::int as n from fact where id = ${id}`.execute(p.store.engine.db)
  return found.rows[0]?.n ?? -1
}
/** The form given back on a page that says something went wrong, as the browser would send it. */
function givenBack(answer: LightMyRequestResponse): { readonly to: string; readonly form: { readonly [control: string]: string | readonly string[] } } {
  const html = answer.body.replace(/<form method="post" action="([^"]*)">/, '<form id="writing" data-to="$1">')
  return { to: /data-to="([^"]*)"/.exec(html)?.[1] ?? '', form: formOn(html) }
}
/** Until the pool has noticed that its connections are gone. */
const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 200) })

async function begun(): Promise<{ readonly url: string; readonly id: string; readonly form: ReturnType<typeof formOn> }> {
  const url = (await startWriting(p.ash, { child: child(), kind: 'case-note', step: 'noted' })).split('#')[0] ?? ''
  return { url, id: url.split('/').at(-1) ?? '', form: { ...formOn((await p.ash.get(url)).body), note: words, _do: 'send' } }
}

test('the database goes while somebody sends: they are told truthfully, get back what they typed, send again, and it is written once', async () => {
  const { url, id, form } = await begun()
  await p.takeAway()
  await settled()
  const answer = await p.ash.post(url, form)
  assert.equal(answer.statusCode, 503)
  assert.match(answer.body, /The records cannot be reached just now/)
  assert.match(answer.body, /We cannot tell whether what you sent arrived\. Send it again/)
  assert.equal(answer.headers['retry-after'], '10')
  const back = givenBack(answer)
  assert.equal(back.to, url)
  assert.equal(back.form['note'], words, 'every word, as it was typed')
  const reading = await p.ash.get(`/children/${child()}`)
  assert.equal(reading.statusCode, 503)
  assert.match(reading.body, /Nothing is lost/)
  assert.equal((await p.app.inject({ url: '/health' })).statusCode, 503)
  assert.equal((await p.ash.post(`${url}?do=autosave`, form)).statusCode, 503, 'the script keeps it in the browser')

  await p.giveBack()
  await settled()
  assert.equal((await p.app.inject({ url: '/health' })).statusCode, 200)
  const sent = await p.ash.post(back.to, back.form)
  assert.equal(sent.statusCode, 303, sent.body)
  assert.equal(await writtenTimes(id), 1)
  const twice = await p.ash.post(back.to, back.form)
  assert.equal(twice.statusCode, 303)
  assert.equal(await writtenTimes(id), 1)
})

test('it is written, and only the answer is lost: sending again finds it there and writes nothing more', async () => {
  const { url, id, form } = await begun()
  // From the first answer to a commit on, nothing comes back.
  const db = p.store.engine.db
  const append = p.store.engine.append.bind(p.store.engine)
  p.store.engine.append = async (facts, also) => { const done = await append(facts, also); p.line.swallow = true; return done }
  const answer = await p.ash.post(url, form)
  p.store.engine.append = append
  p.line.swallow = false
  await settled()
  assert.equal(answer.statusCode, 503)
  assert.match(answer.body, /We cannot tell whether what you sent arrived/)
  assert.equal(await sql<{ n: number }>`select count(*)::int as n from fact where id = ${id}`.execute(db).then((r) => r.rows[0]?.n), 1)
  const back = givenBack(answer)
  const sent = await p.ash.post(back.to, back.form)
  assert.equal(sent.statusCode, 303)
  assert.equal(await writtenTimes(id), 1)
})

test('a disclosure begun whose draft was lost on the way is taken up again, not begun twice', async () => {
  const append = p.store.engine.append.bind(p.store.engine)
  p.store.engine.append = async (facts, also) => { const done = await append(facts, also); p.line.swallow = true; return done }
  const press = { child: child(), kind: 'disclosure', step: 'told' }
  const lost = await p.ash.post('/write/start', press)
  p.store.engine.append = append
  p.line.swallow = false
  await settled()
  assert.equal(lost.statusCode, 503)
  await startWriting(p.ash, press)
  const begunOnes = await sql<{ n: number }>`select count(*)::int as n from fact where kind = 'disclosure' and subject = ${child()}`.execute(p.store.engine.db)
  assert.equal(begunOnes.rows[0]?.n, 1)
})

test('a question that takes too long is given up, and says so', async () => {
  const slow = await p.store.read('', async (reader) => {
    const limits = await sql<{ statement: string; lock: string }>`select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock`.execute(reader.db)
    return limits.rows[0]
  })
  assert.deepEqual(slow, { statement: '20s', lock: '10s' })
  const page = definePage<null>({
    path: '/slow', permission: 'public', audit: 'Asked too much', about: () => null, title: () => '', view: () => ({ main: null }),
    load: async (call) => {
      await sql`set local statement_timeout = '50ms'`.execute(call.reader.db)
      await sql`select pg_sleep(20)`.execute(call.reader.db)
      return { data: null }
    },
  })
  const app = await buildApp({ store: p.store, pack: p.store.pack, pages: [page], organisation: '', demonstration: true })
  const answer = await app.inject({ url: '/slow' })
  await app.close()
  assert.equal(answer.statusCode, 503)
  assert.match(answer.body, /That took too long.*given up/s)
})

test('a form larger than a page of writing is refused with words, not a fault', async () => {
  const answer = await p.ash.post('/tonight', { _do: 'log', note: 'x'.repeat(1_100_000) })
  assert.equal(answer.statusCode, 413)
  assert.match(answer.body, /Send it in parts/)
})
