import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { askToExpunge, decideOrder, findOrder } from '../store/index.ts'
import { openTestStore, smallWorld, type TestStore } from '../store/for-tests.ts'
import { asRole } from '../store/sealing/for-tests.ts'

let t: TestStore, w: Awaited<ReturnType<typeof smallWorld>>, data: string
before(async () => {
  t = await openTestStore('2026-11-21 22:00')
  w = await smallWorld(t)
  data = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-verify-'))
  const keeper = t.store.keep({ folder: path.join(data, 'seal'), copy: null, key: null })
  await keeper.sealer.round()
  // The command does its own work while the server that seals is away.
  await keeper.sealer.close()
})
after(async () => { await t.close(); fs.rmSync(data, { recursive: true }) })

async function sightline(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const url = `postgres://${t.admin.user}@localhost:${t.admin.port}/${t.admin.database}?host=${encodeURIComponent(t.admin.host)}`
  const child = spawn(process.execPath, ['--import', '#typescript', path.join(import.meta.dirname, 'main.ts'), ...args], { env: { ...process.env, DATABASE_URL: url, SIGHTLINE_DATA: data }, stdio: ['ignore', 'pipe', 'pipe'] })
  let out = '', err = ''
  child.stdout.on('data', (d: Buffer) => { out += d.toString() })
  child.stderr.on('data', (d: Buffer) => { err += d.toString() })
  const code = await new Promise<number>((resolve) => { child.on('close', (c) => resolve(c ?? 1)) })
  return { code, out, err }
}

test('verify answers 0 when all is as written, 2 with no heads to hold it against, 1 when something is not, and names it', async () => {
  const whole = await sightline('verify')
  assert.deepEqual([whole.code, whole.err], [0, ''])
  assert.match(whole.out, /Everything is as it was written\. \d+ facts/)
  assert.equal((await sightline('verify', '--heads', path.join(data, 'nowhere'))).code, 2)
  await asRole(t.admin, 'owner', (owner) => owner.query(`update fact set author = subject where kind = 'allocation'`))
  const altered = await sightline('verify', '--json')
  assert.equal(altered.code, 1)
  const found = JSON.parse(altered.out) as { findings: { wrong: string; kind: string; fact: string }[] }
  assert.deepEqual(found.findings.map((f) => [f.wrong, f.kind]), [['envelope altered', 'allocation']])
  assert.doesNotMatch(altered.out, /Nancarrow/)
})

test('a hold is placed and listed, and stops an order; a decided order that waits is carried out', async () => {
  assert.match((await sightline('hold')).out, /no legal holds/)
  assert.match((await sightline('hold', w.child)).err, /--why/)
  assert.match((await sightline('hold', w.child, '--why', 'Inquiry 12')).out, /The hold is placed/)
  assert.match((await sightline('hold')).out, new RegExp(`${w.child}: placed .*in force`))
  const order = await askToExpunge(t.store.engine, { subject: w.stranger, about: 'child' }, { target: null, basis: 'court-order', citation: 'Order of 20 November', by: w.joanna })
  assert.match((await sightline('expunge', '--run')).out, /No decided order waits/)
  const asked = await findOrder(t.store.engine.db, t.store.pack, order)
  assert.ok(asked)
  await decideOrder(t.store.engine, 'child', asked, { clear: true, why: 'So ordered', by: w.ruth })
  assert.match((await sightline('expunge', '--run')).out, /Order 1 is carried out: \d facts cleared/)
  assert.match((await sightline('expunge')).out, new RegExp(`${order}: carried out as order 1`))
})

test('retention lists ids and what cannot be told, and clears nothing', async () => {
  const { code, out } = await sightline('retention')
  assert.equal(code, 0)
  assert.match(out, /closed records looked at\. .* Nothing is cleared by this/)
  assert.doesNotMatch(out, /Nancarrow/)
})
