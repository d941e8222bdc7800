import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type Browser, type TestApp } from '../../for-tests.ts'
import { saysAt, wordsOf } from '../child/for-tests.ts'
import { checked, give, smallCensus, smallReturn } from './for-tests.ts'

let t: TestApp, ruth: Browser, joanna: Browser, priya: Browser, check: string
before(async () => {
  t = await testApp('2026-06-20 09:00')
  ;[ruth, joanna, priya] = [await t.browser(t.world.ruth), await t.browser(t.world.joanna), await t.browser(t.world.priya)]
  check = await checked(ruth)
})
after(() => t.close())

test('a return is checked, and what is wrong stands by rule with what to do, worst first', async () => {
  const says = await saysAt(ruth, check)
  assert.match(says, /^200.*SSDA903 return 2025-26 3 children, 5 rows/)
  assert.match(says, /Only you can see this\. It is deleted a minute after you close it/)
  assert.match(says, /101 Sex is missing or not/)
  assert.match(await saysAt(ruth, `${check}?q=101`), /Rules that fail, the most rows first 1 /)
  assert.match(await saysAt(ruth, `${check}?q=zzz`), /No rule is so/)
  assert.match(await saysAt(ruth, `${check}?table=Reviews&outcome=all`), /Every rule \d+/)
  assert.match(await saysAt(ruth, `${check}?outcome=passed`), /No row is at fault/)
})

test('by child, worst first; a filter leaves those of whom such a rule fails', async () => {
  assert.match(await saysAt(ruth, `${check}?show=children`), /the most rules first 3 .*K2-zed \d+ rules/)
  const few = await saysAt(ruth, `${check}?show=children&q=102`)
  assert.match(few, /the most rules first 1 .*K3/)
  assert.doesNotMatch(few, /K2-zed/)
})

test('what could not be checked says why and what to give; what could not be read is said of the files', async () => {
  const says = await saysAt(ruth, `${check}?show=unchecked`)
  assert.match(says, /Reviews was not given \d+ Give the file of Reviews, even if it has no rows\./)
  assert.match(says, /No table of postcodes was given \d+ Give a table of postcodes\./)
  assert.match(await saysAt(ruth, `${check}?show=files`), /Everything in the files could be read.*Header 3.*Header 2024\.csv last year/)
})

test('a rule’s rows mark the cells to look at and lead to the child, whose rows of both years stand side by side', async () => {
  const rule = await ruth.get(`${check}/rules/101`)
  assert.match(wordsOf(rule.body), /What to do\..*Look at this: 9/)
  const child = /href="(\/returns\/\w+\/children\/\d+)"/.exec(rule.body)?.[1] ?? ''
  const page = await ruth.get(child), says = wordsOf(page.body)
  assert.match(says, /Child K2-zed/)
  assert.match(says, /This year Last year Row 3 Row 2/)
  assert.match(says, /SEX Look at this: 9 (Rule|Rules) 101/)
  assert.match(page.body, /<title>A child in the return: SSDA903 return 2025-26 – Sightline<\/title>/)
  assert.doesNotMatch(page.body, /(href|action)="[^"]*zed/i)
  assert.match(await saysAt(ruth, `${check}/rules/nonsense`), /^404/)
  assert.match(await saysAt(ruth, `${check}/children/99`), /^404/)
})

test('a child is found by identifier, which stands in no address', async () => {
  const one = await ruth.post(check, { find: ' k2-ZED ' })
  assert.match(String(one.headers.location), /\/children\/\d+$/)
  const several = await ruth.post(check, { find: 'k' })
  assert.match(String(several.headers.location), /\?found=[\w-]{20,}$/)
  assert.match(await saysAt(ruth, String(several.headers.location)), /Identifiers like “k” 3 /)
  assert.match(wordsOf((await ruth.submit(check, { find: 'nobody' })).body), /No child in the return has that/)
})

test('nobody else sees it, and nobody whose post does not include it comes near', async () => {
  for (const address of [check, `${check}/rules/101`, `${check}/children/0`, `${check}/xlsx`, `${check}/progress`]) assert.equal((await joanna.get(address)).statusCode, 404, address)
  for (const does of ['keep', 'delete', 'stop', 'again', 'closed']) assert.equal((await joanna.post(check, { _do: does })).statusCode, 404, does)
  assert.equal((await priya.get(check)).statusCode, 403)
  assert.equal((await priya.upload('/returns', {}, smallReturn)).statusCode, 403)
  assert.equal((await ruth.get(check)).statusCode, 200)
})

test('looking and giving are noted, without a word of what is in it', async () => {
  const noted = await t.store.engine.db.selectFrom('audit_event').select(['action', 'page', 'subject']).where('page', 'like', '/returns%').execute()
  for (const action of ['Gave a return to be checked', 'Looked at a checked return', 'Looked at a child in a checked return']) assert.ok(noted.some((n) => n.action === action), action)
  assert.ok(noted.every((n) => n.subject === null))
  assert.doesNotMatch(JSON.stringify(noted), /K2|zed|[0-9a-f]{32}/)
})

test('a census is checked the same way, its header as the whole return', async () => {
  const census = await checked(ruth, smallCensus, { kind: 'cin' })
  assert.match(await saysAt(ruth, census), /Children in need census 2025-26 1 child,.*fails?/)
  assert.match(await saysAt(ruth, `${census}?show=children`), /The whole return|C1/)
  const page = await saysAt(ruth, `${census}/children/0`)
  assert.match(page, /CINdetails|Header/)
})

test('what cannot be taken is said: no files, another kind, a form without its token', async () => {
  const none = await ruth.upload('/returns', { kind: 'ssda903', year: '2025-26' }, [])
  assert.equal(none.statusCode, 422)
  assert.match(none.body, /Choose the files of this year’s return\./)
  const wrong = await ruth.upload('/returns', { kind: 'ssda903', year: '1999-00', la: 'X' }, [{ control: 'now', name: '../../all.xlsx', bytes: Buffer.from('PK') }])
  for (const says of [/Choose the year/, /Choose the authority/, /all\.xlsx is not a kind of file/]) assert.match(wrong.body, says)
  assert.equal((await ruth.upload('/returns', { _csrf: 'wrong' }, smallReturn)).statusCode, 403)
  const script = await ruth.upload('/returns', { kind: 'cin', _as: 'script' }, smallReturn)
  assert.deepEqual([script.statusCode, script.json<{ problems: { field: string }[] }>().problems[0]?.field], [422, 'now'])
})

test('files in which nothing can be checked say so in a sentence, with the names they came with', async () => {
  const odd = await checked(ruth, [{ control: 'now', name: 'Shopping.csv', bytes: Buffer.from('milk,eggs\n1,2\n') }])
  assert.match(await saysAt(ruth, odd), /It could not be checked.*No file in the files given has the columns of an SSDA903 table/)
})

test('everything a person has here is listed, and deleted when they say so', async () => {
  const gone = await give(ruth)
  assert.match(await saysAt(ruth, '/returns'), /Yours \d+.*SSDA903 return 2025-26/)
  assert.match(wordsOf((await ruth.submit(gone, { _do: 'delete' })).body), /Deleted: the files, and what was found in them\./)
  assert.equal((await ruth.get(gone)).statusCode, 404)
})
