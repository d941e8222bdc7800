import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { living } from '../../../../ledger/index.ts'
import { totals } from '../../../../store/imports/index.ts'
import { testApp, type Browser, type TestApp } from '../../../for-tests.ts'
import { saysAt, wordsOf } from '../../child/for-tests.ts'
import { done, give, readyForFiles, type Given } from '../for-tests.ts'
import { chosenOn } from './for-tests.ts'

let t: TestApp, ruth: Browser, priya: Browser, at: string
before(async () => {
  t = await testApp('2026-11-22 09:00')
  await readyForFiles(t)
  ;[ruth, priya] = [await t.browser(t.world.ruth), await t.browser(t.world.priya)]
})
after(() => t.close())

const head = 'Child ID,Forename,Surname,DOB,Visit No,Visit date,Seen?,Type,Comments'
const visits = (...rows: readonly string[]): readonly Given[] => [{ control: 'files', name: 'Visits_2026.csv', bytes: Buffer.from(`${[head, ...rows].join('\n')}\n`) }]
const rows = ['J1-zed,,,,7,03/11/2026,On their own,LAC,Rang first', 'V2-new,Ozioma,Quilliam,13/02/2014,8,04/11/2026,From the moon,CIN,', 'V2-new,Ozioma,Quilliam,13/02/2014,9,soon,Not seen,CIN,']
const csv = { kind: 'csv' }
const importOf = (address: string): string => address.split('/')[2] ?? ''
const job = async (address: string) => (await t.store.imports?.find(importOf(address))) ?? assert.fail('no import')

test('another CSV leads to what is in it: its columns with values, and what its rows may tell of', async () => {
  at = await give(ruth, visits(...rows), csv)
  assert.match(at, /^\/bring-in\/[0-9a-f-]+\/match$/)
  const page = await ruth.get(at), says = wordsOf(page.body)
  assert.match(says, /Visits_2026\.csv What is in the file\? 9 columns and 3 rows\..*What does each row tell of\? Guessed.*Seen\? On their own, From the moon, Not seen\..*Comments Rang first\. Blank in 2 of 3 rows\./s)
  assert.deepEqual([chosenOn(page.body)['kind0'], chosenOn(page.body)['title']], ['visit', 'Visits 2026'])
  assert.match(await saysAt(ruth, '/bring-in'), /A file matched by hand.*Columns to be matched/)
  assert.equal((await ruth.get(`/bring-in/${importOf(at)}`)).headers.location, at)
  for (const part of ['columns', 'answers', 'rows']) assert.equal((await ruth.get(`${at}/${part}`)).headers.location, at, 'what the rows tell of is said first')
})

test('what the file is has to be said; it is kept and shown again', async () => {
  assert.match(wordsOf((await ruth.submit(at, { title: ' ', kind0: 'share' })).body), /There is something to put right Say what such files are called\. Choose a record from the list\./)
  const sent = await ruth.post(at, { title: 'Old visits', kind0: 'visit', strangers: 'begin', whole: 'no' })
  assert.equal(sent.headers.location, `${at}/columns`)
  assert.equal(chosenOn((await ruth.get(at)).body)['title'], 'Old visits')
})

test('columns are guessed and said to be; two cannot be the same, and somebody has to be told of', async () => {
  const page = await ruth.get(`${at}/columns`), guessed = chosenOn(page.body)
  assert.match(wordsOf(page.body), /8 columns were guessed.*Child ID Guessed.*Comments Rang first/)
  assert.deepEqual(guessed, { c0: 'who:local', c1: 'who:given', c2: 'who:family', c3: 'who:born', c4: 'number:visit', c5: 'when:visit:happened', c6: 'field:visit:happened:seen', c7: 'field:visit:happened:kind', c8: '' })
  const twice = await ruth.post(`${at}/columns`, { ...guessed, c8: 'field:visit:happened:seen' })
  assert.equal(twice.statusCode, 422)
  assert.match(wordsOf(twice.body), /Seen\? is “Visit: Did you see the child\?” already/)
  assert.equal(chosenOn(twice.body)['c8'], 'field:visit:happened:seen', 'nothing chosen is lost')
  assert.match(wordsOf((await ruth.post(`${at}/columns`, { c5: 'when:visit:happened' })).body), /Say which column tells who the child is/)
  assert.match(wordsOf((await ruth.post(`${at}/columns`, { ...guessed, c5: '' })).body), /Say which column tells when it happened, for Visit/)
  assert.equal((await ruth.get(`${at}/answers`)).headers.location, `${at}/columns`, 'what is not whole goes no further')
  assert.equal((await ruth.post(`${at}/columns`, guessed)).headers.location, `${at}/answers`)
  assert.doesNotMatch(wordsOf((await ruth.get(`${at}/columns`)).body), /Guessed/)
})

test('days are read as the person sees them, and each word of a list is matched, guessed, or said to be open', async () => {
  const page = await ruth.get(`${at}/answers`), says = wordsOf(page.body)
  assert.match(says, /1 word not matched.*1 guessed.*DOB.*Day, month, year: 13\/02\/2014 is 13 February 2014.*Month, day, year: 13\/02\/2014 cannot be read \(reads 0 of 1\).*Visit date.*As chosen, 03\/11\/2026 is 3 November 2026\. These cannot be read: soon/s)
  assert.match(says, /From the moon Not matched 1 row.*On their own Guessed 1 row/s)
  const guessed = chosenOn(page.body)
  assert.deepEqual(Object.values(guessed).toSorted(), ['', 'ALONE', 'CIN', 'LAC', 'NOTSEEN', 'dmy', 'dmy'])
  assert.equal((await ruth.post(`${at}/answers`, guessed)).headers.location, `${at}/rows`)
  assert.deepEqual((JSON.parse((await ruth.get(`${at.replace('/match', '/mapping')}`)).body) as { steps: readonly { fields: unknown }[] }).steps[0]?.fields, { kind: { column: 'Type' }, seen: { column: 'Seen?', codes: { 'On their own': 'ALONE' } } })
})

test('the first rows are shown as they would be recorded, with what would be left out and why', async () => {
  const says = await saysAt(ruth, `${at}/rows`)
  assert.match(says, /Row 2: Our own number: J1-zed Tue 3 Nov: Visit\. What kind of visit was it\? Child in care\. Did you see the child\? Seen alone\./)
  assert.match(says, /Row 3: Ozioma Quilliam, born 13 February 2014, Our own number: V2-new.*Left out Seen\?: This is no answer to “Did you see the child\?”\. Match its words with ours, or mend the file\./)
  assert.match(says, /Row 4.*Would not be taken Visit date cannot be read as a date/)
  assert.match(says, /Words that are matched with nothing\..*Seen\?: From the moon/)
  assert.equal((await t.store.engine.db.selectFrom('brought').selectAll().execute()).length, 0)
})

test('a mapping is kept by name, once, and the files are looked through: the same page of every figure', async () => {
  assert.match(wordsOf((await ruth.post(`${at}/rows`, { _do: 'look', keep: 'new', name: '' })).body), /Say what it is to be called/)
  const sent = await ruth.post(`${at}/rows`, { _do: 'look', keep: 'new', name: 'Visits of the old system' }), here = String(sent.headers.location)
  assert.equal(here, `/bring-in/${importOf(at)}`)
  await done(t, here)
  assert.deepEqual(totals((await job(at)).tables), { read: 3, written: 2, amended: 0, unchanged: 0, refused: 1, waiting: 0 })
  assert.match(await saysAt(ruth, here), /nothing is written yet A file matched by hand, Visits of the old system.*3 rows in the files: 2 would be written.*How the columns are matched, as a file/)
  assert.match(await saysAt(ruth, '/bring-in/mappings'), /Kept 1 .*Visits of the old system.*Visit 8.*Ruth Okonjo-Hale/)
})

test('after a look the columns can be matched otherwise: what was found goes until they are looked through again', async () => {
  const here = `/bring-in/${importOf(at)}`
  assert.match((await ruth.get(here)).body, new RegExp(`href="${at}/columns"`))
  const answers = chosenOn((await ruth.get(`${at}/answers`)).body), open = Object.keys(answers).find((k) => answers[k] === '') ?? ''
  assert.equal((await ruth.post(`${at}/answers`, { ...answers, [open]: '-' })).statusCode, 303)
  assert.deepEqual([(await job(at)).state, (await job(at)).tables, (await ruth.get(`${here}/rows?table=x&fared=read`)).statusCode], ['matching', [], 404])
  assert.match(wordsOf((await ruth.submit(here, { _do: 'write' })).body), /Its columns are being matched\. Begin from its first rows\./, 'not with what was matched before')
  assert.match(await saysAt(ruth, `${at}/rows`), /Change the one that is kept: Visits of the old system/)
  await ruth.post(`${at}/rows`, { _do: 'write', keep: 'change', name: 'Visits of the old system' })
  await done(t, here)
  assert.deepEqual([(await job(at)).state, totals((await job(at)).tables).written], ['done', 2])
  assert.match(await saysAt(ruth, here), /3 rows in the files: 2 written/)
  assert.equal((await ruth.get(at)).headers.location, here, 'what is written is matched no more')
  const visit = (await t.store.read(await t.store.sessions.open(t.world.ruth), async (reader) => living(await reader.facts(t.world.child)))).find((r) => r.kind === 'visit' && r.steps[0]?.current.source !== null)
  assert.deepEqual([visit?.steps[0]?.happened, visit?.steps[0]?.body['seen']], [{ day: '2026-11-03' }, 'ALONE'])
})

test('the next file with these columns is offered what was kept, and only what is new in it is asked', async () => {
  const next = await give(ruth, visits(...rows.slice(0, 1), 'J1-zed,,,,10,10/11/2026,By nobody,LAC,'), csv), page = await ruth.get(next)
  assert.match(wordsOf(page.body), /Matched before 1 .*Visits of the old system For files with the same columns\. Kept by Ruth Okonjo-Hale/)
  const which = /name="which" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
  assert.equal((await ruth.post(next, { _do: 'use', which })).headers.location, `${next}/answers`, 'a word it does not know is left to be matched')
  const answers = await ruth.get(`${next}/answers`)
  assert.match(wordsOf(answers.body), /By nobody Not matched/)
  await ruth.post(`${next}/answers`, chosenOn(answers.body))
  await ruth.post(`${next}/rows`, { _do: 'write', keep: 'no' })
  await done(t, `/bring-in/${importOf(next)}`)
  assert.deepEqual(totals((await job(next)).tables), { read: 2, written: 1, amended: 0, unchanged: 1, refused: 0, waiting: 0 })
  await ruth.post(`/bring-in/${importOf(next)}`, { _do: 'take-back', why: 'To see that it can be.' })
  await done(t, `/bring-in/${importOf(next)}`)
  assert.equal((await job(next)).state, 'taken-back')
})

test('files that lack a column take what fits, and say what is to be matched again', async () => {
  const other = await give(ruth, [{ control: 'files', name: 'v.csv', bytes: Buffer.from('Child ID,Visit date,Mood\nJ1-zed,03/11/2026,fine\n') }], csv), page = await ruth.get(other)
  assert.match(wordsOf(page.body), /No mapping that is kept is for files with these columns\..*These files have no column Forename, Surname, DOB, Visit No, Type and 1 more\./)
  const used = await ruth.submit(other, { _do: 'use', which: /name="which" value="([^"]+)"/.exec(page.body)?.[1] ?? '' })
  assert.match(wordsOf(used.body), /What stood there is to be matched again/)
  assert.deepEqual(chosenOn(used.body), { c0: 'who:local', c1: 'when:visit:happened', c2: '' })
  assert.match(wordsOf(used.body), /These files have no column Forename, Surname, DOB, Visit No, Type and 1 more\. What stood there/, 'a sentence in a cookie is short: the first five are named')
  assert.match(wordsOf((await ruth.submit(`/bring-in/${importOf(other)}`, { _do: 'drop' })).body), /Dropped/)
  assert.match(wordsOf((await ruth.submit(at, { _do: 'use', which: 'nonsense' })).body), /3 rows in the files: 2 written/)
})

test('a mapping is taken as a file and given again; what is none is refused with why', async () => {
  const taken = await ruth.get(`/bring-in/${importOf(at)}/mapping`), fresh = await give(ruth, visits(...rows), csv)
  assert.match(String(taken.headers['content-disposition']), /filename="visits-of-the-old-system\.mapping\.json"/)
  const given = (text: string) => ruth.upload(fresh, { _do: 'give' }, [{ control: 'mapping', name: 'm.json', bytes: Buffer.from(text) }])
  assert.match(wordsOf((await given('no')).body), /It could not be used\. It is not JSON/)
  assert.match(wordsOf((await given('{"title":"T","child":{},"steps":[{"kind":"share","step":"given","happened":"DOB"}]}')).body), /which column tells who the child is.*no record share/)
  assert.match(wordsOf((await ruth.upload(fresh, { _do: 'give' }, [])).body), /Choose the file that holds the mapping/)
  assert.equal((await given(taken.body)).headers.location, `${fresh}/rows`)
  await ruth.post(`/bring-in/${importOf(fresh)}`, { _do: 'drop' })
})

test('kept mappings are shown column by column, called otherwise, replaced and deleted', async () => {
  const one = /href="(\/bring-in\/mappings\/[0-9a-f-]+)"/.exec((await ruth.get('/bring-in/mappings')).body)?.[1] ?? ''
  assert.match(await saysAt(ruth, one), /It was kept 2 times.*Child ID The child: Our own number.*Seen\? Visit: Did you see the child\? From the moon: says nothing On their own: Seen alone/s)
  assert.match(wordsOf((await ruth.post(one, { _do: 'name', name: '' })).body), /Say what it is to be called/)
  assert.match(wordsOf((await ruth.submit(one, { _do: 'name', name: 'Visits' })).body), /Kept\..*Visits/)
  const taken = (await ruth.get(`${one}/file`)).body
  assert.match(taken, /"title": "Visits"/)
  assert.match(wordsOf((await ruth.upload('/bring-in/mappings', {}, [{ control: 'mapping', name: 'm.json', bytes: Buffer.from(taken) }])).body), /A mapping of that name is kept already/)
  assert.equal((await ruth.upload('/bring-in/mappings', {}, [{ control: 'mapping', name: 'm.json', bytes: Buffer.from(taken.replace('"Visits"', '"Others"')) }])).statusCode, 303)
  assert.equal((await ruth.upload(one, { _do: 'give' }, [{ control: 'mapping', name: 'm.json', bytes: Buffer.from(taken.replace('"dmy"', '"ymd"')) }])).statusCode, 303)
  assert.match(await saysAt(ruth, one), /Year, month, day/)
  assert.match(wordsOf((await ruth.submit(one, { _do: 'delete' })).body), /Deleted: Visits\..*Kept 1 .*Others/)
  assert.equal((await ruth.get(one)).statusCode, 404)
})

test('files that hold no columns are said to be so, and nobody comes near whose post does not include it', async () => {
  const odd = await give(ruth, [{ control: 'files', name: 'odd.csv', bytes: Buffer.from(',,\n1,2,3\n') }], csv)
  assert.match(await saysAt(ruth, odd), /odd\.csv These files cannot be matched There is no column in these files/)
  for (const address of [odd, `${odd}/columns`, `${odd}/answers`, `${odd}/rows`, '/bring-in/mappings', `/bring-in/${importOf(at)}/mapping`]) assert.equal((await priya.get(address)).statusCode, 403, address)
  assert.equal((await priya.post(odd, { title: 'x' })).statusCode, 403)
})

test('nothing of what is in a file stands in an address or in what is noted', async () => {
  const open = await give(ruth, visits(...rows), csv)
  await ruth.post(open, { title: 'Old visits', kind0: 'visit' })
  for (const part of ['', '/columns']) assert.doesNotMatch((await ruth.get(open + part)).body, /(href|action)="[^"]*(zed|Quilliam|moon)/i)
  const noted = JSON.stringify(await t.store.engine.db.selectFrom('audit_event').select(['action', 'page']).where('page', 'like', '/bring-in%').execute())
  for (const action of ['Matched the columns of files', 'Matched the words of files', 'Kept how the columns of files are matched', 'Took a copy of a mapping']) assert.ok(noted.includes(action), action)
  assert.doesNotMatch(noted, /zed|Quilliam|moon/)
})
