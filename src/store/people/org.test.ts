import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { england, isleOfMan } from '../../packs/index.ts'
import { openTestStore, type TestStore } from '../for-tests.ts'
import { whereReads } from './org.ts'

let t: TestStore
before(async () => { t = await openTestStore() })
after(() => t.close())

/** Statuses that give reach and do not say where a child is, each with why not. */
const saysNothing: { readonly [status: string]: string } = {
  'break-glass': 'somebody opened the record in an emergency, and works with the child no more than before',
  missing: 'the home they are missing from is where they live, as living-at says',
  secure: 'the home they are kept in is where they live, as living-at says',
  'worry-told': 'the front door has it in hand all the while, as with-front-door says; the night only reads it meanwhile',
}
/** It keeps somebody from a record; it gives nobody reach. */
const whereAndWho = whereReads.filter((rule) => rule !== 'kept-from')

for (const pack of [england, isleOfMan]) {
  test(`whoever gives a status reach says whether it tells where the child is: ${pack.jurisdiction}`, () => {
    const reaching = pack.statuses.filter((s) => s.givesReach).map((s) => s.id)
    assert.deepEqual(reaching.toSorted(), [...whereAndWho, ...Object.keys(saysNothing)].toSorted())
  })
}

/** The statuses a function of the database goes by, read from the database itself. */
async function statusesIn(name: string): Promise<readonly string[]> {
  const found = await sql<{ text: string }>`select pg_get_functiondef(oid) as text from pg_proc where proname = ${name}`.execute(t.store.engine.db)
  const lists = [...(found.rows[0]?.text ?? '').matchAll(/rule (?:in \(|= ANY \(ARRAY\[)([^)\]]*)/gi)].map(([, list = '']) => [...list.matchAll(/'([a-z-]+)'/g)].map(([, id = '']) => id))
  return lists.find((list) => list.includes('allocated'))?.toSorted() ?? []
}

test('what is owed is counted under the unit where its people are looked for', async () => {
  assert.deepEqual(await statusesIn('owed_counted'), whereAndWho.toSorted())
})

test('an index card names the team of the same statuses; a home is nobody’s team', async () => {
  assert.deepEqual(await statusesIn('known_to'), whereAndWho.filter((rule) => rule !== 'living-at').toSorted())
})
