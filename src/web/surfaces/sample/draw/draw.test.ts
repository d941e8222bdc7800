import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../../calendar/index.ts'
import { factsOf, type Given } from '../../../../readings/index.ts'
import { decisionsIn, draw, type Decision } from './draw.ts'
import { askedIn } from './load.ts'

const [from, to] = [day('2026-11-01'), day('2026-11-30')]
const call = (on: string, level?: string): readonly Given[] => [
  { did: 'contact.received', record: 'call', on: '2026-10-30', says: { concern: 'She is alone', team: 'door' } },
  { did: 'contact.decided', record: 'call', on, says: { outcome: 'NFA', ...(level ? { level } : {}) } },
]
const many: readonly Decision[] = Array.from({ length: 40 }, (_, i) => ({ child: `child ${i}`, record: `record ${i}`, kind: 'contact', on: from, team: null, came: null, hasLevel: true }))

describe('decisions that a sample is drawn from', () => {
  it('are those of the days asked for, whenever they came in', () => {
    assert.equal(decisionsIn('child', factsOf(call('2026-11-01', '2')), from, to).length, 1)
    assert.equal(decisionsIn('child', factsOf(call('2026-11-30', '2')), from, to).length, 1)
    assert.equal(decisionsIn('child', factsOf(call('2026-12-01', '2')), from, to).length, 0)
  })
  it('show what came in and never what was decided', () => {
    const [one] = decisionsIn('child', factsOf(call('2026-11-02', '2')), from, to)
    assert.deepEqual(one, { child: 'child', record: 'call', kind: 'contact', on: '2026-11-02', team: 'door', came: 'She is alone', hasLevel: true })
    assert.equal(decisionsIn('child', factsOf(call('2026-11-02')), from, to)[0]?.hasLevel, false)
  })
})

describe('the draw', () => {
  it('gives the same for the same days, in whatever order they come, and others for other days', () => {
    const drawn = draw(many, 5, from, to)
    assert.deepEqual(draw(many.toReversed(), 5, from, to), drawn)
    assert.deepEqual(draw(many, 10, from, to).slice(0, 5), drawn)
    assert.notDeepEqual(draw(many, 5, from, day('2026-11-29')), drawn)
  })
  it('gives no more than there are', () => assert.equal(draw(many, 100, from, to).length, 40))
})

describe('what is asked for', () => {
  const today = day('2026-12-01')
  it('is the last four weeks and ten of them, unless it is said', () => assert.deepEqual(askedIn({}, today), { from: '2026-11-03', to: '2026-12-01', many: 10, wrong: null }))
  it('is said when it cannot be read, and never guessed in silence', () => {
    assert.match(askedIn({ from: 'May' }, today).wrong ?? '', /year, month, day/)
    assert.match(askedIn({ from: '2026-12-01', to: '2026-11-01' }, today).wrong ?? '', /comes before/)
    assert.match(askedIn({ from: '2020-01-01' }, today).wrong ?? '', /a year or less/)
    assert.match(askedIn({ many: '31' }, today).wrong ?? '', /between 1 and 30/)
    assert.match(askedIn({ many: 'all' }, today).wrong ?? '', /between 1 and 30/)
  })
})
