import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { londonToInstant } from '../src/calendar/index.ts'
import { england } from '../src/packs/index.ts'
import { askToExpunge, decideOrder, findOrder, holdsIn, liftHold, placeHold, verifyDatabase, type Keeper, type Verified } from '../src/store/index.ts'
import { asRole } from '../src/store/sealing/for-tests.ts'
import { followClock, openTestStore, smallWorld, type TestStore } from '../src/store/for-tests.ts'
import { story } from './story.ts'

/** What the story goes on with from moment to moment. */
export interface Cleared {
  readonly t: TestStore; readonly w: Awaited<ReturnType<typeof smallWorld>>; readonly dpo: string; readonly folder: string; readonly keeper: Keeper
  note: string; order: string; told: string
}

export async function openCleared(): Promise<Cleared> {
  const t = await openTestStore('2026-11-21 09:00')
  const w = await smallWorld(t)
  const dpo = randomUUID(), folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-cleared-'))
  await t.write('post.started', { about: dpo, as: 'worker', says: { name: 'Dalia Osei', role: 'access-reviewer', unit: w.authority } })
  return { t, w, dpo, folder, keeper: t.store.keep({ folder, copy: null, key: null }), note: '', order: '', told: '' }
}
export async function closeCleared(c: Cleared): Promise<void> {
  await c.t.close()
  fs.rmSync(c.folder, { recursive: true })
}

const to = async (c: Cleared, local: string): Promise<void> => {
  c.t.clock.set(londonToInstant(local))
  await followClock(c.t.store, c.t.clock)
  await c.t.store.settle()
}
const about = (c: Cleared) => ({ subject: c.w.child, about: 'child' as const })
const check = async (c: Cleared): Promise<Verified> => {
  for (let i = 0; i < 3; i++) await c.keeper.sealer.round()
  return verifyDatabase(c.t.admin, { folder: c.folder, pack: england })
}
const facts = async (c: Cleared) => c.t.store.read(await c.t.store.sessions.open(c.w.ruth), (r) => r.facts(c.w.child))
const order = async (c: Cleared) => {
  const found = await findOrder(c.t.store.engine.db, england, c.order)
  assert.ok(found)
  return found
}
const decide = async (c: Cleared, by: string, clear = true) => decideOrder(c.t.store.engine, 'child', await order(c), { clear, why: 'Checked with the school', by })

/** A note about another family's child stands on a record. It goes, with its echoes, and nothing else can go unseen. */
export const theClearing = story<Cleared>({
  title: 'A note about the wrong child is cleared, and a night’s work is not',
  needs: ['QA-5', 'EX-2'],
  moments: [
    { at: 'Sat 21 Nov, 10:00', says: 'Priya writes a note on Jodie-Leigh’s record. It is about another family’s child.', do: async (c) => {
      await to(c, '2026-11-21 10:00')
      c.note = (await c.t.write('case-note.noted', { about: c.w.child, by: c.w.priya, says: { note: 'The father’s diagnosis' } })).record
    } },
    { at: 'Sat 21 Nov, 22:40', says: 'Ash writes down what Jodie-Leigh told him. Within a second it is sealed, and verifying finds everything as it was written.', do: async (c) => {
      await to(c, '2026-11-21 22:40')
      c.told = (await c.t.write('disclosure.told', { about: c.w.child, by: c.w.ash, says: { words: 'He waits for me at the bandstand' } })).facts[0] ?? ''
      assert.equal((await check(c)).code, 0)
    } },
    { at: 'Mon 23 Nov, 09:00', says: 'The other family’s solicitor writes. Dalia, the data protection officer, asks for the note to be cleared; she cannot decide it herself.', do: async (c) => {
      await to(c, '2026-11-23 09:00')
      c.order = await askToExpunge(c.t.store.engine, about(c), { target: c.note, basis: 'wrong-person', citation: 'UK GDPR, Article 17(1)(d)', by: c.dpo })
      assert.match(await decide(c, c.dpo) ?? '', /Whoever asked cannot decide/)
    } },
    { at: 'Mon 23 Nov, 09:10', says: 'Joanna has placed a legal hold for a claim, so Ruth cannot decide it either.', do: async (c) => {
      await to(c, '2026-11-23 09:10')
      await placeHold(c.t.store.engine, about(c), { because: 'claim', why: 'Letter before claim', by: c.w.joanna })
      assert.match(await decide(c, c.w.ruth) ?? '', /legal hold/)
    } },
    { at: 'Thu 26 Nov, 15:00', says: 'The claim is not about the note. The hold is lifted, Ruth decides, and the note is gone: from the record, from what was read, and from its past.', do: async (c) => {
      await to(c, '2026-11-26 15:00')
      const hold = holdsIn(await facts(c))[0]
      assert.ok(hold)
      await liftHold(c.t.store.engine, 'child', hold, { why: 'Not about this', by: c.w.joanna })
      assert.equal(await decide(c, c.w.ruth), null)
      await c.t.store.settle()
      assert.equal((await order(c)).state, 'carried out')
      assert.ok((await facts(c)).every((f) => f.record !== c.note))
    } },
    { at: 'Thu 26 Nov, 15:01', says: 'Verifying says: expunged, order 1. That something was written, by whom and when, stays.', do: async (c) => {
      await to(c, '2026-11-26 15:01')
      const found = await check(c)
      assert.deepEqual([found.code, found.expunged], [0, [{ order: 1, facts: 1 }]])
      const envelope = await c.t.store.engine.db.selectFrom('fact').select('author').where('record', '=', c.note).execute()
      assert.deepEqual(envelope, [{ author: c.w.priya }])
    } },
    { at: 'Thu 26 Nov, 23:00', says: 'Somebody with the database’s own login takes away what Jodie-Leigh said. Nobody ordered it, and verifying names the fact.', do: async (c) => {
      await to(c, '2026-11-26 23:00')
      await asRole(c.t.admin, 'owner', (owner) => owner.query('delete from fact_body where fact = $1', [c.told]))
      const found = await check(c)
      assert.equal(found.code, 1)
      assert.deepEqual(found.findings.filter((f) => f.wrong === 'body missing').map((f) => [f.fact, f.kind]), [[c.told, 'disclosure']])
    } },
  ],
})
