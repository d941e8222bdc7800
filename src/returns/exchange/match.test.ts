import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { day } from '../../calendar/index.ts'
import { matching, type Identity, type Known } from './index.ts'

const numbers = (text: string) => text.split(',').filter(Boolean).map((n) => { const [scheme = '', value = ''] = n.split(' '); return { scheme, value } })
const who = (of: { readonly n?: string; readonly name?: string; readonly born?: string; readonly post?: string }): Identity => {
  const [given = null, family = null] = of.name?.split(' ') ?? []
  return { numbers: numbers(of.n ?? ''), given, family, born: of.born ? day(of.born) : null, postcode: of.post ?? null }
}
const known = (subject: string, of: Parameters<typeof who>[0]): Known => ({ subject, ...who(of) })

describe('who a child in a file is', () => {
  const asha = known('asha', { n: 'local 17,upn A123', name: 'Asha Bell', born: '2012-02-01', post: 'TW1 1AA' })
  const is = (child: Identity, ...there: readonly Known[]): string => { const m = matching(child, there); return m.is === 'known' ? m.subject : m.is }

  test('nobody shares anything: somebody new', () => assert.equal(is(who({ n: 'local 18', born: '2012-02-01' })), 'new'))
  test('the same number, and nothing against it', () => assert.equal(is(who({ n: 'local 17', born: '2012-02-01' }), asha), 'asha'))
  test('the same number, no date of birth to compare', () => assert.equal(is(who({ n: 'local 17' }), asha), 'asha'))
  test('the same number and another date of birth: doubtful', () => assert.equal(is(who({ n: 'local 17', born: '2012-02-02' }), asha), 'doubtful'))
  test('the same number and another pupil number: doubtful', () => assert.equal(is(who({ n: 'local 17,upn B456', born: '2012-02-01' }), asha), 'doubtful'))
  test('the same pupil number in small letters, and no number of ours', () => assert.equal(is(who({ n: 'upn a123', born: '2012-02-01' }), asha), 'asha'))
  test('the same pupil number under another number of ours: doubtful', () => assert.equal(is(who({ n: 'local 99,upn A123', born: '2012-02-01' }), asha), 'doubtful'))
  test('a number two people have: doubtful, and both are shown', () => {
    const m = matching(who({ n: 'upn A123' }), [asha, known('twin', { n: 'upn A123' })])
    assert.ok(m.is === 'doubtful')
    assert.deepEqual(m.maybe.map((x) => x.subject), ['asha', 'twin'])
    assert.match(m.maybe[0]?.because ?? '', /pupil number/)
  })
  test('name, date of birth and postcode, written another way', () => assert.equal(is(who({ name: 'ÁSHA Bell', born: '2012-02-01', post: 'tw11aa' }), asha), 'asha'))
  test('name and date of birth alone: doubtful', () => assert.equal(is(who({ name: 'Asha Bell', born: '2012-02-01' }), asha), 'doubtful'))
  test('name, date of birth and postcode, and another number of ours: doubtful', () => assert.equal(is(who({ n: 'local 99', name: 'Asha Bell', born: '2012-02-01', post: 'TW1 1AA' }), asha), 'doubtful'))
  test('the same name, born another day: somebody new', () => assert.equal(is(who({ name: 'Asha Bell', born: '2013-02-01', post: 'TW1 1AA' }), asha), 'new'))
  test('a date of birth alone says nothing', () => assert.equal(is(who({ born: '2012-02-01' }), asha), 'new'))
  test('the reason names nobody', () => {
    const m = matching(who({ n: 'local 17', born: '2012-02-02' }), [asha])
    assert.ok(m.is === 'doubtful')
    assert.doesNotMatch(JSON.stringify(m.maybe.map((x) => x.because)), /Asha|17|2012/)
  })
})
