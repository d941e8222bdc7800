import { test } from 'node:test'
import assert from 'node:assert/strict'
import { day, londonToInstant, sayDay } from '../../calendar/index.ts'
import { england } from '../../packs/index.ts'
import type { DutyVersion } from '../../readings/duty/index.ts'
import { asUsed, basisWords, called, calledFirst, calledOwn, checkedWords, initials, sayAge, sayNotedReach, sayReach, sayWrittenPast, shortAge } from './index.ts'

const now = londonToInstant('2026-11-24 08:42')
const card = (born: string | null, expected: string | null = null, name = 'Micah Adébáyò-Fairweather') =>
  ({ name, born: born === null ? null : day(born), expected: expected === null ? null : day(expected) })

test('ages are said as people say them', () => {
  const said = [['2012-03-09', '14 years, 8 months', '14'], ['2012-11-24', '14 years', '14'], ['2025-11-20', '12 months', '12 months'], ['2026-11-21', '3 days', '3 days'], ['2026-11-24', 'Born today', 'born today'], ['2026-11-25', 'Not born yet', 'not born yet']] as const
  for (const [born, age, short] of said) assert.deepEqual([sayAge(card(born), now), shortAge(card(born), now)], [age, short])
  assert.equal(sayAge(card(null), now), 'Age not known')
  assert.equal(shortAge(card(null), now), null)
  assert.equal(sayAge(card(null, '2027-01-12'), now), 'Expected 12 January 2027')
})

test('a child is called by the name they use, and a baby not yet born is the baby', () => {
  assert.deepEqual([called(card('2012-03-09')), calledFirst(card(null, '2027-01-12')), calledOwn(card(null, '2027-01-12'))], ['Micah', 'The baby', 'the baby’s'])
  assert.equal(called(null), 'this child')
  assert.deepEqual([initials('Ruth Okonjo-Hale'), initials('Dee'), initials('')], ['RH', 'D', ''])
})

const names = (id: string) => ({ helen: 'Helen Ashworth', team: 'Safeguarding team 2', home: 'Saltmarsh House' })[id] ?? null
const org = { posts: [{ worker: 'helen', role: 'team-manager', unit: 'team', away: { until: londonToInstant('2026-11-27 23:59'), cover: 'me' } }], within: new Map([['team', 'service']]) }
const w = { pack: england, org, names, now, called: 'Micah' }

test('why somebody can see a child is said to them in a sentence', () => {
  assert.deepEqual(sayReach([
    { scope: 'unit:team', held: 'in-post:team-manager', theirs: 'allocated' }, { scope: 'worker:me', held: 'allocated', theirs: 'allocated' },
    { scope: 'unit:home', held: 'in-post:home-worker', theirs: 'living-at' }, { scope: 'unit:team', held: 'covering:helen', theirs: 'allocated' },
    { scope: 'authority', held: 'in-post:director', theirs: 'everyone the authority works with' },
  ], w), [
    'You are a named worker for Micah',
    'You work in Safeguarding team 2, the team that works with Micah',
    'You work in Saltmarsh House, where Micah lives',
    'You are covering for Helen Ashworth until Fri 27 Nov, who works in Safeguarding team 2, the team that works with Micah',
    'You are director of children’s services, and see every child the council works with',
  ])
  assert.equal(sayNotedReach('in-post:team-manager>allocated;allocated>allocated', w), 'team manager for the team; a named worker')
  assert.equal(sayNotedReach('no child', w), 'no reason was noted')
})

test('who was passed over is words, and a person’s own words are kept', () => {
  assert.equal(sayWrittenPast('team-manager|away|2026-11-27T23:59:59.999Z|helen;head-of-service|nobody in post|', w),
    'the team manager, Helen Ashworth, is away until Fri 27 Nov, and there is no head of service')
  assert.equal(sayWrittenPast('team-manager|away|', w), 'the team manager is away, with no day back written')
  assert.equal(sayWrittenPast('the manager was on the train', w), 'the manager was on the train')
})

const version = (v: Partial<DutyVersion>): DutyVersion => ({
  where: 'england', from: day('2020-04-01'), within: { hours: 1 }, basis: 'regulation', numberBasis: 'local default',
  law: { cite: 'Children’s Homes Regulations 2015, regulation 40', href: null, checkedOn: day('2026-11-21'), status: 'verified', says: '' }, ...v,
})

test('a number never borrows the force of its duty', () => {
  assert.deepEqual(basisWords(version({})), {
    basis: 'regulation', unverified: false, number: 'The limit of 1 hour is the council’s own choice, not law',
    beside: 'The limit of 1 hour is the council’s own choice, not law',
  })
  assert.equal(basisWords(version({ numberBasis: 'regulation' })).number, null)
  const own = version({ basis: 'local default', law: { cite: 'Tarrowmouth Council', href: null, checkedOn: null, status: 'unverified', says: '' } })
  assert.deepEqual(basisWords(own), { basis: 'local default', unverified: false, number: null, beside: 'Tarrowmouth Council asks for it within 1 hour' })
})

test('a limit the authority chose is a choice beneath any law, and takes no law’s number with it', () => {
  const law = asUsed(version({ numberBasis: 'local default' }), { within: { hours: 4 } })
  assert.deepEqual(basisWords(law), {
    basis: 'regulation', unverified: false, number: 'The limit of 4 hours is the council’s own choice, not law', beside: 'The limit of 4 hours is the council’s own choice, not law',
  })
  const own = version({ basis: 'local default', law: { cite: 'Tarrowmouth Council', href: null, checkedOn: null, status: 'unverified', says: '' } })
  assert.equal(basisWords(asUsed(own, { within: { days: 2 } })).beside, 'The council asks for it within 2 days')
  assert.equal(asUsed(version({ within: 'as chosen', numberBasis: 'procedure' }), { within: { days: 2 } }).numberBasis, 'local default')
  assert.equal(asUsed(own, undefined), own)
})

test('a limit nobody has read in its source says so', () => {
  const law = version({}).law
  assert.match(checkedWords(version({}), sayDay), /checked on Sat 21 Nov/)
  assert.match(checkedWords(version({ law: { ...law, status: 'unverified' } }), sayDay), /Not checked/)
  assert.equal(basisWords(version({ law: { ...law, status: 'partly verified' } })).unverified, true)
})
