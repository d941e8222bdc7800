import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../calendar/index.ts'
import { Timeline } from '../../../ledger/index.ts'
import { factsOf, type Given } from '../../../readings/index.ts'
import { matchHomes, roomIn, type Room, type Wanted } from './matching.ts'

const on = day('2026-11-23')
const wanted: Wanted = { kind: 'U6', needs: ['SIBLINGS', 'SCHOOL'], born: day('2011-05-09'), on }
const room = (home: string, says: Partial<Room> = {}): Room => ({
  home, record: home, kind: 'U6', registered: true, area: 'HERE', postcode: null, places: 1, ageFrom: 8, ageTo: 17, freeFrom: null, freeUntil: null, weekly: 600, meets: ['SIBLINGS', 'SCHOOL'], ...says,
})
const order = (rooms: readonly Room[], miles: { readonly [home: string]: number } = {}): readonly string[] => matchHomes(wanted, rooms, (r) => miles[r.home] ?? null).map((m) => m.room.home)
const reasons = (says: Partial<Room>, w: Wanted = wanted): readonly string[] => matchHomes(w, [room('a', says)], () => null)[0]?.reasons.map((r) => `${r.is}: ${r.says}`) ?? []

describe('homes held against what a child needs', () => {
  it('the most needs met comes first, whatever it costs', () => assert.deepEqual(order([room('cheap', { meets: ['SCHOOL'], weekly: 100 }), room('dear', { weekly: 4000 })]), ['dear', 'cheap']))
  it('then the fewest reasons against', () => assert.deepEqual(order([room('far', { area: 'FAR' }), room('near')]), ['near', 'far']))
  it('then the nearest, and one nobody can measure last', () => assert.deepEqual(order([room('unknown'), room('ten'), room('two')], { ten: 10, two: 2 }), ['two', 'ten', 'unknown']))
  it('and only then the least cost', () => assert.deepEqual(order([room('dear', { weekly: 900 }), room('cheap')]), ['cheap', 'dear']))
  it('says what is for it', () => assert.deepEqual(reasons({}), ['for: Room for brothers and sisters together', 'for: Staying at the same school', 'for: The kind of home that is wanted', 'for: For a child of 15', 'for: In our area']))
  it('says what is against it', () => {
    const all = reasons({ meets: ['SCHOOL'], kind: 'K2', ageTo: 12, registered: false, area: 'FAR', freeFrom: day('2026-12-01') })
    for (const says of ['Not there: room for brothers and sisters together', 'Another kind of home: children’s home', 'Not for a child of 15', 'It is not registered to care for children', 'Not free by the day it is needed', 'Further away']) assert.ok(all.includes(`against: ${says}`), says)
  })
  it('what the home has not said is neither', () => {
    const all = reasons({ meets: null, kind: null, ageFrom: null, ageTo: null, registered: null, area: null })
    assert.ok(all.length > 0 && all.every((r) => r.startsWith('cannot tell')), all.join('; '))
  })
  it('fifteen is too young for supported accommodation, sixteen is not', () => {
    assert.ok(reasons({ kind: 'K3', ageFrom: null, ageTo: null }).includes('against: Nobody under 16 is placed in such a home'))
    assert.ok(!reasons({ kind: 'K3', ageFrom: 16 }, { ...wanted, born: day('2010-11-23') }).some((r) => r.includes('under 16')))
  })
  it('needs nobody was asked about are not counted against a home', () => assert.deepEqual(matchHomes(wanted, [room('a', { meets: null })], () => null)[0]?.notMet, []))
})

describe('the room in a home', () => {
  const offered = (says: { readonly [field: string]: unknown }): Given => ({ did: 'home-offer.offered', about: 'home', as: 'home', record: 'room', on: '2026-11-01', says } as Given)
  const read = (...given: readonly Given[]) => roomIn(new Timeline('home', factsOf(given)), on)
  it('is what it last said', () => assert.equal(read(offered({ places: 1, weekly: 500 }), offered({ places: 2, weekly: 650 }))?.weekly, 650))
  it('is none when nothing was said', () => assert.equal(read(), null))
  it('is none when there are no places', () => assert.equal(read(offered({ places: 0 })), null))
  it('is none after its last day, and still some on it', () => {
    assert.equal(read(offered({ places: 1, freeUntil: '2026-11-22' })), null)
    assert.notEqual(read(offered({ places: 1, freeUntil: '2026-11-23' })), null)
  })
  it('is none when it was said that there is none any more', () => assert.equal(read(offered({ places: 1 }), { did: 'home-offer.ended', about: 'home', record: 'room', on: '2026-11-10' } as Given), null))
})
