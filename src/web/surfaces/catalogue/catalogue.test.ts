import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { londonToInstant } from '../../../calendar/index.ts'
import { england, isleOfMan } from '../../../packs/index.ts'
import { testApp, type Browser, type TestApp } from '../../for-tests.ts'
import { saysAt } from '../child/for-tests.ts'
import { toCatalogue, toOwedType, toRecordType } from '../links.ts'
import { byPart } from './parts/work.ts'
import { differences } from './places/differ.ts'

let t: TestApp
let ash: Browser
before(async () => {
  t = await testApp('2026-11-24 08:42')
  ash = await t.browser(t.world.ash)
})
after(() => t.close())

const at = londonToInstant('2026-11-24 08:42')
const hrefs = (html: string): readonly string[] => [...html.matchAll(/href="(\/[^"#]*)/g)].map((m) => (m[1] ?? '').replaceAll('&amp;', '&'))

test('Every kind of record has its page with every step and question, in both places', async () => {
  for (const pack of [england, isleOfMan]) {
    for (const type of pack.recordTypes) {
      const says = await saysAt(ash, toRecordType(type.id, { in: pack.id === 'england' ? undefined : pack.id }))
      assert.match(says, /^200/, type.id)
      for (const step of Object.values(type.steps)) for (const part of [step.title, ...Object.values(step.fields).map((f) => f.label)]) assert.ok(says.includes(part.replaceAll(/\s+/g, ' ')), `${type.id}: ${part}`)
    }
  }
})

test('A record shows what it meets and who writes it; a duty shows what is written to meet it', async () => {
  const interview = await saysAt(ash, toRecordType('return-interview'))
  assert.match(interview, /What it meets Independent return interview/)
  assert.match(interview, /Who may write it: \d+ roles.*Return interviewer/)
  const { body } = await ash.get(toOwedType('missing/return-interview'))
  assert.ok(hrefs(body).includes('/catalogue/records/return-interview') && hrefs(body).includes('/rules/missing~return-interview'))
})

test('Everything owed in either place has its page, and its law beside the other’s; what is not held there says so', async () => {
  for (const pack of [england, isleOfMan]) for (const duty of pack.duties) assert.match(await saysAt(ash, toOwedType(duty.id)), /^200.*In each place, today England.*The Isle of Man/, duty.id)
  const [only] = differences(england, isleOfMan, at).onlyThere
  assert.ok(only)
  const says = await saysAt(ash, toOwedType(only.duty.id))
  assert.match(says, /England No rule is held for it, so nobody owes it there now\./)
  assert.doesNotMatch((await ash.get(toOwedType(only.duty.id))).body, /href="\/rules\//, 'there is no rule of it here')
  assert.match(await saysAt(ash, '/catalogue/owed/missing~nothing'), /^404/)
  assert.match(await saysAt(ash, '/catalogue/records/nothing'), /^404/)
})

test('Lists hold every item once, by part of the work', async () => {
  for (const kind of ['recordTypes', 'duties', 'statuses', 'signals'] as const) {
    const listed = byPart(england, kind).flatMap((g) => g.items.map((i) => i.id))
    assert.deepEqual([...listed].sort(), england[kind].map((i) => i.id).sort(), kind)
  }
  const [records, owed, readings] = [await saysAt(ash, toCatalogue('records')), await saysAt(ash, toCatalogue('owed')), await saysAt(ash, toCatalogue('readings'))]
  for (const type of england.recordTypes) assert.ok(records.includes(type.title), type.id)
  for (const duty of england.duties) assert.ok(owed.includes(duty.title), duty.id)
  for (const { title } of [...england.statuses, ...england.signals, ...england.indicators]) assert.ok(readings.includes(title), title)
  for (const { source } of england.signals) assert.ok(readings.includes(source.replaceAll(/\s+/g, ' ')), source)
})

test('Roles say how far they see; words stand with better ones', async () => {
  const roles = await saysAt(ash, toCatalogue('roles'))
  for (const role of england.roles) assert.ok(roles.includes(role.title), role.id)
  assert.match(roles, /Inspector Sees every child, but for records that were restricted\. Only until the last day of the post/)
  const words = await saysAt(ash, toCatalogue('words'))
  assert.match(words, /‘absconded’.*Went missing, or ran from/)
  assert.doesNotMatch(words, /by team/, 'whoever may not look at teams is not sent there')
  assert.match(await saysAt(await t.browser(t.world.helen), toCatalogue('words')), /How often they are written, by team/)
})

test('Place by place counts what is owed in one only, and puts limits that differ beside each other', async () => {
  const { onlyHere, onlyThere, limits } = differences(england, isleOfMan, at)
  const says = await saysAt(ash, toCatalogue('places'))
  assert.match(says, new RegExp(`${onlyHere.length} only in England ${onlyThere.length} only in the Isle of Man ${limits.length} with another limit`))
  for (const { here } of limits) assert.ok(says.includes(here.duty.title), here.duty.id)
  const other = await saysAt(ash, toCatalogue('places', { in: 'isle-of-man' }))
  assert.match(other, /What is owed: the Isle of Man beside England.*which is not where this authority is/)
})

test('A search finds by all the words, says where they stand, and says when there is nothing', async () => {
  const says = await saysAt(ash, toCatalogue(undefined, { find: 'RETURN interview' }))
  assert.match(says, /What can be written \d+.*What is owed \d+.*Independent return interview/)
  assert.match(await saysAt(ash, toCatalogue(undefined, { find: 'zebra crossing' })), /Nothing in the catalogue holds all of “zebra crossing”/)
  const { body } = await ash.get(toCatalogue(undefined, { find: '"><b>x' }))
  assert.doesNotMatch(body, /<b>x/)
  assert.match(await saysAt(ash, toCatalogue(undefined, { find: 'NARRATES', in: 'isle-of-man' })), /NARRATES assessment/)
})

test('Each part leads on: every link in the catalogue opens', async () => {
  const seen = new Set<string>()
  for (const part of [undefined, 'records', 'owed', 'readings', 'roles', 'words', 'places'] as const) {
    for (const place of [undefined, 'isle-of-man']) {
      const page = await ash.get(toCatalogue(part, { in: place }))
      assert.equal(page.statusCode, 200, part)
      for (const href of hrefs(page.body)) if (href.startsWith('/catalogue')) seen.add(href)
    }
  }
  assert.ok(seen.size > 100)
  for (const href of seen) assert.equal((await ash.get(href)).statusCode, 200, href)
  assert.equal((await t.app.inject({ url: '/catalogue' })).statusCode, 303, 'nobody reads it without signing in')
})
