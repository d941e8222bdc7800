import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { saysAt } from '../for-tests.ts'

let t: TestApp
before(async () => { t = await testApp('2026-11-24 08:42') })
after(() => t.close())

test('Everyone who opened the record, when, and why they could', async () => {
  const child = `/children/${t.world.child}`
  const helen = await t.browser(t.world.helen)
  assert.match(await saysAt(helen, `${child}/looked`), /Nobody had opened this record before you did/)
  await (await t.browser(t.world.ash)).get(child)
  const says = await saysAt(helen, `${child}/looked`)
  assert.match(says, /Tue 24 Nov, 8:42am Ash Kowalczyk Read the record Night worker for the home/)
  assert.match(says, /Helen Ashworth Read who has looked Team manager for the team/)
})

test('Looks are asked for by person, by how much was seen and by day; and taken away as a file, which is a look too', async () => {
  const child = `/children/${t.world.child}`, helen = await t.browser(t.world.helen)
  await (await t.browser(t.world.priya)).get('/children')
  assert.match(await saysAt(helen, `${child}/looked`), /Looked at the list of children Saw them in a list A named worker/)
  const lists = await saysAt(helen, `${child}/looked?what=list`)
  assert.match(lists, /Priya Raman Looked at the list of children/)
  assert.doesNotMatch(lists, /Ash Kowalczyk Read the record/)
  assert.match(await saysAt(helen, `${child}/looked?who=${t.world.ash}`), /Ash Kowalczyk Read the record/)
  assert.match(await saysAt(helen, `${child}/looked?to=2026-11-23`), /Nobody looked so/)
  assert.match(await saysAt(helen, `${child}/looked?from=yesterday`), /Write the day as year, month, day/)
  const file = await helen.get(`${child}/looked?format=csv`)
  assert.match(file.body, /"Priya Raman","Saw them in a list","Looked at the list of children","A named worker"/)
  assert.match(await saysAt(helen, `${child}/looked?what=file`), /Helen Ashworth Took a copy of who has looked/)
})

test('The young person’s version is by person and in plain words', async () => {
  const says = await saysAt(await t.browser(t.world.helen), `/children/${t.world.child}/looked?as=young`)
  assert.match(says, /Who reads this.*Ash Kowalczyk, night worker Opened what is written about you once\. The last time was Tuesday 24 November/)
  assert.match(says, /Priya Raman, social worker Saw your name in a list once, and did not open/)
})

test('A young person signed in as themself reads who looked, with names and posts; nobody else does there', async () => {
  const me = await t.browser(t.world.child)
  assert.match(await saysAt(me, '/mine/looked'), /^200.*Helen Ashworth, team manager Opened what is written about you/)
  assert.equal((await (await t.browser(t.world.priya)).get('/mine/looked')).statusCode, 403)
})

test('Only those whose work it is may see who looked', async () => {
  assert.match(await saysAt(await t.browser(t.world.ash), `/children/${t.world.child}/looked`), /^403/)
  assert.doesNotMatch(await saysAt(await t.browser(t.world.ash), `/children/${t.world.child}`), /Who has looked/)
})
