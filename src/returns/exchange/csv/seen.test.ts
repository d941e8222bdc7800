import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { england } from '../../../packs/index.ts'
import { firstRows } from './first-rows.ts'
import { lookAt, most } from './seen.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-seen-'))
after(() => fs.rmSync(folder, { recursive: true }))
let made = 0
function files(...texts: readonly string[]): string {
  const at = path.join(folder, String(made++))
  fs.mkdirSync(at)
  texts.forEach((text, i) => fs.writeFileSync(path.join(at, `${i}.csv`), text))
  return at
}

test('each column with what stands in it, by how often, and how many rows are blank', async () => {
  const seen = await lookAt(files('ID,Seen\n1,Y\n2,\n3,Y\n4, N \n'))
  assert.deepEqual(seen.columns, [{ name: 'ID', filled: 4, values: ['1', '2', '3', '4'].map((text) => ({ text, count: 1 })), more: false }, { name: 'Seen', filled: 3, values: [{ text: 'Y', count: 2 }, { text: 'N', count: 1 }], more: false }])
  assert.deepEqual([seen.rows, seen.all, seen.first.length, seen.remarks], [4, true, 4, []])
})
test('columns that cannot be matched are said', async () => {
  const seen = await lookAt(files('ID,Note,Note,,Only here\n1,a,b,c,d\n', 'ID,Note,Note,\n1,a,b,c\n'))
  assert.deepEqual(seen.columns.map((c) => c.name), ['ID'])
  assert.deepEqual(seen.remarks.map((r) => r.slice(0, 30)), ['A column without a name cannot', 'More than one column is called', 'Not every file has the column '])
})
test('it goes so far and no further, and says so', async () => {
  const seen = await lookAt(files(`ID,Text\n${Array.from({ length: most.rows + 1 }, (_, i) => `${i},${'x'.repeat(most.letters + 1)}\n`).join('')}`))
  assert.deepEqual([seen.rows, seen.all, seen.columns[0]?.values.length, seen.columns[0]?.more, seen.columns[1]?.more, seen.columns[1]?.values.length], [most.rows, false, most.values, true, true, 1])
})
test('the first rows as they would be recorded, with cells no record would hold and rows that would not be taken', async () => {
  const { first } = await lookAt(files('ID,On,Seen\n17,05/03/2025,ALONE\n18,05/03/2025,From the moon\n19,soon,ALONE\n,05/03/2025,ALONE\n'))
  const rows = firstRows(first, { title: 'V', child: { local: 'ID' }, steps: [{ kind: 'visit', step: 'happened', happened: 'On', fields: { seen: { column: 'Seen' } } }] }, england.recordTypes)
  assert.deepEqual(rows.map((r) => [r.row, r.who?.numbers[0]?.value ?? null, r.said.filter((s) => s.kind === 'visit').map((s) => s.body), r.cells.map((c) => c.column), r.refused?.slice(0, 20) ?? null]), [
    [0, '17', [{ seen: 'ALONE' }], [], null], [1, '18', [{}], ['Seen'], null], [2, '19', [], [], 'On cannot be read as'], [3, null, [{ seen: 'ALONE' }], [], 'Nobody can tell whos'],
  ])
})
