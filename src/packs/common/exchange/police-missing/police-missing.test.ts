import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { when } from '../../../../calendar/index.ts'
import { policeLists } from '../../families/lists.ts'
import { ofChild, readLines } from '../for-tests.ts'
import { policeMissing } from './index.ts'

const head = 'Police Ref,Surname,Forename,DOB,Reported at,Found at,Found where,Risk,Missing from'
const asha = 'Bell,Asha,01/02/2012'
const read = (rows: readonly string[], begins = false) => readLines(policeMissing, [head, ...rows], begins)

describe('a list of the police, as steps of records', () => {
  test('a report, and how it ended, to the minute', async () => {
    const { said: [all = []], files } = await read([`TV/1,${asha},05/10/2026 22:12,06/10/2026 00:55,Bus station,Medium risk,Elm House`])
    assert.deepEqual(ofChild(all), ['police-missing-report.reported TV/1: 2026-10-05 10:12pm', 'police-missing-report.found TV/1: 2026-10-06 12:55am'])
    assert.deepEqual(all.filter((s) => s.about === 'child').map((s) => s.body), [{ reference: 'TV/1', risk: 'MED', from: 'Elm House' }, { where: 'Bus station' }])
    assert.equal(files.called, '5 October 2026 to 5 October 2026')
  })
  test('each child says once which time the list is of, and of nobody else', async () => {
    const { said } = await read([`TV/1,${asha},05/10/2026 22:12,,,,`, 'TV/2,Odu,Ben,03/03/2011,31/10/2026 23:50,,,,'])
    assert.equal(said.length, 2)
    for (const all of said) {
      const [of] = all.filter((s) => s.kind === 'list-received')
      assert.equal(of?.subject, policeLists)
      assert.deepEqual(of?.body, { whose: 'police', from: when('2026-10-05 22:12'), to: when('2026-10-31 23:50') })
    }
  })
  test('it was known no sooner than the list ends: nobody told us on the day', async () => {
    const { said: [all = []] } = await read([`TV/1,${asha},05/10/2026 22:12,,,,`, `TV/2,${asha},09/10/2026 20:00,,,,`])
    assert.deepEqual(all.filter((s) => s.about === 'child').map((s) => s.learned), [when('2026-10-09 20:00'), when('2026-10-09 20:00')])
  })
  test('the same report twice is one, with what the later row knows', async () => {
    const { said: [all = []] } = await read([`TV/1,${asha},05/10/2026 22:12,,,Low,`, `TV/1,${asha},05/10/2026 22:12,06/10/2026 09:00,,High,`])
    assert.deepEqual(ofChild(all), ['police-missing-report.reported TV/1: 2026-10-05 10:12pm', 'police-missing-report.found TV/1: 2026-10-06 9am'])
    assert.equal(all.find((s) => s.step === 'reported')?.body['risk'], 'HIGH')
    assert.deepEqual(all.find((s) => s.step === 'found')?.rows.map((r) => r.row), [1, 0])
  })
  test('without a reference, its time is its name', async () => {
    const { said: [all = []] } = await read([`,${asha},05/10/2026 22:12,,,,`])
    assert.deepEqual(ofChild(all), ['police-missing-report.reported 2026-10-05 22:12: 2026-10-05 10:12pm'])
  })
  test('a blank cell says nothing', async () => {
    const { said: [all = []] } = await read([`TV/1,${asha},05/10/2026,,,,`])
    assert.deepEqual(ofChild(all), ['police-missing-report.reported TV/1: 2026-10-05'])
    assert.deepEqual(all.find((s) => s.step === 'reported')?.body, { reference: 'TV/1' })
  })
  test('a row that does not say when, or whose, is refused with what to do', async () => {
    const { refused, files, said } = await read([`TV/1,${asha},last night,,,,`, 'TV/2,Bell,,,05/10/2026 22:12,,,,'])
    assert.deepEqual(refused.map((r) => [r.row, r.column]), [[0, 'Reported at']])
    assert.deepEqual(files.nobodys.map((r) => r.row), [1])
    assert.deepEqual(said, [[]])
  })
  test('a grade nobody knows, and an end that cannot be read, are left out and listed', async () => {
    const { cells, said: [all = []] } = await read([`TV/1,${asha},05/10/2026 22:12,morning,,Amber,`])
    assert.deepEqual(cells.map((c) => c.column), ['Found at', 'Risk'])
    assert.deepEqual(ofChild(all), ['police-missing-report.reported TV/1: 2026-10-05 10:12pm'])
  })
  test('who a child is is told of somebody new only', async () => {
    const row = [`TV/1,${asha},05/10/2026 22:12,,,,`]
    assert.deepEqual((await read(row)).said.flat().filter((s) => s.kind === 'person').length, 0)
    assert.deepEqual((await read(row, true)).said.flat().find((s) => s.kind === 'person')?.body, { given: 'Asha', family: 'Bell', born: '2012-02-01' })
  })
  test('a child is the same in every list, however it writes their name', async () => {
    const keys = async (name: string) => (await read([`TV/1,${name},05/10/2026 22:12,,,,`])).files.children.map((c) => c.key)
    assert.deepEqual(await keys('BELL,Asha,2012-02-01'), await keys(asha))
    assert.notDeepEqual(await keys('Bell,Asha,02/02/2012'), await keys(asha))
    assert.doesNotMatch((await keys(asha)).join(''), /bell|asha|2012/i)
  })
  test('a file that is no such list is not read', () => assert.rejects(() => readLines(policeMissing, ['Name,Place', 'Asha,Here']), /Reported at/))
  test('a list without a date that can be read is not read', () => assert.rejects(() => read([`TV/1,${asha},soon,,,,`]), /No row has a date/))
})
