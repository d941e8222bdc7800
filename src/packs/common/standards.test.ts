import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { londonToInstant, type Instant } from '../../calendar/index.ts'
import { Context, factsOf, type Given } from '../../readings/index.ts'
import { evaluateDuty, type DutyReading } from '../../readings/duty/index.ts'
import { england, isleOfMan, type Pack } from '../index.ts'

/** A talk with a child is told; the authority is `council`. */
const told: Given = { did: 'disclosure.told', on: '2026-11-24 08:00', says: { words: 'Something' } }
const chosen = (on: string, howMany: number, more: Partial<Given> = {}): Given => ({
  did: 'standard.chosen', record: `${on} ${howMany}`, about: 'council', on, written: '2026-11-01 09:00', says: { rule: 'disclosure/goes-up', howMany, unit: 'hours', why: 'So', decidedBy: 'Us' }, ...more,
})
/** How the disclosure reads at a moment, by the rules of a place. `nobody`: nobody has said which authority this is. */
function readIn(pack: Pack, given: readonly Given[], more: { readonly at?: string; readonly rule?: string; readonly nobody?: true } = {}): DutyReading {
  const facts = factsOf(given)
  const c = new Context(londonToInstant(more.at ?? '2026-11-24 08:30'), pack.jurisdiction, (s) => ({ own: facts.filter((f) => f.subject === s), naming: [] }),
    { authority: more.nobody ? null : 'council', on: pack.chosenLimits.on })
  const duty = pack.duties.find((d) => d.id === (more.rule ?? 'disclosure/goes-up')) ?? assert.fail('no such rule')
  const { read, notes } = c.noting(() => evaluateDuty(duty, c.timeline('child'), c))
  if (!more.nobody && !more.rule) assert.ok(notes.looks.some((l) => l.subject === 'council' && l.kind === 'standard'), 'the look is noted, so that a choice is read by whom it touches')
  return read[0]?.reading ?? assert.fail('nothing is owed')
}
const due = (r: DutyReading): Instant | null => r.due
const at = londonToInstant

describe('a limit the authority chose', () => {
  it('takes the place of the number a rule comes with', () => assert.equal(due(readIn(england, [told, chosen('2026-11-01', 3)])), at('2026-11-24 11:00')))
  it('is nothing while none is chosen, or nobody has said which authority this is', () => {
    assert.equal(due(readIn(england, [told])), at('2026-11-24 09:00'))
    assert.equal(due(readIn(england, [told, chosen('2026-11-01', 3)], { nobody: true })), at('2026-11-24 09:00'))
    assert.equal('chosen' in readIn(england, [told]), false)
  })
  it('makes a rule tell, where no number was known: not before', () => {
    assert.equal(readIn(isleOfMan, [told]).state, 'cannot tell')
    const now = readIn(isleOfMan, [told, chosen('2026-11-01', 3)])
    assert.deepEqual([now.state, now.due], ['open', at('2026-11-24 11:00')])
    assert.equal(readIn(isleOfMan, [told, chosen('2026-11-01', 3)], { at: '2026-11-24 11:01' }).state, 'overdue')
  })
  it('counts from its first day, whole', () => {
    assert.equal(due(readIn(england, [told, chosen('2026-11-24', 3)])), at('2026-11-24 11:00'))
    assert.equal(due(readIn(england, [told, chosen('2026-11-25', 3)])), at('2026-11-24 09:00'))
  })
  it('is the latest that had begun, and of two that began on one day the one written later', () => {
    assert.equal(due(readIn(england, [told, chosen('2026-11-10', 3), chosen('2026-11-03', 5), chosen('2026-11-30', 7)])), at('2026-11-24 11:00'))
    assert.equal(due(readIn(england, [told, chosen('2026-11-10', 3, { written: '2026-11-11 10:00' }), chosen('2026-11-10', 5, { written: '2026-11-11 09:00' })])), at('2026-11-24 11:00'))
  })
  it('given up, leaves the rule its own number, and does not bring back what it had replaced', () => {
    const ended = (on: string): Given => ({ did: 'standard.ended', record: '2026-11-10 3', about: 'council', on, written: '2026-11-12 09:00', says: { why: 'No' } })
    const both = [told, chosen('2026-11-03', 5), chosen('2026-11-10', 3)]
    assert.equal(due(readIn(england, [...both, ended('2026-11-24')])), at('2026-11-24 09:00'))
    assert.equal(due(readIn(england, [...both, ended('2026-11-25')])), at('2026-11-24 11:00'), 'the last day it holds')
  })
  it('corrected, counts as corrected', () => {
    const better: Given = { ...chosen('2026-11-01', 3), did: 'standard.chosen', record: '2026-11-01 3', amends: 1, why: 'A slip', says: { rule: 'disclosure/goes-up', howMany: 2, unit: 'hours' } }
    assert.equal(due(readIn(england, [told, chosen('2026-11-01', 3), better])), at('2026-11-24 10:00'))
  })
  it('is never read from what is half written or cannot be a length', () => {
    for (const says of [{}, { rule: 'disclosure/goes-up' }, { rule: 'disclosure/goes-up', howMany: 3 }, ...[0, -1, 1.5, 1000, Number.NaN].map((howMany) => ({ rule: 'disclosure/goes-up', howMany, unit: 'hours' })),
      { rule: 'disclosure/goes-up', howMany: 3, unit: 'fortnights' }]) assert.equal(due(readIn(england, [told, chosen('2026-11-01', 3, { says })])), at('2026-11-24 09:00'), JSON.stringify(says))
  })
  it('counts in each unit there is', () => {
    const ends = { minutes: '2026-11-24 08:03', hours: '2026-11-24 11:00', days: '2026-11-27', workingDays: '2026-11-27', weeks: '2026-12-15', months: '2027-02-24' }
    for (const [unit, end] of Object.entries(ends)) {
      const says = { rule: 'disclosure/goes-up', howMany: 3, unit }
      const expected = end.length === 10 ? at(`${end} 23:59`) : at(end)
      assert.equal((due(readIn(england, [told, chosen('2026-11-01', 3, { says })])) ?? '').slice(0, 16), expected.slice(0, 16), unit)
    }
  })
  it('never touches a number of law', () => {
    const returned: readonly Given[] = [
      { did: 'missing-episode.started', record: 'e', on: '2026-11-20 10:00' }, { did: 'missing-episode.returned', record: 'e', on: '2026-11-21 10:00' },
    ]
    const law = chosen('2026-11-01', 3, { says: { rule: 'missing/return-interview', howMany: 900, unit: 'hours' } })
    const found = readIn(england, [...returned, law], { rule: 'missing/return-interview' })
    assert.deepEqual([found.due, 'chosen' in found], [at('2026-11-24 10:00'), false])
  })
})
