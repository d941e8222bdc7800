import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { openTestStore, smallWorld, type TestStore } from '../store/for-tests.ts'

let t: TestStore
let w: Awaited<ReturnType<typeof smallWorld>>
before(async () => { t = await openTestStore('2026-11-21 22:00'); w = await smallWorld(t) })
after(() => t.close())

/** Runs the command as a person would, on the test database by its address. */
async function sightline(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const url = `postgres://${t.admin.user}@localhost:${t.admin.port}/${t.admin.database}?host=${encodeURIComponent(t.admin.host)}`
  const child = spawn(process.execPath, ['--import', '#typescript', path.join(import.meta.dirname, 'main.ts'), ...args], { env: { ...process.env, DATABASE_URL: url }, stdio: ['ignore', 'pipe', 'pipe'] })
  let out = '', err = ''
  child.stdout.on('data', (d: Buffer) => { out += d.toString() })
  child.stderr.on('data', (d: Buffer) => { err += d.toString() })
  const code = await new Promise<number>((resolve) => child.on('close', (c) => resolve(c ?? 1)))
  return { code, out, err }
}

test('catalogue: record types, duties with their law, statuses', async () => {
  const { code, out } = await sightline('catalogue', '--pack', 'england', '--json')
  const all = JSON.parse(out) as { recordTypes: unknown[]; duties: { id: string; basis: string; versions: { law: { cite: string } }[] }[]; statuses: unknown[] }
  assert.equal(code, 0)
  assert.ok(all.recordTypes.length >= 18 && all.statuses.length > 5)
  const interview = all.duties.find((d) => d.id === 'missing/return-interview')
  assert.equal(interview?.basis, 'statutory guidance')
  assert.match(interview.versions.at(-1)?.law.cite ?? '', /missing/i)
})

test('child as recorded: only what was written by then, and what it owed then', async () => {
  const started = await t.write('missing-episode.started', { about: w.child, by: w.ash, says: { home: w.home }, written: '2026-11-21 22:05' })
  await t.write('missing-episode.returned', { about: w.child, by: w.ash, record: started.record, written: '2026-11-22 01:45' })
  const at = async (moment: string) => JSON.parse((await sightline('child', w.child, '--as-recorded', moment, '--json')).out) as { facts: { kind: string; step: string }[]; statuses: { id: string; to: unknown }[]; duties: { id: string }[] }
  const during = await at('2026-11-21T23:00:00Z')
  assert.deepEqual(during.facts.filter((f) => f.kind === 'missing-episode').map((f) => f.step), ['started'])
  assert.equal(during.statuses.find((s) => s.id === 'missing')?.to, null)
  assert.ok(!during.duties.some((d) => d.id === 'missing/return-interview'))
  assert.ok((await at('2026-11-22T09:00:00Z')).duties.some((d) => d.id === 'missing/return-interview'))
})

test('rebuild reads everything again', async () => assert.match((await sightline('rebuild')).out, /read again from the facts/))

test('what cannot be done is said in one sentence, with what to do', async () => {
  for (const [args, says] of [
    [['fly'], /There is no command "fly".*--help/], [['catalogue', '--pack', 'mars'], /There is no pack "mars"/], [['child', 'x'], /Give the id of a child/],
    [['child', w.ash], /no child with that id/], [['child', w.child, '--as-recorded', 'yesterday'], /2026-11-22T08:00:00Z/], [['seed'], /already holds records/], [['seed', '--size', 'huge'], /small.*medium.*large/],
    [['--nonsense'], /--help/],
  ] as const) {
    const { code, err } = await sightline(...args)
    assert.equal(code, 1, args.join(' '))
    assert.match(err, says)
    assert.ok(err.trim().split('\n').length === 1, err)
  }
})
