import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { schoolLists } from '../../families/lists.ts'
import { ofChild, readLines } from '../for-tests.ts'
import { schoolAbsences } from './index.ts'

const head = 'UPN,Surname,Forename,DOB,School,Date,Session,Mark,Reason'
const asha = 'A123456789012,Bell,Asha,01/02/2012,Harbour Academy'
const read = (rows: readonly string[]) => readLines(schoolAbsences, [head, ...rows])
const bodies = (all: readonly { readonly about: string; readonly body: unknown }[]) => all.filter((s) => s.about === 'child').map((s) => s.body)

describe('a school’s list of absences, as steps of records', () => {
  test('a morning and an afternoon are one day', async () => {
    const { said: [all = []] } = await read([`${asha},05/10/2026,AM,N,`, `${asha},05/10/2026,PM,I,Sent home ill`])
    assert.deepEqual(ofChild(all), ['school-absence.marked 2026-10-05: 2026-10-05'])
    assert.deepEqual(bodies(all), [{ morning: 'N', afternoon: 'I', reason: 'Sent home ill', school: 'Harbour Academy' }])
  })
  test('a blank session is the whole day, and a code may stand before its meaning', async () => {
    const { said: [all = []] } = await read([`${asha},05/10/2026,,O - Unauthorised absence,`])
    assert.deepEqual(bodies(all), [{ morning: 'O', afternoon: 'O', school: 'Harbour Academy' }])
  })
  test('a column for each half', async () => {
    const { said: [all = []] } = await readLines(schoolAbsences, ['UPN,Date,AM mark,PM mark', 'A123456789012,05/10/2026,/,O'])
    assert.deepEqual(bodies(all), [{ afternoon: 'O' }])
  })
  test('a mark of one who was there is of no absence, and its day still counts as in the list', async () => {
    const { refused, said: [all = []] } = await read([`${asha},05/10/2026,AM,/,`, `${asha},07/10/2026,AM,N,`])
    assert.deepEqual(refused.map((r) => [r.row, r.column]), [[0, 'Mark']])
    assert.deepEqual(ofChild(all), ['school-absence.marked 2026-10-07: 2026-10-07'])
    assert.deepEqual(all.find((s) => s.kind === 'list-received')?.body, { whose: 'school', school: 'Harbour Academy', from: { day: '2026-10-05' }, to: { day: '2026-10-07' } })
    assert.equal(all.find((s) => s.kind === 'list-received')?.subject, schoolLists)
  })
  test('each school’s list is of its own days', async () => {
    const { said: [all = [], other = []] } = await read([`${asha},05/10/2026,,N,`, 'B1,Odu,Ben,03/03/2011,Quay Primary,20/10/2026,,N,'])
    assert.deepEqual([all, other].map((s) => s.filter((x) => x.kind === 'list-received').map((x) => x.body['school'])), [['Harbour Academy'], ['Quay Primary']])
  })
  test('a session, a day or a mark that cannot be read is refused: nothing is guessed of that day', async () => {
    const { refused, said: [all = []] } = await read([`${asha},05/10/2026,Third,N,`, `${asha},soon,AM,N,`, `${asha},06/10/2026,AM,QQ,`])
    assert.deepEqual(refused.map((r) => r.column), ['Session', 'Date', 'Mark'])
    assert.deepEqual(all, [])
  })
  test('a child nobody here knows is left alone', () => assert.equal(schoolAbsences.strangers, 'leave'))
})
