import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { UnreadableReturn } from '../../../../returns/index.ts'
import { workbook, type Cell } from '../../../../returns/workbook/index.ts'
import { withWorkbook } from '../ssda903/workbook.ts'
import { readAnnexA } from './read.ts'
import { lists } from './shapes.ts'
import { annexAWorkbook } from './write-workbook.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-test-annex-a-'))
after(() => { fs.rmSync(folder, { recursive: true }) })
let made = 0

async function written(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const file = path.join(folder, `${made++}.xlsx`), all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  fs.writeFileSync(file, Buffer.concat(all))
  return file
}
const sheets = (all: { readonly [name: string]: readonly (readonly Cell[])[] }): Promise<string> => written(workbook(Object.entries(all).map(([name, rows]) => ({ name, widths: [], rows: () => rows }))))
function files(all: { readonly [name: string]: string }): string {
  const into = path.join(folder, String(made++))
  fs.mkdirSync(into)
  for (const [name, text] of Object.entries(all)) fs.writeFileSync(path.join(into, name), text)
  return into
}
const says = (all: readonly { readonly what: string }[]): string => all.map((p) => p.what).join('\n')
type Row = { readonly [column: string]: unknown }
const rowsIn = (read: Awaited<ReturnType<typeof readAnnexA>>, list: string): readonly Row[] => read.children.flatMap((c) => c.rows.filter((r) => r.table === list)) as unknown as readonly Row[]

const contacts = ['Child Unique ID', 'Gender', 'Ethnicity', 'Date of Birth', 'Age', 'Date of Contact', 'Contact Source']

test('Lists are known by their columns, whatever their sheets are called and whatever stands above', async () => {
  const read = await readAnnexA(await sheets({
    'Notes': [['Read me first']], 'Sheet1': [['Annex A, list 1'], [], contacts, [77, 'Female', 'a) WBRI', 40_000, 15.4, 46_063, 'q) 6: Police']],
    'Referrals now': [['Person ID', 'Sex', 'DOB', 'Date of Referral', 'Referral Source', 'Referral NFA?', 'Number of Referrals in Last 12 Months', 'Allocated Team', 'Allocated Worker'], [77, 'F', 40_000, 46_064, 'e) 2A: Schools', 'No', 0, 'North', 'Asha Bell']],
  }), {})
  assert.deepEqual(read.tables.map((t) => [t.name, t.rows]), [['Contacts', 1], ['Referrals', 1]])
  assert.deepEqual({ ...rowsIn(read, 'Contacts')[0] }, {
    'table': 'Contacts', 'row': 0, 'unreadable': null, 'Child Unique ID': '77', 'Gender': 'F', 'Ethnicity': 'WBRI', 'Date of Birth': '2009-07-06', 'Age of Child (Years)': 15.4, 'Date of Contact': '2026-02-10', 'Contact Source': '6',
  })
  assert.equal(rowsIn(read, 'Referrals')[0]?.['Referral NFA?'], 'no')
  assert.match(says(read.problems), /No column Ethnicity/)
  assert.match(says(read.problems), /There is no List 2, Early help/)
  assert.equal(read.children.length, 1)
})

test('The day of the lists is the latest in them, and that is said; or it is told', async () => {
  const file = await sheets({ a: [contacts, [77, 'F', null, null, null, 46_063, null], [78, 'F', null, null, null, 46_070, null]] })
  const read = await readAnnexA(file, {})
  assert.deepEqual([read.asAt, read.called, read.period], ['2026-02-17', '2026-02-17', { start: '2025-02-18', end: '2026-02-17' }])
  assert.match(says(read.problems), /latest day in them is taken: 17\/02\/2026/)
  const told = await readAnnexA(file, { asAt: '2026-02-12' })
  assert.equal(told.asAt, '2026-02-12')
  assert.match(says(told.problems), /In one row it is after the day of the lists/)
  await assert.rejects(readAnnexA(file, { asAt: '12/02/2026' }), UnreadableReturn)
})

test('Files of rows, one for each list, are read like sheets; a time behind a day is left off', async () => {
  const read = await readAnnexA(files({
    'contacts.csv': `${contacts.join(',')}\n077,F,WBRI,06/07/2009,16,10/02/2026 14:30:00,Police\n`,
    'help.csv': 'Child Unique ID,Gender,Ethnicity,Date of Birth,Age of Child (Years),Assessment start date,Assessment completion date,Organisation completing assessment\n077,#N/A,,2009-07-06,16,2026-01-05T00:00:00,NULL,Larch Lane\n',
    'readme.md': 'not read',
  }), {})
  assert.deepEqual(read.tables.map((t) => [t.name, t.file]), [['Contacts', 'contacts.csv'], ['Early help', 'help.csv']])
  assert.deepEqual([rowsIn(read, 'Contacts')[0]?.['Child Unique ID'], rowsIn(read, 'Contacts')[0]?.['Date of Contact'], rowsIn(read, 'Contacts')[0]?.['Contact Source']], ['077', '2026-02-10', '6'])
  assert.deepEqual([rowsIn(read, 'Early help')[0]?.['Assessment start date'], rowsIn(read, 'Early help')[0]?.['Gender'], rowsIn(read, 'Early help')[0]?.['Assessment completion date']], ['2026-01-05', null, null])
  assert.match(says(read.problems), /A cell holds a fault of the spreadsheet or NULL/)
})

test('What cannot be read stands by itself: no answer, no day, an end before its beginning', async () => {
  const read = await readAnnexA(files({ 'a.csv': 'Child Unique ID,Gender,Ethnicity,Date of Birth,Age,Assessment start date,Assessment completion date,Organisation completing assessment\n77,sometimes,a),soon,many,10/02/2026,09/02/2026,x\n' }), {})
  assert.deepEqual(rowsIn(read, 'Early help')[0]?.['unreadable'], { 'Gender': 'sometimes', 'Ethnicity': 'a)', 'Date of Birth': 'soon', 'Age of Child (Years)': 'many', 'Assessment completion date': '2026-02-09' })
  assert.deepEqual(read.cellsOf({ table: 'Early help', row: 0 }).slice(0, 3), ['77', 'sometimes', 'a)'])
})

test('A row without a number is nobody’s, and a second sheet of the same list is not read', async () => {
  const read = await readAnnexA(await sheets({ now: [contacts, [null, 'F', null, null, null, 46_063, null], [77, 'F', null, null, null, 46_063, null]], before: [contacts, [78, 'F', null, null, null, 46_063, null]] }), {})
  assert.deepEqual(read.nobodys.map((n) => [n.table, n.row, n.column]), [['Contacts', 0, 'Child Unique ID']])
  assert.deepEqual(read.children.map((c) => c.key), ['77'])
  assert.match(says(read.problems), /another list of contacts/)
})

test('A child and an adopter of one number are two', async () => {
  const columns = Object.keys(lists.Adopters.columns)
  const read = await readAnnexA(await sheets({ a: [contacts, [77, 'F', null, null, null, 46_063, null]], b: [columns, columns.map((c, i) => (i === 0 ? 77 : c === 'Date enquiry received' ? 46_063 : null))] }), {})
  assert.deepEqual(read.children.map((c) => [c.key, c.of ?? null]), [['77', null], ['adopter 77', { about: 'adult', scheme: 'adopter', value: '77' }]])
})

test('What is no Annex A is said in one sentence', async () => {
  for (const [what, message] of [[await sheets({ a: [['Name', 'Age']] }), /No sheet in .* has the columns/], [await sheets({ a: [contacts] }), /No list has a day/], [path.join(folder, 'nothing.xlsx'), /is not there/], [files({}), /no workbook/]] as const) {
    await assert.rejects(readAnnexA(what, {}), (error) => error instanceof UnreadableReturn && message.test(error.message))
  }
})

test('The workbook has all eleven lists with the guidance’s columns, days as days, numbers as numbers, and is read again', async () => {
  const cells = { 'Child Unique ID': '077', 'Gender': 'b) Female', 'Date of Birth': '06/07/2009', 'Age of Child (Years)': '16', 'Date of Contact': '10/02/2026', 'Contact Source': 'q) 6: Police' }
  const file = await written(annexAWorkbook((list) => (list === 'Contacts' ? [{ record: null, cells }] : [])))
  const raw = await withWorkbook(file, ({ sheets: all }) => all.map((sheet) => {
    const rows: (readonly (string | undefined)[])[] = []
    sheet.rows((row) => { rows.push([...row]); return null })
    return { name: sheet.name, rows }
  }))
  assert.deepEqual(raw.map((s) => s.name), Array.from({ length: 11 }, (_, i) => `List ${i + 1}`))
  assert.deepEqual(raw.map((s) => s.rows[0]), Object.values(lists).map((l) => Object.keys(l.columns)))
  assert.deepEqual([...raw[0]?.rows[1] ?? []], ['077', 'b) Female', undefined, '40000', '16', '46063', 'q) 6: Police'])
  const read = await readAnnexA(file, {})
  assert.deepEqual([read.tables.length, rowsIn(read, 'Contacts')[0]?.['Date of Contact'], rowsIn(read, 'Contacts')[0]?.['Child Unique ID']], [11, '2026-02-10', '077'])
})
