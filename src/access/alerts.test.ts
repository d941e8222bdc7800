import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addInstant, londonToInstant } from '../calendar/index.ts'
import { england } from '../packs/index.ts'
import { alertsIn, type KnownOfLooks, type LookEvent } from './alerts.ts'

const nobody: KnownOfLooks = {
  roles: ['social-worker'], ownName: 'Sam Roscarrock', ownPostcode: 'TM1 4QX', namesOf: () => ['Toby Wren'], postcodesOf: () => [], told: () => false, cleared: () => false,
}
let made = 0
const look = (at: string, more: Partial<LookEvent> = {}): LookEvent => ({
  id: `e${made++}`, at: londonToInstant(at), actor: 'sam', action: 'Read the record', level: 'record', subject: 'toby', because: 'in-post:team-manager>allocated', ...more,
})
const kinds = (looks: readonly LookEvent[], known: Partial<KnownOfLooks> = {}): readonly string[] => alertsIn(looks, { ...nobody, ...known }, england.looking).map((a) => `${a.kind} ${a.events.length}`)

test('an ordinary look says nothing', () => assert.deepEqual(kinds([look('2026-11-18 10:00')]), []))

test('somebody with one’s own family name: whole, half of a double name, however accented', () => {
  const named = (name: string) => kinds([look('2026-11-18 10:00')], { namesOf: () => [name] })
  assert.deepEqual(named('Jo Roscarrock'), ['own-name 1'])
  assert.deepEqual(named('Jo Wren-Roscarrock'), ['own-name 1'])
  assert.deepEqual(named('Jo RÓSCARROCK'), ['own-name 1'])
  assert.deepEqual(named('Roscarrock Wren'), [], 'as a first name it is nobody’s family')
  assert.deepEqual(kinds([look('2026-11-18 10:00')], { ownName: 'Li Wu', namesOf: () => ['Mei Wu'] }), [], 'two letters are shared by too many')
})

test('a child one is named for was given by a manager who knew both names; and a name found unconnected stays so', () => {
  const known = { namesOf: () => ['Jo Roscarrock'] }
  assert.deepEqual(kinds([look('2026-11-18 10:00', { because: 'allocated>allocated' })], known), [])
  assert.deepEqual(kinds([look('2026-11-18 10:00')], { ...known, cleared: () => true }), [])
  assert.deepEqual(kinds([look('2026-11-18 10:00', { level: 'list' })], known), [], 'nobody chooses who is in a list')
  assert.deepEqual(kinds([look('2026-11-18 10:00', { level: 'card', action: 'Saw the index card', because: 'index card' })], known), ['own-name 1'])
})

test('living where the family lives', () => {
  assert.deepEqual(kinds([look('2026-11-18 10:00')], { postcodesOf: () => ['tm14qx'] }), ['own-address 1'])
  assert.deepEqual(kinds([look('2026-11-18 10:00')], { postcodesOf: () => ['TM1 4QY'] }), [])
  assert.deepEqual(kinds([look('2026-11-18 10:00')], { postcodesOf: () => [''], ownPostcode: null }), [])
})

const start = londonToInstant('2026-11-18 10:00')
const many = (n: number, apart: number, more: Partial<LookEvent> = {}) =>
  Array.from({ length: n }, (_, i) => look('2026-11-18 10:00', { at: addInstant(start, { minutes: i * apart / 60 }), subject: `child-${i}`, ...more }))

test('more different records in a minute than the standard: exactly so many is not too many', () => {
  const { people, seconds } = england.looking.many
  assert.deepEqual(kinds(many(people, 1)), [])
  assert.deepEqual(kinds(many(people + 1, 1)), [`many ${people + 1}`])
  assert.deepEqual(kinds(many(people + 1, seconds / people)), [`many ${people + 1}`], 'the last one in the very sixtieth second')
  assert.deepEqual(kinds(many(people + 1, seconds / people + 0.1)), [])
  assert.deepEqual(kinds(many(people + 1, 1, { subject: 'toby' })), [], 'one record opened often is one record')
  assert.deepEqual(kinds(many(people + 1, 1, { level: 'list' })), [])
  assert.deepEqual(kinds(many(people + 1, 1, { action: 'Searched for a person', level: null, subject: null, because: '2 found' })), [`many ${people + 1}`], 'going through the alphabet')
})

test('no reason in reach: none noted, or opened in an emergency', () => {
  assert.deepEqual(kinds([look('2026-11-18 10:00', { because: 'no child' })]), ['no-reason 1'])
  assert.deepEqual(kinds([look('2026-11-18 10:00', { because: 'allocated>break-glass' })]), ['no-reason 1'])
  assert.deepEqual(kinds([look('2026-11-18 10:00', { because: 'allocated>break-glass;in-post:team-manager>allocated' })]), [])
})

test('only because they may see everybody: asked about from the fifth record in an hour', () => {
  const rank = (n: number) => many(n, 60, { because: 'in-post:director>everyone the authority works with' })
  const director = { roles: ['director'] }
  assert.deepEqual(kinds(rank(england.looking.onlyByRank - 1), director), [])
  assert.deepEqual(kinds(rank(england.looking.onlyByRank), director), [`by-rank ${england.looking.onlyByRank}`])
  assert.deepEqual(kinds(rank(england.looking.onlyByRank), { ...director, told: () => true }), [], 'told of something owed, which is a reason')
  assert.deepEqual(kinds(rank(england.looking.onlyByRank), { roles: ['inspector'] }), [], 'whose work it is to read across')
})

test('out of hours: to the minute, and never for a role that works at any hour', () => {
  assert.deepEqual(kinds([look('2026-11-18 21:59')]), [])
  assert.deepEqual(kinds([look('2026-11-18 22:00')]), ['out-of-hours 1'])
  assert.deepEqual(kinds([look('2026-11-19 06:29')]), ['out-of-hours 1'])
  assert.deepEqual(kinds([look('2026-11-19 06:30')]), [])
  assert.deepEqual(kinds([look('2026-07-15 22:00')]), ['out-of-hours 1'], 'by the clock on the wall in summer too')
  assert.deepEqual(kinds([look('2026-11-18 23:00', { because: 'allocated>allocated' })]), [], 'called out for a child of their own')
  assert.deepEqual(kinds([look('2026-11-18 23:00')], { roles: ['night-worker'] }), [])
  assert.deepEqual(kinds([look('2026-11-18 23:00')], { roles: ['social-worker', 'out-of-hours-worker'] }), [])
})

test('one alert for a person, kind and hour, however many looks', () => {
  const alerts = alertsIn([look('2026-11-18 22:10'), look('2026-11-18 22:50'), look('2026-11-18 23:05')], nobody, england.looking)
  assert.deepEqual(alerts.map((a) => [a.hour, a.events.length]), [['2026-11-18T22:00:00.000Z', 2], ['2026-11-18T23:00:00.000Z', 1]])
})
