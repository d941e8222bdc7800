import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { openTestStore, smallWorld, type TestStore } from '../for-tests.ts'
import { bring, deskFor } from '../imports/for-tests.ts'
import type { ImportDesk } from '../imports/index.ts'
import type { Keeper } from './index.ts'

let t: TestStore, w: Awaited<ReturnType<typeof smallWorld>>, folder: string, keeper: Keeper, desk: ImportDesk
before(async () => {
  t = await openTestStore('2026-11-20 09:00')
  w = await smallWorld(t)
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-expunge-'))
  keeper = t.store.keep({ folder, copy: null, key: null })
  desk = deskFor(t)
})
after(async () => { await t.close(); fs.rmSync(folder, { recursive: true }) })

async function known(number: string, born: string): Promise<string> {
  const about = randomUUID()
  await t.write('person.described', { about, by: w.priya, says: { given: 'Mia', family: 'Moss', born, ethnicity: 'MWBC' } })
  await t.write('identifier.given', { about, by: w.priya, says: { scheme: 'local', value: number } })
  return about
}
async function expunge(about: string): Promise<void> {
  const order = await t.write('expunge-order.asked', { about, by: w.priya, says: { basis: 'wrong-person', citation: 'UK GDPR, Article 17(1)(d)' } })
  await t.write('expunge-order.decided', { about, by: w.ruth, record: order.record, says: { why: 'Checked' } })
  assert.ok((await keeper.carryOut(order.record)).done)
}

test('what waits of a file goes with the record it quotes, and of everybody else it stays', async () => {
  const differs = await known('40', '2013-09-09'), doubted = await known('50', '2013-09-08'), other = await known('60', '2013-09-09')
  const header = ['40', '50', '60'].map((CHILD) => ({ CHILD, SEX: 'F', DOB: '09/09/2013', ETHNIC: 'WBRI', UPN: 'UN1' })), job = await bring(desk, { header })
  const waits = async (): Promise<readonly string[]> => (await desk.troubles(job.id, ['who', 'differs'], { from: 0, most: 10 })).rows
    .map((r) => `${r.kind} ${r.subject ?? (r.detail as { readonly maybe: readonly { readonly subject: string }[] }).maybe[0]?.subject}`).toSorted()
  assert.deepEqual(await waits(), [`differs ${differs}`, `who ${doubted}`, `differs ${other}`].toSorted())
  await expunge(differs)
  await expunge(doubted)
  assert.deepEqual(await waits(), [`differs ${other}`])
})
