import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { londonToInstant } from '../../../../calendar/index.ts'
import { ReturnDesk, writerFrom } from '../../../../store/returns/index.ts'
import { followClock } from '../../../../store/for-tests.ts'
import { withWorkbook } from '../../../../packs/england/returns/ssda903/workbook.ts'
import { testApp, type Browser, type TestApp } from '../../../for-tests.ts'
import { saysAt, wordsOf } from '../../child/for-tests.ts'
import { ended, written } from '../for-tests.ts'

let t: TestApp, ruth: Browser, joanna: Browser, priya: Browser, folder: string
before(async () => {
  t = await testApp('2026-11-20 09:00')
  t.clock.set(londonToInstant('2026-11-22 09:00'))
  ;[ruth, joanna, priya] = [await t.browser(t.world.ruth), await t.browser(t.world.joanna), await t.browser(t.world.priya)]
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'sightline-test-written-'))
  t.store.returns = new ReturnDesk(folder, t.clock, writerFrom(t.store))
})
after(async () => { await t.close(); await fs.rm(folder, { recursive: true, force: true }) })

const sexless = /101 Sex is missing/
const looks = (action: string) => t.store.engine.db.selectFrom('audit_event').select(['page', 'subject', 'level']).where('action', '=', action).execute()

test('a return is written from the record and checked; a fault leads to its record; what is mended is right when it is written again', async () => {
  const check = await written(ruth), says = await saysAt(ruth, check)
  assert.match(says, /SSDA903 return 2026-27 1 child, \d+ rows\. Written from what was recorded by Sun 22 Nov, 9am/)
  assert.match(says, sexless)
  const rule = (await ruth.get(`${check}/rules/101`)).body, [, record = ''] = /href="\/records\/([^"]+)"[^>]*>Open the record/.exec(rule) ?? []
  assert.match(await saysAt(ruth, `/records/${record}`), /^200.*Jodie-Leigh/)
  const page = await saysAt(ruth, `${check}/children/0`)
  assert.match(page, /Row 2 Record Open the record Header Row 2 was written from SEX Look at this: Blank/)
  assert.deepEqual(await looks('Looked at a child in a checked return'), [{ page: '/returns/:check/children/:n', subject: t.world.child, level: 'record' }])

  await t.write('person.described', { about: t.world.child, by: t.world.priya, says: { sex: 'F' }, written: '2026-11-22 09:10' })
  const again = await written(ruth)
  assert.doesNotMatch(await saysAt(ruth, again), sexless)
  assert.match(await saysAt(ruth, check), sexless, 'what was found before stays')
  assert.match(await saysAt(ruth, await written(ruth, { by: '2026-11-21' })), /recorded by Sat 21 Nov, 11:59pm.*101 Sex is missing/, 'as recorded the day before')
})

test('files are taken one by one or as one, named for when they are of; everybody in them is noted', async () => {
  const check = await written(ruth, { by: '2026-11-21' }), header = await ruth.get(`${check}/written/0`)
  assert.match(String(header.headers['content-disposition']), /"ssda903-2026-27-Header-as-recorded-2026-11-21-2359\.csv"/)
  assert.match(header.body, /^CHILD,SEX,DOB.*\r\n[0-9A-F]{10},,09\/05\/2011/)
  const all = await ruth.get(`${check}/written/all`)
  assert.match(String(all.headers['content-disposition']), /"ssda903-2026-27-as-recorded-2026-11-21-2359\.zip"/)
  assert.equal(all.rawPayload.subarray(0, 2).toString(), 'PK')
  assert.equal((await ruth.get(`${check}/written/99`)).statusCode, 404)
  const taken = await looks('Took a copy of a return written from the record')
  assert.deepEqual(new Set(taken.map((l) => `${l.subject} ${l.level}`)), new Set([`${t.world.child} file`]))
  assert.doesNotMatch(JSON.stringify(taken), /[0-9a-f]{32}/)
})

test('the one-file form, the census and the lists for an inspection are written too', async () => {
  const xml = await written(ruth, { form: 'xml' })
  assert.match((await ruth.get(`${xml}/written/all`)).body, /<EXPSSDA903>\s*<CHILD><HEADER>/)
  assert.match((await ruth.get(`${xml}/rules/165`)).body, /Open the record/)
  const census = await written(ruth, { kind: 'cin', year: '2025-26', la: 'E06000052' })
  assert.match((await ruth.get(`${census}/written/0`)).body, /<Year>2026<\/Year>.*<LEA>908<\/LEA>/s)
  const lists = await written(ruth, { kind: 'annex-a', day: '2026-11-22' })
  assert.match(await saysAt(ruth, lists), /Annex A of Sunday 22 November 2026.*There are no official rules of Annex A.*Children in care 1/)
  const file = path.join(folder, 'lists.xlsx'), got = await ruth.get(`${lists}/written/0`)
  assert.match(String(got.headers['content-disposition']), /"annex-a-2026-11-22-as-recorded-2026-11-22-0910\.xlsx"/)
  await fs.writeFile(file, got.rawPayload)
  assert.equal((await withWorkbook(file, ({ sheets }) => sheets.map((s) => s.name))).length, 11)
  for (const gone of [xml, census, lists]) await ruth.post(gone, { _do: 'delete' })
})

test('a census of which nothing was recorded has its headings and no rows, and says so', async () => {
  assert.match(await saysAt(ruth, await written(ruth, { kind: 'cin', year: '2021-22', by: '2015-01-01', la: 'E06000052' })), /0 children, 0 rows\..*no rows\. There is nothing to check/)
})

test('what is asked wrongly is said where it stands', async () => {
  const says = async (form: { readonly [control: string]: string }): Promise<string> => {
    const answer = await ruth.post('/returns/write', { kind: 'ssda903', year: '2026-27', by: '', ...form })
    assert.equal(answer.statusCode, 422)
    return wordsOf(answer.body)
  }
  assert.match(await says({ by: '2026-11-23' }), /Nothing is recorded after today/)
  assert.match(await says({ by: 'soon' }), /Enter a day, or leave it empty/)
  assert.match(await says({ year: '1999-00' }), /Choose a year whose rules are here: 2022-23 to/)
  assert.match(await says({ kind: 'cin', year: '2025-26', la: '' }), /Choose the authority: the census says whose it is/)
  assert.match(await says({ kind: 'annex-a', day: '2027-01-01' }), /a day still to come/)
  assert.match(await says({ kind: 'taxes' }), /Choose which return/)
  const before = (await fs.readdir(folder)).length
  assert.equal((await ruth.upload('/returns/write', { kind: 'taxes' }, [{ control: 'last', name: 'Header.csv', bytes: Buffer.from('CHILD') }])).statusCode, 422)
  assert.equal((await fs.readdir(folder)).length, before, 'nothing stays of what came with it')
})

test('nobody writes one whose post does not include it, and nobody takes another’s', async () => {
  const check = await written(ruth)
  for (const who of [joanna, priya]) {
    assert.equal((await who.get('/returns/write')).statusCode, 403)
    assert.equal((await who.post('/returns/write', { kind: 'ssda903', year: '2026-27' })).statusCode, 403)
    assert.equal((await who.get(`${check}/written/0`)).statusCode, 403)
  }
  assert.equal((await ruth.upload('/returns/write', { _csrf: 'wrong', kind: 'ssda903', year: '2026-27' }, [])).statusCode, 403)
  assert.doesNotMatch((await joanna.get('/returns')).body, /returns\/write/)
  const other = randomUUID()
  await t.write('post.started', { about: other, as: 'worker', on: '2026-03-01', says: { name: 'Una Trewin', role: 'director', unit: t.world.authority } })
  assert.equal((await (await t.browser(other)).get(`${check}/written/0`)).statusCode, 404)
})

/** What is in a folder once where its check stands, which is written down beside and then put in its place, is in its place. */
async function settledIn(folder: string): Promise<readonly string[]> {
  for (let i = 0; i < 100; i++) {
    const found = await fs.readdir(folder)
    if (!found.includes('check.json.part')) return found
    await new Promise((resolve) => { setTimeout(resolve, 20) })
  }
  return fs.readdir(folder)
}

test('stopped, nothing of it is left; written again, it is of the same moment; closing the page loses nothing for an hour', async () => {
  for (const c of await t.store.returns?.list(t.world.ruth) ?? []) await t.store.returns?.remove(c.id)
  const sent = await ruth.post('/returns/write', { kind: 'ssda903', year: '2026-27', by: '' }), check = String(sent.headers.location), here = path.join(folder, check.split('/').at(-1) ?? '')
  assert.match(wordsOf((await ruth.submit(check, { _do: 'stop' })).body), /You stopped it.*Nothing of what was being written was kept/)
  assert.deepEqual(await settledIn(here), ['check.json'])
  assert.equal((await ruth.get(`${check}/written/0`)).statusCode, 404)
  await ruth.post(check, { _do: 'again' })
  await ended(ruth, check)
  assert.match(await saysAt(ruth, check), /Written from what was recorded by Sun 22 Nov, 9:10am/)
  const later = async (minutes: number): Promise<boolean> => { t.clock.advance({ minutes }); await followClock(t.store, t.clock); await t.store.sweepReturns(); return fs.stat(here).then(() => true, () => false) }
  await ruth.post(check, { _do: 'closed', page: '' })
  assert.deepEqual([await later(50), await later(15)], [true, false])
})

test('of somebody whose record the reader may not open there is a row and no link', async () => {
  ruth = await t.browser(t.world.ruth)
  await t.write('sensitivity-decision.decided', { about: t.world.child, by: t.world.ruth, on: '2026-11-01', says: { level: 'restricted', why: 'Known to several here', holders: [{ id: randomUUID(), worker: t.world.joanna }] } })
  const check = await written(ruth), page = await ruth.get(`${check}/children/0`)
  assert.match(wordsOf(page.body), /Record Not yours to open/)
  assert.doesNotMatch(page.body, /\/records\//)
})
