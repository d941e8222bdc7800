import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Timeline } from '../../../../../ledger/index.ts'
import { factsOf, type Given } from '../../../../../readings/index.ts'
import { yearOf } from '../year.ts'
import { ssda903 } from './index.ts'

// Rows of children whose record people wrote, with hours and gaps as people write them. Nobody was brought in from a file.

const subject = '3f2a9c10-1111-4222-8333-444455556666'
function sent(given: readonly Given[], year = '2025-26') {
  const facts = factsOf(given.map((g) => (g.about ? g : { ...g, about: subject })))
  const of = (id: string): Timeline => new Timeline(id, facts.filter((f) => f.subject === id))
  const filled = (cells: object): object => Object.fromEntries(Object.entries(cells).filter(([, v]) => v !== null && v !== undefined))
  const tables = ssda903.sends?.(of(subject), { period: yearOf(year), of }) ?? {}
  return (table: string): readonly object[] => tables[table]?.map((r) => filled(r.cells)) ?? []
}

const born: Given = { did: 'person.described', on: '2012-02-14', says: { given: 'Asha', family: 'Bell', sex: 'F', born: '2012-02-14', ethnicity: 'MWBC' } }
const came: Given = { did: 'care-episode.started', on: '2025-05-06 23:10', says: { legalStatus: 'L1', need: 'N1' } }
const CHILD = '3F2A9C1011'
const first = { CHILD, DECOM: '06/05/2025', RNE: 'S', LS: 'L1', CIN: 'N1' }
const oak: readonly Given[] = [
  { did: 'organisation.described', about: 'oak', on: '2020-01-01', says: { name: 'Oak House', address: '1 Oak Lane, Tarrowmouth TM1 2AB', ofstedUrn: 'SC123456' } },
  { did: 'placement.started', record: 'oak-stay', on: '2025-05-07 01:30', says: { home: 'oak', type: 'K2', provider: 'PR1' } },
]
const inOak = { PLACE: 'K2', PLACE_PROVIDER: 'PR1', PL_POST: 'TM1 2AB', URN: 'SC123456' }

test('Care that began before midnight and a home reached after it are one row, and the home’s record tells the rest', () => {
  assert.deepEqual(sent([born, came, ...oak])('Episodes'), [{ ...first, ...inOak }])
})

test('Who has no number of ours stands under their own id, with their birth date wherever the return has it', () => {
  const rows = sent([born, came, { did: 'care-review.held', on: '2025-06-01 10:00', says: { childTookPart: 'PN1' } }])
  assert.deepEqual(rows('Reviews'), [{ CHILD, DOB: '14/02/2012', REVIEW: '01/06/2025', REVIEW_CODE: 'PN1' }])
  assert.deepEqual(rows('Header'), [{ CHILD, SEX: 'F', DOB: '14/02/2012', ETHNIC: 'MWBC', UASC: '0' }])
})

test('A child who is in no other table is not in the header', () => { assert.deepEqual(sent([born])('Header'), []) })

test('Their number, where somebody gave one', () => {
  assert.deepEqual(sent([born, came, { did: 'identifier.given', on: '2025-05-07', says: { scheme: 'local', value: 'LA77' } }])('Episodes'), [{ ...first, CHILD: 'LA77' }])
})

test('A law written after care began, and one written again the same: a row for each change and for nothing else', () => {
  const laws: readonly Given[] = [
    { did: 'legal-status.began', record: 'a', on: '2025-05-09 15:00', says: { under: 'L2' } }, { did: 'legal-status.began', record: 'b', on: '2025-05-16', says: { under: 'C1' } },
    { did: 'legal-status.began', record: 'c', on: '2025-07-11', says: { under: 'C1' } },
  ]
  assert.deepEqual(sent([born, came, ...oak, ...laws])('Episodes'), [
    { ...first, ...inOak, DEC: '09/05/2025', REC: 'X1' },
    { ...first, ...inOak, DECOM: '09/05/2025', RNE: 'L', LS: 'L2', DEC: '16/05/2025', REC: 'X1' }, { ...first, ...inOak, DECOM: '16/05/2025', RNE: 'L', LS: 'C1' },
  ])
})

test('A night in hospital: three rows, the home kept, and no reason for leaving it', () => {
  const away: readonly Given[] = [
    { did: 'placement.started', record: 'ward', on: '2025-08-01 20:00', says: { type: 'T1' } }, { did: 'placement.ended', record: 'ward', on: '2025-08-03 11:00' },
  ]
  assert.deepEqual(sent([born, came, ...oak, ...away])('Episodes'), [
    { ...first, ...inOak, DEC: '01/08/2025', REC: 'X1' }, { ...first, PLACE: 'T1', DECOM: '01/08/2025', RNE: 'P', DEC: '03/08/2025', REC: 'X1' }, { ...first, ...inOak, DECOM: '03/08/2025', RNE: 'P' },
  ])
})

test('Moved twice in one day, then home: an episode never begins and ends on the same day', () => {
  const moves: readonly Given[] = [
    { did: 'placement.ended', record: 'oak-stay', on: '2025-08-01 09:00', says: { reason: 'CREQB' } },
    { did: 'placement.started', record: 'one', on: '2025-08-01 10:00', says: { type: 'U6' } }, { did: 'placement.ended', record: 'one', on: '2025-08-01 18:00', says: { reason: 'CREQO' } },
    { did: 'placement.started', record: 'two', on: '2025-08-01 19:00', says: { type: 'P1' } }, { did: 'care-episode.ended', on: '2025-09-01 12:00', says: { reason: 'E4A' } },
  ]
  assert.deepEqual(sent([born, came, ...oak, ...moves])('Episodes'), [
    { ...first, ...inOak, DEC: '01/08/2025', REC: 'X1', REASON_PLACE_CHANGE: 'CREQB' }, { ...first, PLACE: 'P1', PLACE_PROVIDER: 'PR0', DECOM: '01/08/2025', RNE: 'P', DEC: '01/09/2025', REC: 'E4A' },
  ])
})

test('Days on which nobody wrote where they lived are a row with no placement, for somebody to fill in', () => {
  const gone: readonly Given[] = [{ did: 'placement.ended', record: 'oak-stay', on: '2025-08-01', says: { reason: 'CREQB' } }, { did: 'placement.started', record: 'next', on: '2025-08-05', says: { type: 'U6' } }]
  assert.deepEqual(sent([born, came, ...oak, ...gone])('Episodes'), [
    { ...first, ...inOak, DEC: '01/08/2025', REC: 'X1', REASON_PLACE_CHANGE: 'CREQB' }, { ...first, DECOM: '01/08/2025', RNE: 'P', DEC: '05/08/2025', REC: 'X1' },
    { ...first, PLACE: 'U6', DECOM: '05/08/2025', RNE: 'P' },
  ])
})

test('Left with one reason, to the same carer: T, as the reason says', () => {
  const moves: readonly Given[] = [{ did: 'placement.ended', record: 'oak-stay', on: '2025-08-01', says: { reason: 'PLACE' } }, { did: 'placement.started', record: 'two', on: '2025-08-01', says: { type: 'R3' } }]
  assert.deepEqual(sent([born, came, ...oak, ...moves])('Episodes').map((r) => (r as { RNE?: string }).RNE), ['S', 'T'])
})

test('The need of the referral, and the address they came from, where care itself does not say', () => {
  const rows = sent([
    born, { did: 'referral.received', on: '2025-05-05 09:00', says: { need: 'N5' } }, { did: 'address.moved-in', on: '2019-01-01', says: { postcode: 'TM9 9ZZ' } },
    { ...came, says: { legalStatus: 'L1' } }, { did: 'placement.started', on: '2025-05-06 23:50', says: { type: 'U6' } },
  ])
  assert.deepEqual(rows('Episodes'), [{ ...first, CIN: 'N5', PLACE: 'U6', HOME_POST: 'TM9 9ZZ' }])
})

test('In care for some hours: no row', () => { assert.deepEqual(sent([born, came, { did: 'care-episode.ended', on: '2025-05-06 23:55', says: { reason: 'E4B' } }])('Episodes'), []) })

test('Nothing later than the year: what began after it, and an end that came after it', () => {
  const later: readonly Given[] = [
    ...oak, { did: 'placement.ended', record: 'oak-stay', on: '2026-04-02', says: { reason: 'CARPL' } }, { did: 'placement.started', record: 'two', on: '2026-04-02', says: { type: 'U6' } },
  ]
  assert.deepEqual(sent([born, came, ...later])('Episodes'), [{ ...first, ...inOak }])
})

test('Z1 stands for what is told apart since 2025-26', () => {
  const placed: readonly Given[] = [{ ...came, on: '2024-05-06' }, { did: 'placement.started', on: '2024-05-06', says: { type: 'Z12' } }]
  assert.deepEqual(['2024-25', '2025-26'].map((year) => (sent([born, ...placed], year)('Episodes')[0] as { PLACE?: string }).PLACE), ['Z1', 'Z12'])
})

test('Deprived of their liberty elsewhere than in a secure home: from the first order of a court', () => {
  const rows = sent([
    born, came, { did: 'secure-accommodation.placed', record: 'here', on: '2026-05-01 22:00', says: { kind: 'liberty', authority: 'first-hours' } },
    { did: 'secure-accommodation.order-made', record: 'here', on: '2026-05-04 15:00', says: { until: '2026-08-04' } },
    { did: 'secure-accommodation.placed', record: 'there', on: '2026-09-01', says: { kind: 'secure', authority: 'order' } },
  ], '2026-27')
  assert.deepEqual(rows('DoLo'), [{ CHILD, DOB: '14/02/2012', DOLO_START: '04/05/2026' }])
})
