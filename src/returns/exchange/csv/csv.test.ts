import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, describe, test } from 'node:test'
import { day } from '../../../calendar/index.ts'
import { england } from '../../../packs/index.ts'
import { UnreadableReturn } from '../../problem.ts'
import type { Bringing } from '../index.ts'
import { mappedCsv, wrongIn, type Mapping } from './index.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-csv-'))
after(() => fs.rmSync(folder, { recursive: true }))
const file = (name: string, text: string): string => { const at = path.join(folder, name); fs.writeFileSync(at, text); return at }

const visits: Mapping = {
  title: 'Visits of the old system', child: { local: 'Child ID', given: 'Forename', family: 'Surname', born: 'DOB' },
  steps: [{ kind: 'visit', step: 'happened', happened: 'Visited', number: 'No', fields: { seen: { column: 'Seen', codes: { 'On their own': 'ALONE' } }, kind: { column: 'Type' }, bedroomSeen: { column: 'Bedroom' }, where: { column: 'Place' } } }],
}
const head = 'Child ID,Forename,Surname,DOB,No,Visited,Seen,Type,Bedroom,Place\n'
async function said(text: string, mapping = visits) {
  const exchange = mappedCsv('csv', mapping, england.recordTypes), given = await exchange.read(file('visits.csv', head + text), {})
  const bringing: Bringing = { child: 'child', period: given.period, subject: (...w) => w.join(' '), record: (t, name) => `${t.id} ${name}` }
  return { given, exchange, of: given.children.map((c) => ({ key: c.key, who: exchange.who(c.child), refused: exchange.refuses(c.child), said: exchange.says(c.child, bringing) })) }
}

describe('a file whose columns were matched by hand', () => {
  test('says who the child is and what each row tells of, in our words', async () => {
    const { of: [asha], given } = await said('17,Asha,Bell,01/02/2012,9,03/11/2025,On their own,LAC,Y,Home\n')
    assert.deepEqual(asha?.who, { numbers: [{ scheme: 'local', value: '17' }], given: 'Asha', family: 'Bell', born: '2012-02-01', postcode: null })
    assert.deepEqual(asha?.said.map((s) => [`${s.kind}.${s.step}`, s.name, s.body]), [
      ['person.described', 'person', { given: 'Asha', family: 'Bell', born: '2012-02-01' }], ['identifier.given', 'local 17', { scheme: 'local', value: '17' }],
      ['visit.happened', 'number 9', { seen: 'ALONE', kind: 'LAC', bedroomSeen: true, where: 'Home' }],
    ])
    assert.equal(given.partial, true, 'what another file does not tell of is not gone')
  })
  test('an answer that is none of ours is left out and named, and the row is taken', async () => {
    const { of: [one] } = await said('17,,,,9,03/11/2025,From the moon,LAC,perhaps,\n')
    assert.deepEqual(one?.said.find((s) => s.kind === 'visit')?.cells.map((c) => c.column), ['Seen', 'Bedroom'])
  })
  test('a row without a day is refused, and so is one of nobody', async () => {
    const { of: [one], given } = await said('17,,,,9,soon,ALONE,LAC,,\n,Asha,,,10,03/11/2025,ALONE,LAC,,\n')
    assert.deepEqual(one?.refused.map((n) => [n.row, n.column]), [[0, 'Visited']])
    assert.deepEqual(given.nobodys.map((n) => n.row), [1])
  })
  test('without a number, names and date of birth together tell a child', async () => {
    const { of } = await said(',Asha,Bell,01/02/2012,1,03/11/2025,,,,\n,asha,BELL,2012-02-01,2,04/11/2025,,,,\n,Asha,Bell,02/02/2012,3,05/11/2025,,,,\n')
    assert.deepEqual(of.map((c) => c.said.filter((s) => s.kind === 'visit').length), [2, 1])
  })
  test('two on one day without a number of their own are two', async () => {
    const { number: _, ...step } = visits.steps[0] as NonNullable<(typeof visits.steps)[0]>
    const { of: [one] } = await said('17,,,,,03/11/2025,,,,\n17,,,,,03/11/2025,,,,\n', { ...visits, steps: [step] })
    assert.deepEqual(one?.said.filter((s) => s.kind === 'visit').map((s) => s.name), ['2025-11-03', '2025-11-03 2'])
  })
  test('when it began and when it ended in one row are steps of one record, found again by its first day', async () => {
    const gone: Mapping = { ...visits, steps: [{ kind: 'missing-episode', step: 'returned', happened: 'No', fields: { where: { column: 'Place' } } }, { kind: 'missing-episode', step: 'started', happened: 'Visited', fields: {} }] }
    const { of: [one] } = await said('17,,,,06/10/2025 01:10,05/10/2025 22:05,,,,Park\n17,,,,,07/10/2025,,,,Shop\n', gone)
    assert.deepEqual(one?.said.filter((s) => s.kind === 'missing-episode').map((s) => [s.step, s.name, 'at' in s.happened]), [['started', '2025-10-05', true], ['returned', '2025-10-05', true], ['started', '2025-10-07', false]])
    assert.match(one?.said.at(-1)?.cells.map((c) => `${c.column} ${c.why}`).join() ?? '', /^Place No has no date that can be read/)
  })
  test('what else a file says of who they are; words that say nothing are left out on purpose', async () => {
    const { of: [one] } = await said('17,,,,,03/11/2025,N/K,girl,perhaps,\n', { ...visits, about: { sex: { column: 'Type', codes: { girl: 'F' } }, interpreter: { column: 'Bedroom' } }, steps: visits.steps.map((s) => ({ ...s, fields: { seen: { column: 'Seen', codes: { 'N/K': '' } } } })) })
    assert.deepEqual(one?.said.map((s) => [s.kind, s.body, s.cells.map((c) => c.column)]), [['person', { sex: 'F' }, ['Bedroom']], ['identifier', { scheme: 'local', value: '17' }, []], ['visit', {}, []]])
  })
  test('how days are written may be said column by column', async () => {
    const { of: [one] } = await said('17,,,,,11/03/2025,,,,\n', { ...visits, days: { Visited: 'mdy' } })
    assert.deepEqual(one?.said.find((s) => s.kind === 'visit')?.happened, { day: '2025-11-03' })
  })
  test('of a list of somebody else’s, who a child is is said only when somebody said that they are new', async () => {
    const exchange = mappedCsv('csv', { ...visits, strangers: 'ask' }, england.recordTypes), { children: [one] } = await exchange.read(file('list.csv', `${head}17,Asha,Bell,,,03/11/2025,,,,\n`), {})
    assert.ok(one)
    const kinds = (begins: boolean) => exchange.says(one.child, { child: 'c', period: { start: day('2025-01-01'), end: day('2025-01-01') }, begins, subject: () => '', record: () => '' }).map((s) => s.kind)
    assert.deepEqual([kinds(false), kinds(true)], [['visit'], ['person', 'identifier', 'visit']])
  })
  test('a file of no days speaks for the day it was given', async () => {
    assert.deepEqual((await mappedCsv('csv', { ...visits, steps: [] }, england.recordTypes).read(file('who.csv', `${head}17,,,,,,,,,\n`), { day: '2026-11-22' })).period, { start: '2026-11-22', end: '2026-11-22' })
  })
  test('words that mean something to a program are only words', async () => {
    const { of: [one] } = await said('17,,,,9,03/11/2025,constructor,LAC,,\n')
    assert.deepEqual(one?.said.find((s) => s.kind === 'visit')?.cells.map((c) => c.column), ['Seen'])
  })
  test('files in which a matched column stands twice are refused by its name', async () => {
    await assert.rejects(mappedCsv('csv', visits, england.recordTypes).read(file('twice.csv', `${head.trim()},Seen\n`), {}), /more than one column called Seen/)
  })
  test('files that lack a matched column are refused by its name', async () => {
    await assert.rejects(mappedCsv('csv', visits, england.recordTypes).read(file('other.csv', 'Child ID,Seen\n17,Y\n'), {}), (e) => e instanceof UnreadableReturn && /no column Forename, Surname/.test(e.message))
  })
})

describe('a mapping that cannot be used', () => {
  const wrong = (m: Partial<Mapping>): string => wrongIn({ ...visits, ...m }, england.recordTypes).join(' ')
  test('says so in sentences', () => {
    assert.equal(wrong({}), '')
    assert.match(wrong({ child: { given: 'Forename' } }), /which column tells who the child is/)
    assert.match(wrong({ steps: [{ kind: 'spell', step: 'cast', happened: 'Visited', fields: {} }] }), /no record spell with a step cast/)
    assert.match(wrong({ steps: [{ kind: 'visit', step: 'happened', happened: 'Visited', fields: { mood: { column: 'Type' } } }] }), /no answer mood/)
    assert.match(wrong({ steps: [{ kind: 'placement', step: 'started', happened: 'Visited', fields: { home: { column: 'Place' } } }] }), /cannot be read from one cell/)
  })
})
