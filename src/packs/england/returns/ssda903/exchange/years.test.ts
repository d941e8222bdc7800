import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, test } from 'node:test'
import { dayIn, instant } from '../../../../../calendar/index.ts'
import { living, type Fact } from '../../../../../ledger/index.ts'
import { factsOf } from '../../../../../readings/index.ts'
import { compare, factsFrom, faring, rowKey, type Bringing, type GivenFiles } from '../../../../../returns/exchange/index.ts'
import type { Child } from '../child.ts'
import { ssda903 } from './index.ts'

type Files = { readonly [file: string]: readonly string[] }
async function reading<T>(files: Files, year: string, use: (given: GivenFiles<Child>) => T): Promise<T> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ssda903-'))
  try {
    for (const [file, lines] of Object.entries(files)) fs.writeFileSync(path.join(folder, `${file}.csv`), `${lines.join('\n')}\n`)
    return use(await ssda903.read(folder, { year }))
  } finally { fs.rmSync(folder, { recursive: true }) }
}

const columns = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'
const header = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB'
const nameOf = (subject: string, kind: string, name: string): string => `${subject} ${kind} ${name}`

/** What an authority holds of one child, file after file. */
class Held {
  facts: readonly Fact[] = []
  async bring(year: string, rows: readonly string[], series = 'ssda903'): Promise<readonly string[]> {
    return reading({ header: [header, '1,F,14/02/2012,WBRI,,,'], episodes: [columns, ...rows.map((r) => `1,${r}`)] }, year, (files) => {
      const b: Bringing = { child: 'child', period: files.period, subject: (about, _, value) => `${about} ${value}`, record: (type, name) => nameOf('child', type.id, name) }
      const said = files.children.flatMap((c) => ssda903.says(c.child, b)).filter((s) => s.subject === 'child')
      const compared = compare(series, said, living(this.facts), nameOf)
      const made = factsFrom(compared, (row) => ({ import: year, series, period: year, file: '', hash: '', ...row }), '')
      this.facts = [...this.facts, ...made.map((f): Fact => ({
        id: `${f.record} ${f.expects}`, sequence: f.expects + 1, version: 1, amends: null, why: null, recorded: instant('2026-11-21T10:00:00.000Z'), event: null, sensitivity: 'ordinary', links: [], ...f,
      }))]
      return compared.filter((c) => c.is !== 'same' && ['care-episode', 'legal-status', 'placement'].includes(c.said.kind)).map((c) => `${c.is} ${c.said.kind}.${c.said.step}`)
    })
  }
  /** When each record of a kind began and ended. */
  of(kind: string): readonly string[] {
    return living(this.facts).filter((r) => r.kind === kind).map((r) => r.steps.map((s) => dayIn(s.happened) ?? ('about' in s.happened ? s.happened.about.says : '')).join(' to ')).toSorted()
  }
}

const began = '06/05/2023,S,V2,N1,U6,PR4,10/10/2024,X1,CARPL,TM1 1AA,TM2 2BB,1234567'
const moved = (end = ',,') => `10/10/2024,P,V2,N1,U4,PR1,${end},TM1 1AA,TM3 3CC,7654321`
const court = (end = ',,') => `11/11/2025,L,C2,N1,U4,PR1,${end},TM1 1AA,TM3 3CC,7654321`

describe('the files of one year after another', () => {
  test('What an earlier file began, a later one goes on with', async () => {
    const held = new Held()
    await held.bring('2024-25', [began, moved()])
    assert.deepEqual(await held.bring('2025-26', [moved('11/11/2025,X1,'), court()]), ['new legal-status.ended', 'new legal-status.began'])
    assert.deepEqual(held.of('care-episode'), ['2023-05-06'])
    assert.deepEqual(held.of('legal-status'), ['2023-05-06 to 2025-11-11', '2025-11-11'])
    assert.deepEqual(held.of('placement'), ['2023-05-06 to 2024-10-10', '2024-10-10'])
  })

  test('The same file again, and an older one again: nothing changes', async () => {
    const held = new Held(), older = [began, moved()], newer = [moved('11/11/2025,X1,'), court()]
    await held.bring('2024-25', older)
    await held.bring('2025-26', newer)
    assert.deepEqual(await held.bring('2025-26', newer), [])
    assert.deepEqual(await held.bring('2024-25', older), [])
  })

  test('A later file first: since when is not known, until the earlier one tells it', async () => {
    const held = new Held()
    await held.bring('2026-27', [court()])
    assert.deepEqual(held.of('care-episode'), ['on or before 11 November 2025'])
    assert.deepEqual(held.of('placement'), ['on or before 11 November 2025'])
    assert.deepEqual(await held.bring('2025-26', [moved('11/11/2025,X1,'), court()]), [
      'changed care-episode.started', 'new legal-status.began', 'new legal-status.ended', 'changed placement.started',
    ])
    assert.deepEqual(held.of('care-episode'), ['on or before 10 October 2024'])
    await held.bring('2024-25', [began, moved()])
    assert.deepEqual(held.of('care-episode'), ['2023-05-06'])
    assert.deepEqual(held.of('legal-status'), ['2023-05-06 to 2025-11-11', '2025-11-11'])
    assert.deepEqual(held.of('placement'), ['2023-05-06 to 2024-10-10', '2024-10-10'])
    assert.deepEqual(await held.bring('2024-25', [began, moved()]), [], 'found again by the day, though it was named by another')
  })

  test('A time in care that somebody wrote here is the one that goes on', async () => {
    const held = new Held()
    held.facts = factsOf([{ did: 'care-episode.started', record: 'ours', on: '2023-05-06 14:00' }])
    await held.bring('2025-26', [moved('01/06/2025,E4A,')])
    assert.deepEqual(held.of('care-episode'), ['2023-05-06 to 2025-06-01'])
  })

  test('A time in care that was over is not the one that goes on', async () => {
    const held = new Held()
    await held.bring('2019-20', ['06/05/2019,S,V2,N1,U6,PR4,07/07/2019,E4A,,TM1 1AA,TM2 2BB,1234567'])
    await held.bring('2025-26', [moved()])
    assert.deepEqual(held.of('care-episode'), ['2019-05-06 to 2019-07-07', 'on or before 10 October 2024'])
    assert.deepEqual(held.of('legal-status'), ['2019-05-06 to 2019-07-07', 'on or before 10 October 2024'])
  })

  test('Nor is one that ended before the day the later file tells of', async () => {
    const held = new Held()
    await held.bring('2025-26', [moved()])
    await held.bring('2019-20', ['06/05/2019,S,V2,N1,U6,PR4,07/07/2019,E4A,,TM1 1AA,TM2 2BB,1234567'])
    assert.deepEqual(held.of('care-episode'), ['2019-05-06 to 2019-07-07', 'on or before 10 October 2024'])
  })

  test('Another kind of file that knows the day is more exact, and nobody has to decide', async () => {
    const held = new Held()
    await held.bring('2025-26', [moved()])
    assert.deepEqual(await held.bring('2024-25', [began.replace('10/10/2024,X1,CARPL', ',,').replace('U6', 'U4').replace('PR4', 'PR1').replace('TM2 2BB,1234567', 'TM3 3CC,7654321')], 'another'), [
      'changed care-episode.started', 'changed legal-status.began', 'new placement.started',
    ])
  })
})

describe('the files of one year', () => {
  const files: Files = {
    header: [header, '1,F,14/02/2012,WBRI,,,', ',M,01/01/2012,WBRI,,,', '1,F,14/02/2012,WBRI,,,'],
    episodes: [columns, `1,${began}`, `1,${began}`, '1,,P,V2,N1,,,,,,,,', '1,,P,V2,N1,,,,,,,,'],
    reviews: ['CHILD,DOB,REVIEW,REVIEW_CODE', '1,15/02/2012,05/06/2024,PN1'],
  }
  test('A row without a number is nobody’s', () => reading(files, '2024-25', ({ nobodys, children }) => {
    assert.deepEqual(nobodys.map(({ table, row, column }) => [table, row, column]), [['Header', 1, 'CHILD']])
    assert.deepEqual(children.map((c) => c.key), ['1'])
  }))
  test('A row sent twice is said once, and fares as the other does', () => reading(files, '2024-25', ({ children: [child], period }) => {
    assert.ok(child)
    const said = ssda903.says(child.child, { child: 'child', period, subject: (about) => about, record: () => '' })
    const fared = faring(compare('ssda903', said, [], nameOf)), refused = ssda903.refuses(child.child)
    assert.equal(said.filter((s) => s.kind === 'placement' && s.step === 'started').length, 1)
    assert.deepEqual(child.rows.map((r) => [rowKey(r), fared.get(rowKey(r)) ?? refused.find((n) => rowKey(n) === rowKey(r))?.column]), [
      ['Header 0', 'written'], ['Header 2', 'written'], ['Episodes 0', 'written'], ['Episodes 1', 'written'], ['Episodes 2', 'DECOM'], ['Episodes 3', 'DECOM'], ['Reviews 0', 'written'],
    ])
    assert.deepEqual(said.flatMap((s) => s.cells).map(({ table, row, column }) => [table, row, column]), [['Reviews', 0, 'DOB']], 'another date of birth')
  }))
  test('Cells as they stood, tables as they were read', () => reading(files, '2024-25', ({ cellsOf, tables }) => {
    assert.deepEqual(cellsOf({ table: 'Reviews', row: 0 }), ['1', '15/02/2012', '05/06/2024', 'PN1'])
    assert.deepEqual(tables.map(({ name, rows, file }) => [name, rows, file]), [['Header', 3, 'header.csv'], ['Episodes', 4, 'episodes.csv'], ['Reviews', 1, 'reviews.csv']])
  }))
  test('Who the child is', () => reading(files, '2024-25', ({ children: [child] }) => {
    assert.deepEqual(child && ssda903.who(child.child), { numbers: [{ scheme: 'local', value: '1' }], given: null, family: null, born: '2012-02-14', postcode: null })
  }))
  test('A year nobody can tell is asked for', async () => { await assert.rejects(reading(files, '2025-27', () => null), /Say which year/) })
})
