import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addInstant, instant, type Instant } from '../calendar/index.ts'
import { KeptCounts } from './kept-counts.ts'

const atOnce = async (): Promise<void> => undefined
const start = instant('2026-11-20T09:00:00.000Z')
const after = (minutes: number): Instant => addInstant(start, { minutes })

/** Asks for a count of `n` things, and says what came, from when, and how often anything was counted. */
function asking(many: number) {
  const shelf = new KeptCounts(many, atOnce)
  let counted = 0, n = 30
  const counting = async (): Promise<number> => { counted++; return n }
  return {
    is: (things: number): void => { n = things },
    ask: async (at: Instant, key = 'ruth owed') => { const { value, at: when } = await shelf.get(key, at, { count: counting, again: counting, things: (v) => v }); return [value, when, counted] },
  }
}
const settled = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve) })

test('few things are counted each time', async () => {
  const { ask } = asking(30)
  assert.deepEqual(await ask(start), [30, start, 1])
  assert.deepEqual(await ask(start), [30, start, 2])
})

test('many are counted once in a minute; later they are shown with their time while they are counted again', async () => {
  const { ask, is } = asking(20)
  assert.deepEqual(await ask(start), [30, start, 1])
  is(40)
  assert.deepEqual(await ask(addInstant(start, { minutes: 0.5 })), [30, start, 1])
  assert.deepEqual(await ask(after(2)), [30, start, 2])
  await settled()
  assert.deepEqual(await ask(after(2)), [40, after(2), 2])
})

test('what is a quarter of an hour old is not shown; nor to anybody else; nor before it was counted, should a clock go back', async () => {
  const { ask } = asking(20)
  await ask(start)
  assert.deepEqual(await ask(after(15)), [30, after(15), 2])
  assert.deepEqual(await ask(after(15), 'joanna owed'), [30, after(15), 3])
  assert.deepEqual(await ask(start), [30, start, 4])
})

test('what cannot be counted again is counted when it is next asked for, and whoever asks is told', async () => {
  const shelf = new KeptCounts(1, atOnce), fails = async (): Promise<number> => { throw new Error('no database') }
  await shelf.get('k', start, { count: async () => 2, again: fails, things: (v) => v })
  assert.equal((await shelf.get('k', after(2), { count: fails, again: fails, things: (v) => v })).value, 2)
  await settled()
  await assert.rejects(shelf.get('k', after(2), { count: fails, again: fails, things: (v) => v }), /no database/)
})

test('it is counted again once whoever asked has their page, and once only, however many ask meanwhile', async () => {
  const page = Promise.withResolvers<void>(), shelf = new KeptCounts(1, () => page.promise)
  let counted = 0
  const ask = (when: Instant) => shelf.get('k', when, { count: async () => 2, again: async () => { counted++; return 3 }, things: (v) => v })
  await ask(start)
  assert.equal((await Promise.all([ask(after(2)), ask(after(2)), ask(after(3))])).every((c) => c.value === 2), true)
  await settled()
  assert.equal(counted, 0)
  page.resolve()
  await settled()
  assert.deepEqual([counted, (await ask(after(2))).value], [1, 3])
})
