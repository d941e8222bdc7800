import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { asLogin } from '../../prepare.ts'
import { noteRestored, Sealer } from '../index.ts'
import { insertFact, openSealed, planted, type Sealed } from './for-tests.ts'

for (const major of ['18', '15'] as const) {
  let s: Sealed
  before(async () => { s = await openSealed(major) })
  after(() => s.close())
  const sealerHere = () => new Sealer(asLogin(s.t.admin, 'keeper'), s.places, s.t.clock)

  test(`PostgreSQL ${major}: an untouched database verifies clean`, async () => {
    const found = await s.check()
    assert.deepEqual([found.code, found.findings, found.unsealed.facts], [0, [], 0])
    assert.ok(found.facts > 20 && found.audits === 3 && found.seals >= 4)
  })

  test(`PostgreSQL ${major}: without heads outside it says that nothing outside was there to hold it against`, async () => {
    const found = await s.check(path.join(s.places.folder, 'nowhere'))
    assert.equal(found.code, 2)
    assert.match(found.notes.join(), /no heads outside/)
  })

  test(`PostgreSQL ${major}: found: heads altered outside, and a torn last line forgiven`, async () => {
    const { folder } = s.places, at = fs.mkdtempSync(path.join(folder, 'heads-'))
    for (const f of fs.readdirSync(folder).filter((x) => /^(heads|public)/.test(x) && x.includes('.'))) fs.copyFileSync(path.join(folder, f), path.join(at, f))
    const file = path.join(at, 'heads.jsonl'), whole = fs.readFileSync(file, 'utf8')
    fs.appendFileSync(file, '{"n":')
    assert.equal((await s.check(at)).code, 0)
    const altered = (to: string): string => whole.replace(/("n":2,.*"head":")(..)/, (_, before: string, was: string) => `${before}${was === to ? 'ff' : to}`)
    fs.writeFileSync(file, altered('00'))
    assert.ok((await s.check(at)).findings.some((f) => f.wrong === 'chain rewritten' && f.seal === 2))
  })

  test(`PostgreSQL ${major}: the unsealed tail is counted, with since when; a fact that says it is older is found once sealed`, async () => {
    const sealer = sealerHere()
    s.t.clock.advance({ minutes: 30 })
    for (let i = 0; i < 3; i++) await sealer.round()
    await s.t.write('case-note.noted', { about: s.w.child, by: s.w.priya, says: { note: 'Later' } })
    const tail = await s.check()
    assert.deepEqual([tail.code, tail.unsealed], [0, { facts: 1, audits: 0, since: s.t.clock.now() }])
    await s.owner.query(insertFact(`timestamptz '2026-11-21 21:00Z'`))
    await sealer.round()
    assert.equal((await s.check()).findings.filter((f) => f.wrong === 'fact inserted late').length, 1)
    await s.owner.query(`delete from fact where record = '${planted}'`)
    await sealer.close()
  })

  test(`PostgreSQL ${major}: after an older backup is restored, sealing goes on once that is written down, and verify says so`, async () => {
    await s.owner.query('delete from seal_batch where number >= (select max(number) from seal_batch)')
    const to = (await s.owner.query<{ n: number }>('select max(number)::int8 as n from seal_batch')).rows[0]?.n ?? 0
    await s.owner.query(`insert into unsealed (kind, id, at) select 'fact', id, recorded from fact f
      where not exists (select 1 from (select unnest(facts) as id from seal_batch) x where x.id = f.id)`)
    await noteRestored(s.places, to, s.t.clock.now())
    const sealer = sealerHere()
    assert.ok(await sealer.round() > 0)
    await sealer.close()
    const found = await s.check()
    assert.deepEqual([found.code, found.findings], [0, []])
    assert.match(found.notes.join(), /backup was restored/)
  })
}
