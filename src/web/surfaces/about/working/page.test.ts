import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { testApp, type TestApp } from '../../../for-tests.ts'

let t: TestApp
before(async () => { t = await testApp() })
after(() => t.close())
const asked = async (): Promise<string> => (await (await t.browser(t.world.ash)).get('/working')).body

test('says yes when everything works, and nothing to whoever is not signed in', async () => {
  assert.match(await asked(), /Yes\. Everything that goes on by itself went well/)
  assert.equal((await t.app.inject({ url: '/working' })).statusCode, 303)
})

test('a job that fails is seen: what it does, how often, since when, when again, and what to do; never about whom', async () => {
  const db = t.store.engine.db
  await sql`delete from graphile_worker._private_jobs`.execute(db)
  await sql`select graphile_worker.add_job('tell', ${JSON.stringify({ subject: t.world.child, secret: 'Nancarrow' })}::json)`.execute(db)
  await sql`update graphile_worker._private_jobs set attempts = 7, last_error = 'Nancarrow was in the error', run_at = now() + interval '5 minutes'`.execute(db)
  const body = await asked()
  assert.match(body, /Telling people what is still owed/)
  assert.match(body, /One has failed 7 times since .* It is tried again at /)
  assert.match(body, /ring\./)
  assert.doesNotMatch(body, /Nancarrow|Yes\./)
})
