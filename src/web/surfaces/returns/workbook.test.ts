import assert from 'node:assert/strict'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { withWorkbook } from '../../../packs/england/returns/ssda903/workbook.ts'
import { testApp, type Browser, type TestApp } from '../../for-tests.ts'
import { checked } from './for-tests.ts'

let t: TestApp, ruth: Browser, folder: string
before(async () => {
  t = await testApp('2026-06-20 09:00')
  ruth = await t.browser(t.world.ruth)
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'sightline-test-workbook-'))
})
after(async () => { await t.close(); await fs.rm(folder, { recursive: true, force: true }) })

test('the workbook opens again with a row for every fault, and what looks like a formula is text', async () => {
  const check = await checked(ruth, [{ control: 'now', name: 'Header.csv', bytes: Buffer.from('CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n-1+2,9,01/02/2013,WBRI,UN1,,\nK & <L>,9,01/02/2013,WBRI,UN1,,\n') }])
  const got = await ruth.get(`${check}/xlsx`)
  assert.equal(got.headers['content-type'], 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  assert.match(String(got.headers['content-disposition']), /attachment; filename="ssda903-2025-26\.xlsx"/)
  const file = path.join(folder, 'result.xlsx')
  await fs.writeFile(file, got.rawPayload)
  const sheets = await withWorkbook(file, (workbook) => new Map(workbook.sheets.map((sheet) => {
    const rows: (readonly (string | undefined)[])[] = []
    sheet.rows((cells) => { rows.push([...cells]); return null })
    return [sheet.name, rows] as const
  })))
  assert.deepEqual([...sheets.keys()], ['Summary', 'By rule', 'By child', 'Could not be checked', 'About the files'])
  const faults = sheets.get('By child')?.filter((row) => row[4] === '101') ?? []
  assert.deepEqual(faults.map((row) => row.slice(0, 5)), [['-1+2', 'Header', '2', 'SEX', '101'], ['K & <L>', 'Header', '3', 'SEX', '101']])
  assert.equal(got.rawPayload.includes('<f>'), false)
})

