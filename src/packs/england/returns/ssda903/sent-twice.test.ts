import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { checkReturn } from './session.ts'

test('a row sent twice is said with its file and number, and disturbs no rule', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-twice-'))
  try {
    const rows = ['CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN', '7,01/05/2025,S,C2,N1,U4,PR1,01/06/2025,E8,,,,', '8,01/05/2025,S,C2,N1,U4,PR1,,,,,,']
    const faults = async (lines: readonly string[]) => {
      fs.writeFileSync(path.join(folder, 'e.csv'), lines.join('\n'))
      const { outcomes, problems } = await checkReturn({ year: '2025-26', la: null, from: folder })
      return { failed: outcomes.filter((o) => o.outcome === 'failed').map((o) => [o.rule.code, o.failures]), problems }
    }
    const once = await faults(rows), twice = await faults([...rows, rows[1] ?? ''])
    assert.deepEqual(twice.failed, once.failed)
    assert.deepEqual(twice.problems.filter((p) => !once.problems.some((o) => o.what === p.what)).map((p) => [p.file, p.row]), [['e.csv', 2]])
  } finally { fs.rmSync(folder, { recursive: true }) }
})
