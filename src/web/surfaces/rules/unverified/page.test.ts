import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { england } from '../../../../packs/index.ts'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { saysAt } from '../../child/for-tests.ts'
import { toRule } from '../../links.ts'

let t: TestApp
before(async () => { t = await testApp('2026-11-24 08:42') })
after(() => t.close())

const versions = england.duties.flatMap((duty) => duty.versions.map((version) => ({ duty, version }))).filter(({ version }) => version.basis !== 'local default')
const unread = versions.filter(({ version }) => version.law.status !== 'verified')

test('Every version that was not read through in its source is here under it, and none that was; a choice of the council has no source', async () => {
  const ash = await t.browser(t.world.ash)
  const says = await saysAt(ash, '/rules/unverified')
  assert.match(says, new RegExp(`^200.*${unread.length} of ${versions.length} versions`))
  for (const { version } of unread) assert.ok(says.includes(version.law.cite), version.law.cite)
  assert.doesNotMatch(says, /Tarrowmouth Council \d/)
  const html = (await ash.get('/rules/unverified')).body
  for (const duty of england.duties) assert.equal(html.includes(`"${toRule(duty.id)}"`), unread.some((u) => u.duty === duty), duty.id)
  assert.match(says, /In part/)
})

test('The page of all the rules leads to it', async () => {
  assert.match((await (await t.browser(t.world.ash)).get('/rules')).body, /href="\/rules\/unverified"/)
})
