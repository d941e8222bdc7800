import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { day } from '../../calendar/index.ts'
import { england } from '../../packs/index.ts'
import type { Child } from '../../packs/england/ssd/payload.ts'
import { openTestStore, type TestStore } from '../for-tests.ts'
import { prepare } from '../prepare.ts'
import { writePayload } from './index.ts'

let t: TestStore, folder: string
before(async () => { t = await openTestStore('2026-11-21 09:00'); folder = await fs.mkdtemp(path.join(os.tmpdir(), 'sightline-payload-')) })
after(async () => { await t.close(); await fs.rm(folder, { recursive: true }) })

const one = randomUUID(), other = randomUUID(), third = randomUUID()
const at = (name: string): string => path.join(folder, name)
const write = (name: string, since: string | null) => writePayload(t.admin, { la: '319', from: day('2024-04-01'), out: at(name), after: since && at(`${since}.sent`) })
const read = async (name: string) => (await fs.readFile(at(name), 'utf8')).split('\n').filter((l) => l !== '').map((l) => JSON.parse(l) as { readonly la_code: number; readonly Children: Child })
const says = async (name: string): Promise<unknown> => (await read(name)).map(({ Children: c }) => [c.mis_child_id, c.la_child_id, c.purge, c.social_care_episodes?.map((e) => [e.social_care_episode_id, e.purge])]).toSorted()

test('without the views there is one clear sentence, and no file is left', async () => {
  await assert.rejects(write('none', null), /views of the dataset are not there/)
  assert.deepEqual(await fs.readdir(folder), [])
})

test('first everything, then only what changed, and what is gone is taken back', async () => {
  await prepare(t.admin, undefined, england)
  const described = new Map<string, string>()
  for (const child of [one, other, third]) described.set(child, (await t.write('person.described', { about: child, on: '2026-01-05', says: { given: 'Morwenna', born: '2014-02-03' } })).record)
  const referral = async (child: string, on: string) => (await t.write('referral.received', { about: child, on, says: { source: '6', need: 'N1' } })).record
  const first = await referral(one, '2026-01-10'), second = await referral(other, '2026-02-10'), extra = await referral(other, '2026-03-10')
  assert.deepEqual(await write('monday', null), { children: 2, changed: 2, purged: 0 })
  assert.equal((await read('monday'))[0]?.la_code, 319)
  assert.deepEqual(await write('tuesday', 'monday'), { children: 2, changed: 0, purged: 0 })
  assert.equal((await fs.stat(at('tuesday'))).size, 0)

  await t.write('referral.closed', { about: one, on: '2026-11-20', record: first, says: { reason: 'RC7' } })
  await t.write('referral.received', { about: other, on: '2026-03-10', record: extra, act: 'withdraw', why: 'Written twice', says: {} })
  const new3 = await referral(third, '2026-11-21')
  assert.deepEqual(await write('wednesday', 'tuesday'), { children: 3, changed: 3, purged: 0 })
  assert.deepEqual(await says('wednesday'), [
    [one, short(one), false, [[first, false]]], [other, short(other), false, [[second, false], [extra, true]]], [third, short(third), false, [[new3, false]]],
  ].toSorted())

  // Given a number, a child is another to the department; of one who is on record no longer nothing is kept.
  await t.write('identifier.given', { about: one, on: '2026-11-21', says: { scheme: 'local', value: 'C7' } })
  await t.write('referral.received', { about: third, on: '2026-11-21', record: new3, act: 'withdraw', why: 'Wrong child', says: {} })
  await t.write('person.described', { about: third, on: '2026-01-05', record: described.get(third) ?? '', act: 'withdraw', why: 'Wrong child', says: {} })
  assert.deepEqual(await write('thursday', 'wednesday'), { children: 2, changed: 1, purged: 2 })
  assert.deepEqual(await says('thursday'), [[one, 'C7', false, [[first, false]]], [one, short(one), true, undefined], [third, short(third), true, undefined]].toSorted())
  assert.deepEqual(await write('friday', 'thursday'), { children: 2, changed: 0, purged: 0 })
})

test('the files are their owner’s alone, and a .sent that is not there is said', async () => {
  for (const file of ['monday', 'monday.sent']) assert.equal((await fs.stat(at(file))).mode & 0o777, 0o600)
  await assert.rejects(write('saturday', 'never'), /There is no .*never\.sent/)
  assert.ok((await fs.readdir(folder)).every((f) => !f.startsWith('saturday')))
})

const short = (id: string): string => id.replaceAll('-', '').slice(0, 10).toUpperCase()
