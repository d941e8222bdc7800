import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { UnreadableReturn } from '../../../../returns/index.ts'
import { PostcodeIndex, postcodeKey } from './postcode-index.ts'
import { isPostcode, milesBetween, plainPostcode } from './postcodes.ts'
import { readPostcodes } from './read-postcodes.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-postcodes-'))
after(() => { fs.rmSync(folder, { recursive: true }) })
let files = 0
const fileOf = (content: string | Buffer): string => {
  const file = path.join(folder, `${files++}.csv`)
  fs.writeFileSync(file, content)
  return file
}
const read = (...lines: readonly string[]) => readPostcodes(fileOf(lines.join('\r\n')))

test('a postcode\'s key is the same whatever its spaces and case, and only postcodes have one', () => {
  assert.equal(postcodeKey('LS1 4AP'), postcodeKey(' ls14ap'))
  assert.equal(postcodeKey('B1  1AA'), postcodeKey('B11AA'))
  assert.notEqual(postcodeKey('B1 1AA'), postcodeKey('B11 1AA'))
  assert.ok(postcodeKey('GIR 0AA') > 0)
  const like = fc.stringMatching(/^[A-Za-z0-9]{1,4} ?[0-9][A-Za-z]{2}$/), any = fc.string({ maxLength: 9 })
  fc.assert(fc.property(fc.oneof(like, any), (text) => {
    assert.equal(!Number.isNaN(postcodeKey(text)), isPostcode(text), text)
    if (isPostcode(text)) assert.equal(postcodeKey(text).toString(36).toUpperCase(), plainPostcode(text))
  }), { numRuns: 2000 })
})

test('the directory: columns are found by name, in any order and case, old names and new', async () => {
  const old = await read('pcd,doterm,oscty,OSLAUA,ctry,oseast1m,osnrth1m,lat', '"LS1 4AP","""x"", y","E99999999","E08000035","E92000001","429900","433500","53.7"')
  assert.deepEqual(old.table.find('ls1 4ap'), { la: 'E08000035', east: 429900, north: 433500 })
  assert.deepEqual(old.problems, [])
  const now = await read('\u{feff}PCD7;PCDS;NORTH1M;EAST1M;UTLA25CD;LAD25CD', 'LS1 4AP;LS1 4AP;0433500;0429900;E10000009;E08000035')
  assert.deepEqual(now.table.find('LS14AP'), { la: 'E08000035', east: 429900, north: 433500 })
  const plain = await read('Northing\tEasting\tUTLA\tPostcode', '433500\t429900\tE08000035\tLS1 4AP')
  assert.deepEqual(plain.table.find('LS14AP'), { la: 'E08000035', east: 429900, north: 433500 })
  const wide = await readPostcodes(fileOf(Buffer.from('\u{feff}postcode,la\nLS1 4AP,E08000035\n', 'utf16le')))
  assert.equal(wide.table.find('LS1 4AP')?.la, 'E08000035')
})

test('places are those of authorities as they are now', async () => {
  const { table } = await read('pcds,laua', 'CA1 1AA,E07000028', 'LA9 4AA,E07000031', 'CB1 1AA,E07000008', 'S1 1AA,E08000019', 'CF10 1AA,W06000015', 'EH1 1YZ,S12000036', 'BT1 1AA,N09000003')
  const found = ['CA1 1AA', 'LA9 4AA', 'CB1 1AA', 'S1 1AA', 'CF10 1AA', 'EH1 1YZ', 'BT1 1AA', 'LS1 4AP', 'none', null].map((p) => table.find(p)?.la ?? null)
  assert.deepEqual(found, ['E06000063', 'E06000064', 'E10000003', 'E08000039', 'WAL', 'SCO', 'NIR', null, null, null])
  assert.equal(table.size, 7)
})

test('without coordinates there are no distances, and it is said', async () => {
  const { table, problems } = await read('pcd,laua', 'LS1 4AP,E08000035', 'LS1 4AQ,E08000035')
  assert.ok(Number.isNaN(table.find('LS1 4AP')?.east))
  assert.equal(milesBetween(table.find('LS1 4AP'), table.find('LS1 4AQ')), null)
  assert.deepEqual(problems.map((p) => p.what), ['There are no columns of coordinates, so distances could not be worked out.'])
})

test('a place is known by both coordinates, on the grid of Great Britain', async () => {
  const { table, problems } = await read('pcds,laua,oseast1m,osnrth1m', 'LS1 4AP,E08000035,429900,433500', 'LS1 4AQ,E08000035,431509.3,433500', 'LS1 4AR,E08000035,,', 'LS1 4AS,E08000035,0,0', 'LS1 4AT,E08000035,429900,', 'BT1 1AA,N09000003,333700,374100')
  const miles = ['LS1 4AQ', 'LS1 4AP', 'LS1 4AR', 'LS1 4AS', 'LS1 4AT', 'BT1 1AA', 'LS9 9ZZ'].map((p) => milesBetween(table.find('LS1 4AP'), table.find(p)))
  assert.deepEqual(miles, [1, 0, null, null, null, null, null])
  assert.deepEqual(problems.map((p) => [p.row, p.column]), [[4, 'oseast1m']])
})

test('rows that cannot be read are said by row and column, and the others are read', async () => {
  const { table, problems } = await read('pcds,laua,easting,northing', 'LS1 4AP,E08000035,1,2', '', 'LS1,E08000035,1,2', 'LS1 4AQ,E0800003,1,2', 'LS1 4AR,E10000006,1,2', 'LS1 4AP,E08000025,1,2', 'IM1 1AA,M99999999,,', 'LS1 4AS', 'LS1 4AT,,1,2')
  assert.equal(table.size, 1)
  assert.deepEqual(table.find('LS1 4AP'), { la: 'E08000035', east: 1, north: 2 })
  assert.deepEqual(problems.map((p) => [p.row, p.column, p.what]), [
    [1, 'pcds', 'Not a postcode, so the row was left out.'],
    [2, 'laua', 'Not the code of one authority or district, so the row was left out.'],
    [3, 'laua', 'Not the code of one authority or district, so the row was left out.'],
    [4, 'pcds', 'This postcode is there already. The first row was taken.'],
    [6, 'laua', 'No authority in 2 rows, which were left out.'],
  ])
})

test('what is no table of postcodes is refused with what to give', async () => {
  const refused = { name: 'Error', message: /: give / }
  for (const text of ['', '\n\n', 'CHILD,DOB\n1,2', 'pcds,name\nLS1 4AP,Leeds', 'pcds,laua\n', 'pcds,laua\nLS1,Leeds']) {
    await assert.rejects(readPostcodes(fileOf(text)), (error) => { assert.ok(error instanceof UnreadableReturn); assert.match(error.message, refused.message); return true }, text)
  }
  await assert.rejects(readPostcodes(path.join(folder, 'none.csv')), UnreadableReturn)
  await assert.rejects(readPostcodes(folder), UnreadableReturn)
})

test('many postcodes are all found again', () => {
  const table = new PostcodeIndex(), all: string[] = []
  for (let i = 0; i < 30_000; i++) all.push(`AB${i % 90 + 10} ${Math.floor(i / 90) % 10}${String.fromCharCode(65 + Math.floor(i / 900) % 26, 65 + Math.floor(i / 23_400))}`)
  all.forEach((p, i) => { assert.ok(table.add(postcodeKey(p), i % 2 === 0 ? 'E08000035' : 'WAL', i, i + 1)) })
  assert.equal(table.size, 30_000)
  all.forEach((p, i) => { assert.deepEqual(table.find(p), { la: i % 2 === 0 ? 'E08000035' : 'WAL', east: i, north: i + 1 }) })
  assert.equal(table.add(postcodeKey(all[5] ?? ''), 'SCO', 0, 0), false)
  assert.equal(table.find('AB99 9ZZ'), null)
})
