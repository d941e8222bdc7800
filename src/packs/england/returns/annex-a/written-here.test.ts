import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../../../calendar/index.ts'
import { Timeline } from '../../../../ledger/index.ts'
import { factsOf, type Given } from '../../../../readings/index.ts'
import { annexA } from './index.ts'
import { periodOf } from './read.ts'

// Lists of children whose record people wrote, with hours and gaps as people write them. Nobody was brought in from a file.

const subject = '3f2a9c10-1111-4222-8333-444455556666'
function sent(given: readonly Given[], on = '2026-03-15') {
  const facts = factsOf(given.map((g) => (g.about ? g : { ...g, about: subject })))
  const of = (id: string): Timeline => new Timeline(id, facts.filter((f) => f.subject === id))
  const filled = (cells: object): { readonly [column: string]: string } => Object.fromEntries(Object.entries(cells).filter(([, v]) => v !== null && v !== undefined))
  const lists = annexA.sends?.(of(subject), { period: periodOf(on as Day), of }) ?? {}
  return (list: string): readonly { readonly [column: string]: string }[] => lists[list]?.map((r) => filled(r.cells)) ?? []
}
const some = (row: { readonly [column: string]: string } | undefined, ...columns: readonly string[]): readonly (string | undefined)[] => columns.map((c) => row?.[c])

const asha: Given = { did: 'person.described', on: '2015-02-14', says: { given: 'Asha', family: 'Bell', sex: 'F', born: '2015-02-14', ethnicity: 'MWBC' } }
const who = { 'Child Unique ID': '3F2A9C1011', 'Gender': 'b) Female', 'Ethnicity': 'f) MWBC', 'Date of Birth': '14/02/2015', 'Age of Child (Years)': '11' }
const ruth: Given = { did: 'post.started', about: 'ruth', on: '2020-01-01', says: { name: 'Ruth Ellis', role: 'social-worker' } }
const referred: readonly Given[] = [
  { did: 'referral.received', on: '2025-12-01 09:40', says: { source: '2A', need: 'N1' } }, { did: 'referral.decided', on: '2025-12-02 11:00', says: { outcome: 'ASSESS' } },
]

test('Nobody wrote anything but who the child is: in no list', () => { assert.deepEqual(sent([asha])('Contacts'), []); assert.deepEqual(sent([asha])('Children in need'), []) })

test('A contact at an hour of a day; who has no number of ours stands under their own id', () => {
  assert.deepEqual(sent([asha, { did: 'contact.received', on: '2026-02-10 16:05', says: { source: '6', concern: 'Shouting at night.' } }])('Contacts'), [{ ...who, 'Date of Contact': '10/02/2026', 'Contact Source': 'q) 6: Police' }])
})

test('A referral decided on and one nobody has decided; what is blank nobody wrote', () => {
  const rows = sent([asha, ...referred, { did: 'referral.received', record: 'again', on: '2026-03-14 10:00', says: {} }])('Referrals')
  assert.deepEqual(rows.map((r) => some(r, 'Date of referral', 'Referral NFA?', 'Number of Referrals in Last 12 Months', 'Referral Source')), [['01/12/2025', 'b) No', '0', 'e) 2A: Schools'], ['14/03/2026', undefined, '1', undefined]])
})

test('In need: seen on a visit, with a plan, and a worker by the name of their post', () => {
  const given: readonly Given[] = [
    asha, ruth, ...referred, { did: 'child-in-need-plan.agreed', on: '2026-01-20' }, { did: 'visit.happened', record: 'v1', on: '2026-02-20 15:30', says: { kind: 'CIN', seen: 'WITH' } },
    { did: 'visit.happened', record: 'v2', on: '2026-03-06 15:30', says: { kind: 'CIN', seen: 'NOTSEEN' } }, { did: 'allocation.allocated', on: '2025-12-03', says: { worker: 'ruth', role: 'social-worker' } },
  ]
  assert.deepEqual(sent(given)('Children in need'), [{
    ...who, 'CIN Start Date': '01/12/2025', 'Primary Need Code': 'N1 - Abuse or neglect', 'Date Child Was Last Seen': '20/02/2026', 'Case Status': 'c) Child in need plan', 'Allocated Worker': 'Ruth Ellis',
  }])
  assert.deepEqual(sent(given, '2026-01-10')('Children in need').map((r) => some(r, 'Case Status', 'Date Child Was Last Seen')), [[undefined, undefined]])
})

test('An assessment: seen alone, agreed with an outcome that leaves nothing to do', () => {
  const given: readonly Given[] = [
    asha, ...referred, { did: 'assessment.begun', on: '2025-12-03 09:00', says: { kind: 'CF' } }, { did: 'assessment.child-seen', record: 'assessment', on: '2025-12-05 16:00', says: { seen: 'ALONE' } },
    { did: 'assessment.written', record: 'assessment', on: '2026-01-12 12:00', says: { outcome: 'NFA' } }, { did: 'assessment.approved', record: 'assessment', on: '2026-01-14 12:00', says: { agreed: true } },
  ]
  const needed = 'Was the child assessed as requiring LA children\'s social care support?'
  assert.deepEqual(some(sent(given)('Assessments')[0], 'Continuous Assessment Start Date', 'Child Seen During Continuous Assessment', 'Continuous Assessment Date of Authorisation', needed), ['03/12/2025', 'a) Yes', '14/01/2026', 'b) No'])
})

test('An enquiry, its conference, and the plan the conference decided, which nobody has written yet', () => {
  const given: readonly Given[] = [
    asha, ...referred, { did: 'enquiry.begun', on: '2026-01-20 10:00' }, { did: 'enquiry.decided', record: 'enquiry', on: '2026-01-28 10:00', says: { outcome: 'SR', conferenceNeeded: true } },
    { did: 'protection-conference.held', on: '2026-02-06 10:00', says: { kind: 'INITIAL', outcome: 'PLAN', category: 'EMO' } }, { did: 'visit.happened', on: '2026-02-20 16:00', says: { kind: 'CP', seen: 'ALONE' } },
  ]
  const lists = sent(given)
  assert.deepEqual(some(lists('Enquiries')[0], 'Strategy discussion initiating Section 47 Enquiry Start Date', 'Was an Initial Child Protection Conference deemed unnecessary?', 'Date of Initial Child Protection Conference',
    'Did the Initial Child Protection Conference Result in a Child Protection Plan'), ['20/01/2026', 'b) No', '06/02/2026', 'a) Yes'])
  assert.deepEqual(some(lists('Child protection')[0], 'Child Protection Plan Start Date', 'Initial Category of Abuse', 'Latest Category of Abuse', 'Date of the Last Statutory Visit', 'Was the Child Seen Alone?', 'Number of Previous Child Protection Plans'),
    ['06/02/2026', 'd) Emotional abuse', 'd) Emotional abuse', '20/02/2026', 'a) Yes', '0'])
  assert.equal(lists('Children in need')[0]?.['Case Status'], 'b) Child Protection plan')
})

test('In care: the law as it is now, the home’s own record, times missing, and the talk after the last', () => {
  const given: readonly Given[] = [
    asha, ...referred, { did: 'care-episode.started', on: '2026-01-06 23:10', says: { legalStatus: 'L1', need: 'N1' } }, { did: 'legal-status.began', on: '2026-01-09 15:00', says: { under: 'C1' } },
    { did: 'organisation.described', about: 'oak', on: '2020-01-01', says: { name: 'Oak House', address: '1 Oak Lane, Tarrowmouth TM1 2AB', ofstedUrn: 'SC123456' } },
    { did: 'placement.started', on: '2026-01-07 01:30', says: { home: 'oak', type: 'K2', provider: 'PR1', area: 'NEXT' } },
    { did: 'missing-episode.started', record: 'm1', on: '2026-02-01 21:00', says: { kind: 'A' } }, { did: 'missing-episode.started', record: 'm2', on: '2026-02-08 22:30', says: { kind: 'M' } },
    { did: 'missing-episode.returned', record: 'm2', on: '2026-02-09 06:00' }, { did: 'return-interview.offered', record: 'talk', on: '2026-02-09 10:00', says: { episode: 'm2' } }, { did: 'return-interview.held', record: 'talk', on: '2026-02-10 16:00', says: { episode: 'm2' } },
    { did: 'visit.happened', on: '2026-03-02 16:00', says: { kind: 'LAC', seen: 'ALONE' } }, { did: 'permanence-plan.set', on: '2026-02-20', says: { route: 'KINCAO' } },
    { did: 'reviewing-officer-contact.happened', record: 'r1', on: '2026-02-26', says: { kind: 'ALONE' } }, { did: 'reviewing-officer-contact.happened', record: 'r2', on: '2026-03-09', says: { kind: 'CARER' } },
  ]
  const row = sent(given)('Children in care')[0]
  assert.deepEqual(some(row, 'Date Started to be Looked After', 'Start date of current legal status', 'Child\'s Legal Status', 'Start Date of Most Recent Placement', 'Placement Type', 'Placement Provider', 'Placement postcode', 'URN of Placement', 'Placement Location'),
    ['06/01/2026', '09/01/2026', 'C1: ICO', '06/01/2026', 'p) K2: Children\'s Homes', 'b) PR1 - Own provision', 'TM1 2AB', 'SC123456', 'b) Out'])
  assert.deepEqual(some(row, 'Date of Last Social Work Visit', 'What is the permanence plan for this child?', 'Date of Last IRO Visit / Contact to the Child', 'Number of Placements in the Last 12 months'), ['02/03/2026', 'c) SGO/CAO', '26/02/2026', '1'])
  assert.deepEqual(Object.entries(row ?? {}).filter(([c]) => /Episodes|Return Interview/.test(c)).map(([, v]) => v), ['1', '1', 'a) Yes', 'a) Yes'])
  assert.equal(sent(given)('Children in need')[0]?.['Case Status'], 'a) Looked after child')
})

test('Leaving care: what the law calls them is read from age and time in care, until somebody writes it', () => {
  const born: Given = { did: 'person.described', on: '2007-05-01', says: { born: '2007-05-01' } }
  const care = (from: string, to?: string): readonly Given[] => [{ did: 'care-episode.started', on: from, says: { legalStatus: 'C2' } }, ...(to ? [{ did: 'care-episode.ended', record: 'care-episode', on: to, says: { reason: 'E5' } }] : [])]
  const category = (given: readonly Given[], on?: string): string | undefined => sent([born, ...given], on)('Care leavers')[0]?.['Eligibility Category']
  assert.equal(category(care('2020-06-01', '2025-05-01')), 'b) Former relevant child')
  assert.equal(category(care('2020-06-01'), '2024-06-01'), 'd) Eligible child')
  assert.equal(category(care('2020-06-01', '2024-02-01'), '2024-06-01'), 'a) Relevant child')
  assert.equal(category(care('2023-06-01', '2023-08-01'), '2024-06-01'), 'c) Qualifying care leaver')
  assert.equal(category(care('2015-06-01', '2019-08-01')), undefined)
  assert.equal(category(care('2020-06-01', '2025-05-01'), '2032-05-01'), undefined)
  assert.equal(category([...care('2023-06-01', '2023-08-01'), { did: 'after-care.heard', on: '2026-01-01', says: { right: 'former-relevant', inTouch: 'YES', words: 'Fine.' } }]), 'b) Former relevant child')
})

test('How a care leaver is: in touch on the day they said so, without a home that suits', () => {
  const row = sent([
    { did: 'person.described', on: '2007-05-01', says: { born: '2007-05-01' } }, { did: 'care-episode.started', on: '2020-06-01' }, { did: 'care-episode.ended', record: 'care-episode', on: '2025-05-01', says: { reason: 'E5' } },
    { did: 'after-care.heard', on: '2026-02-01 14:00', says: { inTouch: 'YES', words: 'I want to move.', livesIn: 'W', suits: false, does: 'G5' } },
  ])('Care leavers')[0]
  assert.deepEqual(some(row, 'LA in Touch', 'Latest Date of Contact', 'Type of Accommodation', 'Suitability of Accommodation', 'Activity Status'),
    ['a) Yes', '01/02/2026', 'W: Bed and breakfast', 'b) Unsuitable', 'G5: Not in education, employment or training - other'])
})

test('On the way to adoption: a plan to adopt that waits, and the match agreed since', () => {
  const given: readonly Given[] = [
    asha, { did: 'care-episode.started', on: '2024-01-06 23:10', says: { legalStatus: 'C1' } }, { did: 'adoption.approved', on: '2025-02-03 11:00', says: { agreed: true } },
    { did: 'adoption.may-place', record: 'adoption', on: '2025-05-05', says: { by: 'order' } }, { did: 'permanence-plan.set', on: '2025-02-04', says: { route: 'ADOPT' } }, { did: 'permanence-plan.matched', record: 'permanence-plan', on: '2026-03-01 10:00' },
  ]
  assert.deepEqual(sent(given)('Adoption'), [{
    ...who, 'Date the Child Entered Care': '06/01/2024', 'Date of Decision that Child Should be Placed for Adoption': '03/02/2025', 'Date of Placement Order': '05/05/2025', 'Date of Matching Child and Prospective Adopters': '01/03/2026',
  }])
})

test('Somebody on the way to adopting, as workers wrote it', () => {
  const rows = sent([{ did: 'identifier.given', on: '2026-01-01', says: { scheme: 'adopter', value: 'AD9' } }, { did: 'adopter.enquired', on: '2026-01-12 10:00', says: { mayFoster: true } }, { did: 'adopter.stage-one', record: 'adopter', on: '2026-02-02' }])('Adopters')
  assert.deepEqual(rows, [{ 'Individual adopter identifier': 'AD9', 'Is the (prospective) adopter fostering for adoption?': 'a) Yes', 'Date enquiry received': '12/01/2026', 'Date Stage 1 started': '02/02/2026' }])
})
