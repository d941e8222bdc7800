import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../calendar/index.ts'
import { factsOf, type Given } from '../../readings/index.ts'
import { Timeline } from '../../ledger/index.ts'
import { guidanceIn, guidanceState, inReviewOrder } from './guidance.ts'

const today = day('2026-11-23')
const written = (says: Given['says'], on = '2026-01-10', record = 'page'): Given =>
  ({ did: 'guidance.written', record, on, says: { title: 'Visits', text: 'See them', owner: 'joanna', reviewBy: '2026-11-23', ...says } })
const looked = (says: Given['says'], on = '2026-11-20'): Given => ({ did: 'guidance.reviewed', record: 'page', on, says: { by: 'helen', ...says } })
const pages = (...given: readonly Given[]) => guidanceIn(new Timeline('authority', factsOf(given)))
const stateOf = (...given: readonly Given[]): string => pages(...given).map((p) => guidanceState(p, today)).join()

describe('a page of guidance', () => {
  it('is current on its review day, and overdue the day after', () => {
    assert.equal(stateOf(written({})), 'current')
    assert.equal(stateOf(written({ reviewBy: '2026-11-22' })), 'overdue')
  })
  it('with no review day is never called current', () => assert.equal(stateOf({ ...written({}), says: { title: 'Visits' } }), 'no review day'))
  it('looked at and right as it stands is current until the next day given', () => {
    const [page] = pages(written({ reviewBy: '2026-11-01' }), looked({ still: true, next: '2027-11-01' }))
    assert.deepEqual([page?.reviewBy, page?.reviewed], ['2027-11-01', { on: '2026-11-20', by: 'helen' }])
  })
  it('looked at and not right any more is overdue until it is written anew', () => {
    const wrong = looked({ still: false, next: '2027-11-01' })
    assert.equal(stateOf(written({}), wrong), 'overdue')
    assert.equal(stateOf(written({}), wrong, written({ text: 'See them alone', reviewBy: '2027-11-01' }, '2026-11-21')), 'current')
  })
  it('keeps its owner, forms and title when a new wording leaves them out, and every wording', () => {
    const [page] = pages(written({ beside: [{ id: 'a', form: 'visit' }] }), { ...written({}, '2026-06-01'), says: { text: 'See them alone' } })
    assert.deepEqual([page?.owner, page?.beside, page?.title, page?.text, page?.versions.length], ['joanna', ['visit'], 'Visits', 'See them alone', 2])
  })
  it('taken away is neither current nor overdue', () => assert.equal(stateOf(written({ reviewBy: '2026-01-01' }), { did: 'guidance.withdrawn', record: 'page', on: '2026-11-01', says: { why: 'Old' } }), 'withdrawn'))
  it('stands in order: overdue first', () => {
    const all = pages(written({ title: 'Current', reviewBy: '2027-01-01' }, '2026-01-10', 'a'), written({ title: 'Late', reviewBy: '2026-02-01' }, '2026-01-10', 'b'), { ...written({}, '2026-01-10', 'c'), says: { title: 'No day' } })
    assert.deepEqual(inReviewOrder(all, today).map((p) => p.title), ['Late', 'No day', 'Current'])
  })
})
