import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { londonToInstant } from '../../../../calendar/index.ts'
import { living, type Living } from '../../../../ledger/index.ts'
import { england } from '../../../../packs/index.ts'
import { factsAbout } from '../../../../store/index.ts'
import { followClock } from '../../../../store/for-tests.ts'
import { testApp, type Browser, type TestApp } from '../../../for-tests.ts'
import { saysAt, wordsOf } from '../../child/for-tests.ts'

let t: TestApp, ash: Browser, bola: Browser, dee: Browser
const deeId = randomUUID()
before(async () => {
  t = await testApp('2026-11-22 07:50')
  await t.write('post.started', { about: deeId, as: 'worker', on: '2026-03-01', says: { name: 'Dee Martins', role: 'home-worker', unit: t.world.home } })
  await t.write('case-note.noted', { about: t.world.child, by: t.world.ash, on: '2026-11-21 23:20', says: { kind: 'home-log', note: 'Hot milk and the hall light' } })
  await t.write('disclosure.told', { about: t.world.child, by: t.world.ash, on: '2026-11-22 01:20', says: { words: 'He waits outside', safeNow: 'yes' } })
  await at('2026-11-22 07:50')
})
after(() => t.close())

const at = async (local: string): Promise<void> => {
  t.clock.set(londonToInstant(local)); await followClock(t.store, t.clock)
  ;[ash, bola, dee] = await Promise.all([t.browser(t.world.ash), t.browser(t.world.bola), t.browser(deeId)])
}
const records = async (kind: string, about: string): Promise<readonly Living[]> => living(await factsAbout(t.store.engine.db, england, [about])).filter((r) => r.kind === kind)
const hidden = (html: string, name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
const handOver = async (who: Browser, typed: { readonly [control: string]: string }): Promise<string> => {
  const page = (await who.get(`/tonight/handover?home=${t.world.home}`)).body
  const form = { home: t.world.home, revision: hidden(page, 'revision'), _do: /value="(send [^"]*)"/.exec(page)?.[1] ?? '', ...typed }
  const sent = await who.submit('/tonight/handover', form)
  await who.post('/tonight/handover', form)
  return wordsOf(sent.body)
}

test('The form begins with what the shift wrote about each child, and leaves what a child told where it is', async () => {
  const page = (await ash.get(`/tonight/handover?home=${t.world.home}`)).body
  assert.match(page, /<textarea[^>]*name="know\.[^"]*"[^>]*>\s*11:20pm: Hot milk and the hall light\n1:20am: told us something\. Its own record holds it\.<\/textarea>/)
  assert.doesNotMatch(page, /He waits outside/)
})

test('Handed over is one event: the house on the home’s record, the child on the child’s; pressed twice it is written once', async () => {
  const board = await handOver(ash, { [`know.${t.world.child}`]: 'Nightmare at three. Let her sleep until nine', keys: 'yes', money: 'no', house: 'Side gate sticks' })
  assert.match(board, /Ash handed over at 7:50am, and nobody has taken it on Waits for the next shift/)
  assert.match(board, /The money does not agree with the book\. Nobody wrote whether they counted the medicines\..*Side gate sticks.*Jodie-Leigh Nightmare at three/)
  assert.match(board, /You wrote this\. Somebody of the next shift takes it on/)
  const [house, ...more] = await records('shift-handover', t.world.home), [note, ...others] = await records('handover-note', t.world.child)
  assert.equal(more.length + others.length, 0)
  assert.equal(house?.steps[0]?.event, note?.steps[0]?.event)
  assert.doesNotMatch(JSON.stringify(house?.facts.map((f) => f.body)), /Nightmare/, 'what anybody in a post can read holds nothing about a child')
})

test('Whoever wrote it cannot take it on; with time it is said loudly, and to the home’s manager as theirs', async () => {
  const record = (await records('shift-handover', t.world.home))[0]?.record ?? ''
  assert.match(wordsOf((await ash.submit('/tonight', { _do: 'take-on', home: t.world.home, record })).body), /You wrote this handover/)
  await at('2026-11-22 08:21')
  assert.match(await saysAt(dee, '/tonight'), /Nobody for 31 minutes Somebody on shift takes it on now\. If nobody can, ring Bola Adeyemi, who answers for this home/)
  assert.match(await saysAt(bola, '/tonight'), /You answer for this home, so this is yours now/)
  assert.match(await saysAt(await t.browser(t.world.joanna), '/tonight'), /Saltmarsh House 1 child lives here Nobody took the handover on/)
  assert.match(await saysAt(bola, '/my-day'), /1 handover nobody took on.*Nobody has taken the handover on at Saltmarsh House Nobody for 31 minutes Ash Kowalczyk handed over.*You answer for this home.*Read the handover/)
  const joannas = await saysAt(await t.browser(t.world.joanna), '/my-day')
  assert.match(joannas, /^200/)
  assert.doesNotMatch(joannas, /Nobody has taken the handover on/, 'another answers for this home')
})

test('Somebody of the next shift takes it on by name, once, with what they asked', async () => {
  const record = (await records('shift-handover', t.world.home))[0]?.record ?? ''
  const form = { _do: 'take-on', home: t.world.home, record, asked: 'Counted again with Ash: it agrees' }
  await dee.post('/tonight', form)
  assert.match(wordsOf((await bola.submit('/tonight', form)).body), /Somebody had taken it on already/)
  assert.equal((await records('shift-handover', t.world.home))[0]?.steps.filter((s) => s.step === 'taken-on').length, 1)
  const board = await saysAt(ash, '/tonight')
  assert.doesNotMatch(board, /nobody has taken it on/)
  assert.doesNotMatch(await saysAt(bola, '/my-day'), /Nobody has taken the handover on/)
  assert.match(board, /Between shifts.*Ash handed over at 7:50am\. Dee Martins took it on at 8:21am: “Counted again with Ash: it agrees”/)
})

test('Somebody who writes that another took their own handover on has not handed it over', async () => {
  await at('2026-11-22 20:00')
  await handOver(dee, {})
  const { record } = (await records('shift-handover', t.world.home)).find((r) => r.steps[0]?.author === deeId) ?? { record: '' }
  await t.write('shift-handover.taken-on', { about: t.world.home, as: 'home', by: deeId, record, expects: 1, says: { by: t.world.bola } })
  assert.match(await saysAt(ash, '/tonight'), /Dee handed over at 8pm, and nobody has taken it on.*Jodie-Leigh Nothing was left about them\. Ask before they go/)
})

test('Nobody hands over a home that is not theirs, or whose post does not write it', async () => {
  assert.equal((await (await t.browser(t.world.rhys)).get(`/tonight/handover?home=${t.world.home}`)).statusCode, 404)
  assert.equal((await (await t.browser(t.world.ruth)).get(`/tonight/handover?home=${t.world.home}`)).statusCode, 403)
  assert.equal((await (await t.browser(t.world.ruth)).post('/tonight/handover', { home: t.world.home, revision: `${randomUUID()}:0` })).statusCode, 403)
  assert.equal((await (await t.browser(t.world.priya)).get(`/tonight/handover?home=${t.world.home}`)).statusCode, 403)
})
