import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { openTestStore, smallWorld, type TestStore } from '../store/for-tests.ts'
import { folderOf, twoChildren, type Files } from '../store/imports/for-tests.ts'
import { importCommand } from './import.ts'

let t: TestStore
const own = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-import-command-')), json = path.join(own, 'out.json')
before(async () => { t = await openTestStore('2026-11-20 09:00'); await smallWorld(t); t.store.bringInFrom(path.join(own, 'kept')) })
after(async () => { await t.close(); fs.rmSync(own, { recursive: true, force: true }) })

interface Result { readonly read: number; readonly waiting: number; readonly notRead: readonly string[]; readonly waitingFor: readonly { readonly kind: string }[]; readonly remarks: readonly { readonly file: string; readonly what: string }[] }

/** What the command said last, what it ended with, and what it wrote. */
async function bringIn(folder: string, series = 'ssda903'): Promise<{ readonly said: string; readonly code: number; readonly wrote: Result }> {
  const said: string[] = [], code = await importCommand((line) => { said.push(line) }, t.store, [series, folder, '--year', '2025-26', '--json', json])
  return { said: said.at(-1) ?? '', code, wrote: JSON.parse(fs.readFileSync(json, 'utf8')) as Result }
}

test('every row taken is 0, and done twice nothing is written', async () => {
  assert.equal((await bringIn(folderOf(twoChildren))).code, 0)
  const again = await bringIn(folderOf(twoChildren))
  assert.deepEqual([again.code, again.wrote.remarks, /0 written, 0 amended, 7 on the record already/.test(again.said)], [0, [], true])
})

test('what a later file no longer tells of is said, and is not 0', async () => {
  const files: Files = { ...twoChildren, missing: [] }, { said, code, wrote } = await bringIn(folderOf(files))
  assert.deepEqual([code, wrote.waitingFor.map((w) => w.kind)], [1, ['gone']])
  assert.match(said, /1 thing an earlier file told of and this one does not/)
})

test('a file of which nothing was read is named, with why, and is not 0', async () => {
  const folder = folderOf(twoChildren)
  fs.copyFileSync(path.join(folder, 'header.csv'), path.join(folder, 'header again.csv'))
  fs.writeFileSync(path.join(folder, 'notes.csv'), 'a,b\n1,2\n')
  const { said, code, wrote } = await bringIn(folder)
  assert.deepEqual([code, wrote.notRead], [1, ['header.csv', 'notes.csv']])
  assert.match(said, /Not read: header.csv, notes.csv\.\n {2}header.csv: This is Header again/)
  assert.match(wrote.remarks.find((r) => r.file === 'notes.csv')?.what ?? '', /those of no SSDA903 table/)
})

test('remarks are of a file by the name it was given by, or of all', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-annex-'))
  fs.writeFileSync(path.join(folder, 'help.csv'), 'Child Unique ID,Gender,Ethnicity,Date of Birth,Age of Child (Years),Assessment start date,Assessment completion date,Organisation completing assessment\n077,#N/A,,2009-07-06,16,2026-01-05T00:00:00,NULL,Larch Lane\n')
  const { wrote } = await bringIn(folder, 'annex-a')
  assert.deepEqual([...new Set(wrote.remarks.map((r) => r.file))].toSorted(), ['All files', 'help.csv'])
})

test('what was brought in is listed, can be stopped, and gone on with', async () => {
  const said: string[] = [], asks = (...args: string[]): Promise<number> => importCommand((line) => { said.push(line) }, t.store, args), desk = t.store.imports ?? assert.fail('no place for imports')
  const id = await desk.receive(null, 'ssda903')
  await desk.ready(id, await desk.shelf.copy(id, folderOf(twoChildren)), { series: 'ssda903', asked: { year: '2025-26' }, worker: null, wants: 'write' })
  assert.deepEqual([await asks('stop', id), await asks('list')], [0, 0])
  assert.match(said.find((s) => s.startsWith(id)) ?? '', /SSDA903, children looked after {2}cancelled$/)
  assert.deepEqual([await asks('resume', id), await asks('list')], [0, 0])
  assert.match(said.findLast((s) => s.startsWith(id)) ?? '', /2025-26 {2}written: 7 read, 0 written, 0 amended, 7 there already/)
  assert.equal(await asks('stop', id), 1)
  await assert.rejects(asks('stop', 'x'), /sightline import list/)
})
