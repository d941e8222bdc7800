import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import test from 'node:test'
import { distancesFrom } from './distances.ts'

test('Miles between two postcodes are read from a table; a postcode it does not hold has none', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'distances-'))
  const file = path.join(folder, 'postcodes.csv')
  fs.writeFileSync(file, 'pcds,laua,oseast1m,osnrth1m\nTM1 1AA,E06000052,100000,100000\nTM9 9ZZ,E06000052,116093,100000\n')
  try {
    const miles = await distancesFrom(file)
    assert.equal(miles('TM1 1AA', 'tm99zz'), 10)
    assert.equal(miles('TM1 1AA', 'TM1 1AA'), 0)
    assert.equal(miles('TM1 1AA', 'ZZ1 1ZZ'), null)
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
})
