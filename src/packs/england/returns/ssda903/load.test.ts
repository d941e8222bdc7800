import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { UnreadableReturn } from '../../../../returns/index.ts'
import { load } from './load.ts'

const top = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-903-'))
after(() => fs.rmSync(top, { recursive: true }))

let folders = 0
/** A folder with these files in it. */
function folder(files: { readonly [name: string]: string | Uint8Array }): string {
  const at = path.join(top, String(folders++))
  fs.mkdirSync(at)
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(at, name), text)
  return at
}
const header = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB'
const missing = 'CHILD,DOB,MISSING,MIS_START,MIS_END'
const said = async (files: { readonly [name: string]: string | Uint8Array }) => {
  const read = await load(folder(files))
  return { read, says: read.problems.map((p) => `${p.row ?? 'file'} ${p.column ?? ''}: ${p.what}`) }
}

test('a file is known by its columns, whatever it is called, in any order and case', async () => {
  const { read, says } = await said({ 'zz final (2).csv': 'mis_start,child,Missing,DOB,MIS_END\n01/05/2025,7,M,2/3/2011,\n' })
  assert.deepEqual(says, [])
  assert.deepEqual({ ...read.tables.Missing[0] }, { table: 'Missing', row: 0, unreadable: null, CHILD: '7', DOB: '2011-03-02', MISSING: 'M', MIS_START: '2025-05-01', MIS_END: null })
})

test('a byte-order mark, Windows and Unix line ends, empty lines, quotes with commas and line ends within', async () => {
  const { read, says } = await said({ 'a.csv': `\uFEFF${header}\r\n\r\n"1,a",F,01/02/2010,WBRI,"A\r\nB",,\r\n\r\n2,M,01/02/2010,WBRI,X,,\r\n` })
  assert.deepEqual([read.tables.Header.map((h) => [h.row, h.CHILD]), says], [[[0, '1,a'], [1, '2']], []])
})

test('Windows letters are read as Windows letters, and it is said', async () => {
  const bytes = Buffer.concat([Buffer.from(`${header}\n1,F,01/02/2010,`), Buffer.from([0xe9]), Buffer.from(',X,,\n')])
  const { read, says } = await said({ 'a.csv': bytes })
  assert.equal(read.tables.Header[0]?.ETHNIC, 'é')
  assert.match(says.join(), /Windows text/)
})

test('a sheet saved as tabs in two-byte letters', async () => {
  const { read } = await said({ 'a.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`${missing}\n1,05/06/2010,M,01/05/2025,\n`.replaceAll(',', '\t'), 'utf16le')]) })
  assert.equal(read.tables.Missing[0]?.MIS_START, '2025-05-01')
})

test('letters of two bytes the other way round, and letters of two bytes in a file that does not say so', async () => {
  const text = Buffer.from(`${missing}\n1,05/06/2010,M,01/05/2025,\n`, 'utf16le'), turned = Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text).swap16()])
  for (const bytes of [turned, text]) assert.equal((await said({ 'a.csv': bytes })).read.tables.Missing[0]?.MIS_START, '2025-05-01')
})

test('signs that stand for no letter are left out, and it is said', async () => {
  const { read, says } = await said({ 'a.csv': `${header}\n1\0,F,01/02/2010,WB\0RI,X,,\n` })
  assert.deepEqual([read.tables.Header[0]?.CHILD, read.tables.Header[0]?.ETHNIC], ['1', 'WBRI'])
  assert.match(says.join(), /file : It has signs in it that stand for no letter/)
})

test('what is longer than a cell can be is left out and said with its column, and the rest of the row is read', async () => {
  const { read, says } = await said({ 'a.csv': `${header}\n${'1'.repeat(40_000)},F,01/02/2010,WBRI,X,,\n${'3'.repeat(40_000)}\n2,M,01/02/2010,WBRI,X,,\n` })
  assert.deepEqual(read.tables.Header.map((h) => [h.row, h.CHILD, h.SEX]), [[0, null, 'F'], [1, null, null], [2, '2', 'M']])
  assert.match(says.join(), /0 CHILD: 40,000 letters, more than a cell can hold/)
})

test('dates as UK, ISO, with midnight, and as a spreadsheet numbers days; what is no date is said and the rest is read', async () => {
  const rows = ['1,05/06/2010,M,1-5-2025,2025-05-02', '2,05/06/2010 00:00:00,M,45778,2025-05-02T00:00:00', '3,31/02/2010,M,01/05/25,May']
  const { read, says } = await said({ 'a.csv': [missing, ...rows, ''].join('\n') })
  assert.deepEqual(read.tables.Missing.map((m) => [m.DOB, m.MIS_START, m.MIS_END]), [['2010-06-05', '2025-05-01', '2025-05-02'], ['2010-06-05', '2025-05-01', '2025-05-02'], [null, null, null]])
  assert.deepEqual({ ...read.tables.Missing[2]?.unreadable }, { DOB: '31/02/2010', MIS_START: '01/05/25', MIS_END: 'May' })
  assert.equal(says.filter((s) => s.startsWith('2 ')).length, 3)
  assert.match(says.join('\n'), /1 MIS_START: Written as a spreadsheet's day number in one cell/)
})

test('a formula is not a value', async () => {
  const { read, says } = await said({ 'a.csv': `${missing}\n=A1,05/06/2010,M,=TODAY(),\n` })
  assert.equal(read.tables.Missing[0]?.CHILD, null)
  assert.equal(says.filter((s) => /A formula, not a/.test(s)).length, 2)
})

test('an extra column is left out, a missing one is said, one there twice is read once', async () => {
  const { read, says } = await said({ 'a.csv': 'CHILD,DOB,MISSING,MIS_START,NOTES,DOB\n1,05/06/2010,M,01/05/2025,seen,01/01/2001\n' })
  assert.deepEqual([read.found.get('Missing'), read.tables.Missing[0]?.DOB], [['MIS_END'], '2010-06-05'])
  assert.equal(says.length, 3)
})

test('rows too short, too long and of commas only are said with their number; the others are read', async () => {
  const { read, says } = await said({ 'a.csv': `${missing}\n1,05/06/2010,M,01/05/2025,\n2,05/06\n,,,,\n4,05/06/2010,M,01/05/2025,,x\n5,05/06/2010,M,01/05/2025,,,,\n` })
  assert.deepEqual(read.tables.Missing.map((m) => m.row), [0, 1, 3, 4])
  assert.deepEqual(says.map((s) => s.slice(0, 12)), ['1 : 2 cells ', '1 DOB: Not a', '2 : An empty', '3 : 6 cells '].map((s) => s.slice(0, 12)))
})

test('a file cut off inside quotes says where, and keeps what came before', async () => {
  const { read, says } = await said({ 'a.csv': `${missing}\n1,05/06/2010,M,01/05/2025,\n2,05/06/2010,"M,01/05/2025,\n` })
  assert.equal(read.tables.Missing[0]?.CHILD, '1')
  assert.match(says.join('\n'), /quotation mark is opened and not closed/)
})

test('the same table twice is read once; a file that is no table is said to be none', async () => {
  const { read, says } = await said({ 'a.csv': `${missing}\n1,,M,,\n`, 'b.csv': `${missing}\n2,,M,,\n`, 'c.csv': 'Name,Colour\nx,y\n', 'd.csv': '' })
  assert.deepEqual(read.tables.Missing.map((m) => m.CHILD), ['1'])
  assert.match(says.join('\n'), /This is Missing again[^]*no SSDA903 table[^]*The file is empty/)
})

test('nothing to check is one sentence that says what to do', async () => {
  const wrong = (from: string) => assert.rejects(load(from), (e) => e instanceof UnreadableReturn && e.message.split('. ').length <= 2)
  await wrong(path.join(top, 'nowhere'))
  await wrong(folder({}))
  await wrong(folder({ 'a.csv': 'x,y\n1,2\n' }))
  await wrong(folder({ 'a.xml': '<Message/>' }))
  await wrong(folder({ 'a.xml': 'not xml' }))
})

const child = '<CHILD><HEADER><CHILDID>7</CHILDID><UPN>UN1</UPN><SEX>2</SEX><DOB>01/02/2008</DOB><ETHNIC>WBRI</ETHNIC><UASC>0</UASC><AREVIEW><REVIEW>01/05/2025</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>'
  + '<IN_TOUCH>YES</IN_TOUCH><ACTIV>F1</ACTIV><ACCOM>B1</ACCOM><OC2><SDQ_SCORE>4</SDQ_SCORE></OC2></HEADER><EPISODE><DECOM>01/02/2025</DECOM><PL>U4</PL><DEC/><REC></REC></EPISODE></CHILD>'

test('the one-file form is read into the same tables', async () => {
  const { read, says } = await said({ 'a.xml': `<?xml version="1.0"?><EXPSSDA903>${child}</EXPSSDA903>` })
  const { tables } = read
  assert.deepEqual(says, [])
  assert.deepEqual([tables.Header[0]?.CHILD, tables.Episodes[0]?.PLACE, tables.Reviews[0]?.REVIEW, tables.OC3[0]?.ACCOM, tables.OC2[0]?.DOB, tables.AD1.length], ['7', 'U4', '2025-05-01', 'B1', '2008-02-01', 0])
  assert.equal(read.found.has('DoLo'), false)
})

test('XML that breaks keeps the children before it; one that declares its own words is not followed', async () => {
  const cut = await said({ 'a.xml': `<EXPSSDA903>${child}<CHILD><HEADER>` })
  assert.deepEqual([cut.read.tables.Header.length, cut.says.length], [1, 1])
  const declared = await said({ 'a.xml': `<!DOCTYPE EXPSSDA903 [<!ENTITY a SYSTEM "file:///etc/passwd">]><EXPSSDA903>${child}</EXPSSDA903>` }).catch((e: unknown) => e)
  assert.ok(declared instanceof UnreadableReturn)
})
