import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import { dayOf, earliest, latest, londonToInstant } from '../../src/calendar/index.ts'
import { england, isleOfMan } from '../../src/packs/index.ts'
import { makeAuthority, type SyntheticAuthority } from './authority.ts'
import { wrongIn } from './check-body.ts'
import { fitsAge } from './fits.ts'
import { readEverybody } from './for-tests.ts'

const saturday = londonToInstant('2026-11-21 22:40')
const one = makeAuthority({ size: 'small', seed: 1, now: saturday })
/** The night the clocks go forward, New Year, a leap day, and a day beyond the table of bank holidays. */
const others = ['2026-03-29 03:30', '2027-01-01 00:10', '2028-02-29 12:00', '2030-06-03 08:15']
const many = [one, ...others.map((now, i) => makeAuthority({ size: 'small', seed: i + 2, now: londonToInstant(now) }))]
const nows = [saturday, ...others.map((n) => londonToInstant(n))]
const each = (check: (a: SyntheticAuthority, i: number) => void) => () => many.forEach(check)

test('the same seed gives the same facts, byte for byte, and another seed gives others', () => {
  const again = makeAuthority({ size: 'small', seed: 1, now: saturday })
  assert.equal(JSON.stringify(again.facts), JSON.stringify(one.facts))
  assert.notEqual(JSON.stringify(makeAuthority({ size: 'small', seed: 2, now: saturday }).facts), JSON.stringify(one.facts))
})

describe('every fact', () => {
  it('answers only what its step asks, each answer of its kind', each(({ facts }) => {
    assert.deepEqual(wrongIn(facts, england), [])
  }))

  it('follows the one before it on its record, about the same subject', each(({ facts }) => {
    const last = new Map<string, { readonly n: number; readonly subject: string }>()
    for (const f of facts) {
      const was = last.get(f.record) ?? { n: 0, subject: f.subject }
      assert.deepEqual([f.expects, f.subject], [was.n, was.subject], `${f.kind}.${f.step}`)
      last.set(f.record, { n: f.expects + 1, subject: f.subject })
    }
  }))

  it('was written in order, not before it happened or was known, and not after now', each(({ facts }, i) => {
    let before = ''
    for (const f of facts) {
      assert.ok(f.recorded >= before && f.recorded <= (nows[i] ?? saturday), `${f.kind}.${f.step} ${f.recorded}`)
      assert.ok(earliest(f.happened) <= f.recorded, `${f.kind}.${f.step} happened after it was written`)
      assert.ok(!f.learned || earliest(f.learned) <= f.recorded, `${f.kind}.${f.step} was known after it was written`)
      before = f.recorded
    }
  }))

  it('is written by somebody in post', each(({ facts }) => {
    const of = (step: string) => new Map(facts.filter((f) => f.kind === 'post' && f.step === step).map((f) => [f.subject, f.happened]))
    const [started, ended] = [of('started'), of('ended')]
    const wrong = facts.filter((f) => {
      const [from, to] = [started.get(f.author ?? ''), ended.get(f.author ?? '')]
      return !from || earliest(from) > f.recorded || (to && latest(to) < f.recorded)
    })
    assert.deepEqual(wrong.map((f) => `${f.kind}.${f.step} ${f.recorded} ${f.author}`), [])
  }))
})

describe('nobody is real', () => {
  const uuid = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g
  const text = many.flatMap((a) => a.facts.map((f) => JSON.stringify(f.body))).join(' ').replace(uuid, '')
  it('phones are those kept for drama', () => {
    const phones = text.match(/\b0\d[\d ]{7,}\d/g) ?? []
    assert.ok(phones.length > 1000)
    assert.deepEqual(phones.filter((n) => !/^01632 960\d{3}$/.test(n)), [])
  })
  it('postcodes are of an area that does not exist', () => {
    const codes = many.flatMap((a) => a.facts.flatMap((f) => (typeof f.body['postcode'] === 'string' ? [f.body['postcode']] : [])))
    assert.ok(codes.length > 500 && codes.every((c) => /^TZ\d{1,2} \d[A-Z]{2}$/.test(c)))
  })
  it('there are no email addresses or links', () => assert.doesNotMatch(text, /\w@\w|https?:/))
  it('and nothing is left to be filled in', () => assert.doesNotMatch(text, /\{[a-zA-Z]+\}|undefined|NaN/))
})

describe('the authority at its present moment', () => {
  const read = readEverybody(one.facts, saturday)
  const duties = [...read].flatMap(([subject, reads]) => reads.flatMap((r) => (r.kind === 'duty' ? [{ subject, ...r.content }] : [])))
  const state = (...states: string[]) => duties.filter((d) => states.includes(d.state))
  const spans = (subject: string, rule: string) => (read.get(subject) ?? []).flatMap((r) =>
    (r.kind === 'status' && r.id === rule && (r.content.to === null || earliest(r.content.to) > saturday) ? [r.content] : []))

  it('has about 150 open children', () => {
    const rules = ['child-in-need', 'looked-after', 'referred', 'with-front-door']
    const open = [...read.keys()].filter((s) => rules.some((rule) => spans(s, rule).length > 0))
    assert.ok(open.length >= 140 && open.length <= 160, String(open.length))
  })

  it('is late with about one duty in ten, and with no kind of duty always', () => {
    const share = state('overdue', 'met late').length / (duties.length - state('not needed').length)
    assert.ok(share > 0.07 && share < 0.15, String(share))
  })

  it('has a few red lines open before the director, and one child missing for more than a day', () => {
    const red = new Set(england.duties.filter((d) => d.redLine).map((d) => d.id))
    const lines = duties.filter((d) => d.state === 'overdue' && red.has(d.duty))
    assert.ok(lines.length >= 3 && lines.length <= 6, String(lines.length))
    assert.ok(lines.every((d) => d.escalatedTo === 'director'))
    assert.equal(duties.filter((d) => d.duty === 'missing/manager-decides' && d.state === 'overdue' && d.escalatedTo === 'director').length, 1)
  })

  it('is quiet about Jodie-Leigh: in care, at Saltmarsh House with four others, nothing overdue, seen this week', () => {
    const { jodie } = one.story
    assert.equal(spans(jodie, 'looked-after').length, 1)
    const home = spans(jodie, 'living-at')[0]?.detail?.['home']
    assert.equal([...read.keys()].filter((s) => spans(s, 'living-at').some((x) => x.detail?.['home'] === home)).length, 5)
    assert.deepEqual(duties.filter((d) => d.subject === jodie && ['overdue', 'cannot tell'].includes(d.state)), [])
    const named = spans(jodie, 'allocated').map((s) => [s.detail?.['worker'], s.detail?.['role']])
    assert.deepEqual(new Set(named.map(([w]) => w)), new Set([one.cast.priya.worker, one.cast.marcus.worker, one.cast.lena.worker]))
    const visits = one.facts.filter((f) => f.subject === jodie && f.kind === 'visit').map((f) => dayOf(earliest(f.happened)))
    assert.ok((visits.at(-1) ?? '') >= '2026-11-16')
    assert.equal(one.facts.filter((f) => f.subject === jodie && f.kind === 'missing-episode' && f.step === 'started').length, 1)
  })

  it('has its cast in post, and Helen away with nobody to cover', () => {
    for (const p of Object.values(one.cast)) assert.equal(spans(p.worker, 'in-post')[0]?.detail?.['role'], p.role, p.name)
    assert.equal(spans(one.cast.helen.worker, 'away')[0]?.detail?.['cover'], null)
    for (const p of ['steve', 'joanna', 'ruth', 'bola'] as const) assert.deepEqual(spans(one.cast[p].worker, 'away'), [], p)
  })

  it('has every kind of life of the journey, each by few: before a social worker, beside one, in court, and at a door of one’s own', () => {
    const rules = [
      'early-help', 'early-help-waiting', 'agreed', 'privately-fostered', 'homeless-young-person', 'disabled', 'taught-at-home', 'pre-proceedings', 'proceedings', 'therapeutic-help', 'asked-for-change',
      'of-concern', 'between-workers', 'help-needed', 'youth-justice', 'partners-asked',
    ]
    const many = rules.map((rule) => [rule, [...read.keys()].filter((s) => spans(s, rule).length > 0).length] as const)
    assert.deepEqual(many.filter(([, n]) => n < 1 || n > 40), [])
  })

  it('knows an unborn baby, somebody with one name, and a child recorded twice', () => {
    const people = one.facts.filter((f) => f.kind === 'person' && f.about === 'child').map((f) => f.body)
    assert.ok(people.some((b) => b['expectedBirth'] && !b['born']))
    assert.ok(people.some((b) => b['given'] && !b['family']))
    assert.deepEqual(new Set(one.facts.filter((f) => f.kind === 'same-person').map((f) => f.about)), new Set(['child', 'adult']))
  })

  it('has marks that were looked at by a second person and one that waits, and chronologies chosen with a child and for court', each(({ facts }) => {
    const of = (step: string) => facts.filter((f) => `${f.kind}.${f.step}` === step), looked = new Set(of('injury.looked').map((f) => f.record))
    assert.deepEqual([of('injury.seen').length, looked.size], [4, 3])
    const ids = new Set(facts.map((f) => f.id)), chosen = of('curated-chronology.written').map((f) => f.body['entries'] as readonly { readonly entry: string }[])
    assert.equal(chosen.length, 2)
    for (const entries of chosen) assert.ok(entries.length > 3 && entries.every((e) => ids.has(e.entry)))
  }))
})

test('on the Isle of Man most limits were chosen, what only England has is not written, and no place of England is named', () => {
  const { facts } = makeAuthority({ size: 'small', seed: 1, now: saturday, where: 'isle-of-man' })
  assert.deepEqual(wrongIn(facts, isleOfMan), [])
  const duties = [...readEverybody(facts, saturday, isleOfMan).values()].flatMap((reads) => reads.flatMap((r) => (r.kind === 'duty' ? [r.content] : [])))
  const share = duties.filter((d) => d.state === 'cannot tell').length / duties.length
  assert.ok(share > 0 && share < 0.12, String(share))
  assert.doesNotMatch(JSON.stringify(facts.map((f) => f.body)), /Tarrow|Penquay|Saltmarsh Green|EHC|Cafcass|Ofsted|council tax/)
  assert.deepEqual(facts.filter((f) => f.kind === 'ehc-plan' || f.kind === 'national-referral'), [])
})

test('a sentence that does not suit an age is not said of it', () => {
  assert.equal(fitsAge('The tooth is out.', 15), false)
  assert.equal(fitsAge('{name} told {teacher} about it.', 2), false)
  assert.equal(fitsAge('{name} told {teacher} about it.', 9), true)
})
