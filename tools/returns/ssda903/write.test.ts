import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { load } from '../../../src/packs/england/returns/ssda903/load.ts'
import { readPostcodes } from '../../../src/packs/england/returns/ssda903/read-postcodes.ts'
import { readProviders } from '../../../src/packs/england/returns/ssda903/read-providers.ts'
import { tableNames, type Tables } from '../../../src/packs/england/returns/ssda903/tables.ts'
import { makeSsda903 } from './make.ts'
import { madeProviders, providerRows } from './homes.ts'
import { madePostcodes, places, postcodesCsv } from './places.ts'
import { writeWorkbook } from '../workbook.ts'
import { toTables } from './sheets.ts'
import { writeSsda903 } from './write.ts'
import { writeSsda903Xml } from './write-xml.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'returns-'))
after(() => fs.rmSync(folder, { recursive: true }))

const made = makeSsda903({ children: 60, seed: 'write', year: '2026-27' })

test('the files say what was made, and are read without a word', async () => {
  writeSsda903(folder, made.now)
  const read = await load(folder)
  assert.deepEqual(read.problems, [])
  assert.deepEqual(read.tables, toTables(made.now))
})

test('one XML file says the same', async () => {
  const file = path.join(folder, 'return.xml')
  writeSsda903Xml(file, made.now)
  const read = await load(file)
  assert.deepEqual(read.problems, [])
  // In this form those who came alone are only in the UASC table once that ended, and rows stand child by child.
  const rows = (tables: Tables) => tableNames.map((t) => tables[t].filter((r) => r.table !== 'UASC' || ('DUC' in r && r.DUC)).map((r) => JSON.stringify({ ...r, row: 0 })).toSorted())
  assert.deepEqual(rows(read.tables), rows(toTables(made.now)))
})

test('the providers and postcodes are read as what was made', async () => {
  const workbook = path.join(folder, 'providers.xlsx'), postcodes = path.join(folder, 'postcodes.csv')
  writeWorkbook(workbook, 'Providers', providerRows())
  fs.writeFileSync(postcodes, postcodesCsv())
  const providers = await readProviders(workbook), { table, problems } = await readPostcodes(postcodes)
  assert.deepEqual(problems, [])
  for (const { at: _, ...made } of madeProviders) assert.deepEqual(providers.get(made.urn), made)
  for (const { postcode } of Object.values(places).flat()) {
    const { la, east, north } = madePostcodes.find(postcode) ?? {}
    assert.deepEqual(table.find(postcode), { la, east, north })
  }
})
