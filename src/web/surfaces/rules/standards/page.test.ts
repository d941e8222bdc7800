import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { dayOf } from '../../../../calendar/index.ts'
import { isChoice, versionAt } from '../../../../readings/duty/index.ts'
import { england } from '../../../../packs/index.ts'
import { testApp, type Browser, type TestApp } from '../../../for-tests.ts'
import { saysAt, wordsOf } from '../../child/for-tests.ts'
import { toOwed, toRule, toStandards } from '../../links.ts'

let t: TestApp, joanna: Browser, ash: Browser
const rule = 'disclosure/goes-up'
const answers = { do: 'choose', howMany: '4', unit: 'hours', from: '2026-11-24', why: 'An hour was met one time in three', decidedBy: 'Leadership team, 12 November' }
before(async () => {
  t = await testApp('2026-11-24 08:42')
  joanna = await t.browser(t.world.joanna); ash = await t.browser(t.world.ash)
})
after(() => t.close())

test('Every rule whose number is a choice is here and no other, with what it comes with; nothing is chosen yet and it says so', async () => {
  const page = await ash.get('/rules/standards'), says = `${page.statusCode} ${wordsOf(page.body)}`
  assert.match(says, /^200.*Tarrowmouth Council has not chosen any limit of its own/)
  for (const duty of england.duties) {
    const now = versionAt(duty, { at: t.clock.now() })
    assert.equal(page.body.includes(`"${toStandards(duty.id)}"`), now !== null && isChoice(now), duty.id)
  }
  assert.match(says, /Pass it on and decide Within 1 hour Nothing chosen/)
  assert.doesNotMatch(page.body, /sl-basis--(act|reg)"/)
})

test('Anybody signed in may read it; only a head of service or the director gets a form, and only they may send one', async () => {
  assert.match(await saysAt(ash, toStandards(rule)), /^200.*Nothing was ever chosen here for this rule.*A head of service or the director chooses/)
  assert.doesNotMatch((await ash.get(toStandards(rule))).body, /name="howMany"/)
  assert.equal((await ash.post(toStandards(rule), answers)).statusCode, 403)
  assert.equal((await (await t.browser(t.world.helen)).post(toStandards(rule), answers)).statusCode, 403)
  assert.match((await joanna.get(toStandards(rule))).body, /name="howMany"/)
  assert.equal((await t.app.inject({ url: '/rules/standards' })).statusCode, 303)
})

test('What is missing or cannot be meant is said beside it, nothing typed is lost, and nothing is written', async () => {
  const wrong = await joanna.post(toStandards(rule), { ...answers, howMany: '1.5', unit: 'fortnights', from: '2062-11-24', why: 'Because of A & B' })
  const says = wordsOf(wrong.body)
  assert.equal(wrong.statusCode, 422)
  for (const part of [/whole number from 1 to 999/, /Choose what it is counted in/, /Check the year/]) assert.match(says, part)
  assert.match(wrong.body, /value="1\.5"/)
  assert.match(wrong.body, /Because of A &amp; B/)
  const empty = wordsOf((await joanna.post(toStandards(rule), { do: 'choose' })).body)
  for (const part of [/Type how many/, /Give a day/, /Say why\./, /Say who decided it/]) assert.match(empty, part)
  assert.match(await saysAt(ash, toStandards(rule)), /Nothing was ever chosen/)
})

test('Chosen, it is said with whose choice it is, from when and why: there, at the rule, among all the rules, and beside the date it gives', async () => {
  const { record } = await t.write('disclosure.told', { about: t.world.child, by: t.world.ash, on: '2026-11-24 08:00', says: { words: 'Something' } })
  const owed = () => t.browser(t.world.priya).then((priya) => saysAt(priya, toOwed(t.world.child, rule, record)))
  assert.match(await owed(), /The rule says Within 1 hour.*9am/, 'a choice beneath regulations is not what the law says')
  const done = await joanna.submit(toStandards(rule), answers)
  assert.match(wordsOf(done.body), /Chosen\. What it touches is read again\./)
  assert.match(wordsOf(done.body), /Within 4 hours, as Tarrowmouth Council chose\. The rule comes with 1 hour\./)
  const chosen = /Chosen by Tarrowmouth Council from 24 November 2026: An hour was met one time in three\. Decided by: Leadership team, 12 November\./
  for (const url of ['/rules', '/rules/standards', toRule(rule)]) assert.match(await saysAt(ash, url), chosen, url)
  assert.match(await saysAt(ash, toStandards(rule)), /24 November 2026 Holds now 4 hours An hour was met one time in three Leadership team, 12 November/)
  const now = await owed()
  assert.match(now, chosen)
  assert.match(now, /The limit here is Within 4 hours Local default, not law The limit of 4 hours is the council’s own choice, not law/)
  assert.match(now, /midday/)
  assert.match(now, /It stands in place of the 1 hour this rule comes with/)
  assert.doesNotMatch(now, /The law says Within 4 hours/)
  assert.match(await saysAt(ash, toRule(rule)), /cases, all right/)
})

test('Another can be chosen for a day to come, and given up; each stays readable with its reason', async () => {
  assert.equal((await joanna.post(toStandards(rule), { ...answers, howMany: '2', from: '2026-12-01', why: 'We can do better' })).statusCode, 303)
  const page = await joanna.get(toStandards(rule))
  assert.match(wordsOf(page.body), /1 December 2026 To come 2 hours We can do better/)
  assert.match(await saysAt(ash, '/rules/standards'), /From 1 December 2026: 2 hours\./)
  const records = [...page.body.matchAll(/name="record" value="([^"]+)"/g)].map((m) => m[1] ?? '')
  assert.equal(records.length, 2)
  const [coming = '', holding = ''] = records
  const missing = await joanna.post(toStandards(rule), { do: 'end', record: coming, endOn: '2026-12-01', endWhy: '' })
  assert.match(missing.body, new RegExp(`href="#endWhy-${coming}"`))
  assert.match(missing.body, new RegExp(`id="endWhy-${coming}"`))
  for (const record of records) assert.equal((await joanna.post(toStandards(rule), { do: 'end', record, endOn: dayOf(t.clock.now()), endWhy: 'Chosen in error' })).statusCode, 303)
  assert.equal((await joanna.post(toStandards(rule), { do: 'end', record: holding, endOn: '2026-11-24', endWhy: 'Again' })).statusCode, 409)
  assert.match(await saysAt(ash, toStandards(rule)), /Given up from 24 November 2026: Chosen in error\./)
  assert.match(await saysAt(ash, '/rules/standards'), /has not chosen any limit of its own/)
})

test('A number of law is nobody’s choice: there is no form for it, and what is sent is refused', async () => {
  const lawful = england.duties.find((d) => { const v = versionAt(d, { at: t.clock.now() }); return v !== null && !isChoice(v) && typeof v.within === 'object' }) ?? assert.fail('none')
  assert.match(await saysAt(joanna, toStandards(lawful.id)), /That is not a choice/)
  assert.doesNotMatch((await joanna.get(toStandards(lawful.id))).body, /name="howMany"/)
  assert.equal((await joanna.post(toStandards(lawful.id), answers)).statusCode, 409)
  assert.match(await saysAt(ash, '/rules/standards/missing~nothing'), /^404/)
})
