import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { londonToInstant } from '../../../../calendar/index.ts'
import { living } from '../../../../ledger/index.ts'
import { england } from '../../../../packs/index.ts'
import { factsAbout } from '../../../../store/index.ts'
import { followClock } from '../../../../store/for-tests.ts'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { saysAt } from '../../child/for-tests.ts'

let t: TestApp
before(async () => { t = await testApp('2026-11-21 22:40') })
after(() => t.close())
const at = async (local: string): Promise<void> => { t.clock.set(londonToInstant(local)); await followClock(t.store, t.clock); await t.store.settle() }

test('What the home’s manager was told stands on the board until it is done, with where to say what they will do; others are not told it', async () => {
  await t.write('missing-episode.started', { about: t.world.child, by: t.world.ash, says: { kind: 'M', home: t.world.home } })
  await at('2026-11-21 23:15')
  const sent = living(await factsAbout(t.store.engine.db, england, [t.world.child])).filter((r) => r.kind === 'notice' && r.steps[0]?.body['to'] === t.world.bola)
  assert.ok(sent.length > 0, 'the manager was told')
  const bola = await t.browser(t.world.bola)
  assert.match(await saysAt(bola, '/tonight'), /You were told.*Jodie-Leigh\. Told .* Say what you will do/)
  assert.doesNotMatch(await saysAt(await t.browser(t.world.ash), '/tonight'), /You were told/)
  for (const r of sent) await t.write('notice.acknowledged', { about: t.world.child, by: t.world.bola, record: r.record, expects: 1, says: { by: t.world.bola, words: 'I am driving in' } })
  assert.match(await saysAt(bola, '/tonight'), /Somebody has said what they will do about each.*Bola Adeyemi: “I am driving in”/)
})
