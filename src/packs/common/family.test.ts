import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Timeline } from '../../ledger/index.ts'
import { factsOf, type Given } from '../../readings/index.ts'
import { familyOf, namedAsFamily, type FamilyMember } from './family.ts'

const is = (about: string, person: string, relation: string, more: Partial<Given> = {}): Given =>
  ({ did: 'relationship.began', record: `${about}-${person}-${relation}`, about, on: '2012-06-03', says: { person, is: relation }, naming: ['person'], ...more })
const ended = (about: string, person: string, relation: string, on: string): Given => ({ did: 'relationship.ended', record: `${about}-${person}-${relation}`, about, on })

/** Everybody’s own timeline, as whoever may read all of them has them. */
const timelines = (given: readonly Given[]): readonly Timeline[] =>
  [...Map.groupBy(factsOf(given), (f) => f.subject)].map(([subject, facts]) => new Timeline(subject, facts))
const family = (...given: readonly Given[]) => familyOf('child', timelines(given))
const say = (members: readonly FamilyMember[]): string =>
  members.map((m) => `${m.person} ${m.relation}${m.ended ? ' ended' : ''}${m.died ? ' died' : ''}${m.disagrees ? ' disagrees' : ''}`).join(', ')
const siblings = (...given: readonly Given[]): string => say(family(...given).siblings)
const [mum, dad] = [is('child', 'mum', 'mother'), is('child', 'dad', 'father')]

describe('brothers and sisters', () => {
  it('are those the child’s record names, and those whose record names the child', () => {
    assert.equal(siblings(is('child', 'ella', 'sibling'), is('sam', 'child', 'half-sibling')), 'ella sibling, sam half-sibling')
    const [both] = family(is('child', 'ella', 'sibling'), is('ella', 'child', 'sibling')).siblings
    assert.deepEqual(both?.how.map((h) => h.by), ['said', 'said-of-them'], 'one person, known in two ways')
  })
  it('are told by their parents where nobody wrote it: both shared, one of two, or not known', () => {
    assert.equal(siblings(mum, dad, is('ella', 'mum', 'mother'), is('ella', 'dad', 'father')), 'ella full-sibling')
    assert.equal(siblings(mum, dad, is('ella', 'mum', 'mother'), is('ella', 'rob', 'father')), 'ella half-sibling')
    assert.equal(siblings(mum, dad, is('ella', 'mum', 'mother')), 'ella sibling', 'one parent of hers is not written')
    assert.deepEqual(family(mum, is('ella', 'mum', 'mother')).siblings[0]?.how[0], { by: 'parents', records: ['child-mum-mother', 'ella-mum-mother'], because: ['fact-1', 'fact-2'], through: ['mum'], until: null })
  })
  it('by a parent’s partner are step, and stop being so when that ends; by blood they never do', () => {
    const step = [mum, is('child', 'rob', 'step-parent'), is('ella', 'rob', 'father')]
    assert.equal(siblings(...step), 'ella step-sibling')
    assert.equal(siblings(...step, ended('child', 'rob', 'step-parent', '2024-05-01')), 'ella step-sibling ended')
    assert.equal(siblings(mum, is('ella', 'mum', 'mother'), ended('ella', 'mum', 'mother', '2024-05-01')), 'ella sibling')
  })
  it('of a foster home are so only while both live there', () => {
    const here = is('child', 'carer', 'foster-carer', { on: '2024-01-01' })
    assert.equal(siblings(here, is('ella', 'carer', 'foster-carer', { on: '2024-02-01' })), 'ella foster-sibling')
    assert.equal(siblings(here, is('ella', 'carer', 'foster-carer', { on: '2019-02-01' }), ended('ella', 'carer', 'foster-carer', '2022-01-01')), '')
    assert.equal(siblings(here, is('ella', 'carer', 'mother')), 'ella foster-sibling', 'the carer’s own child')
    assert.equal(siblings(here, is('ella', 'carer', 'foster-carer'), is('child', 'ella', 'sibling')), 'ella sibling', 'a sister in the same foster home is no foster sister')
  })
  it('that are written one way and read another are said to disagree', () => {
    assert.equal(siblings(mum, dad, is('ella', 'mum', 'mother'), is('ella', 'dad', 'father'), is('child', 'ella', 'half-sibling')), 'ella half-sibling disagrees')
    assert.equal(siblings(mum, dad, is('ella', 'ann', 'mother'), is('ella', 'rob', 'father'), is('child', 'ella', 'sibling')), 'ella sibling disagrees')
  })
  it('who died are still brothers and sisters', () => {
    const [ella] = family(is('child', 'ella', 'sibling'), { did: 'person.died', record: 'ella-person', about: 'ella', on: '2020-04', says: { on: '2020-04-02' } }).siblings
    assert.deepEqual([ella?.ended, ella?.died], [null, { day: '2020-04-02' }])
  })
  it('are not those whose record was withdrawn, or names somebody else after all', () => {
    assert.equal(siblings(is('child', 'ella', 'sibling'), is('child', 'ella', 'sibling', { withdraws: true, why: 'Wrong child' })), '')
    assert.equal(siblings(is('child', 'ella', 'sibling'), is('child', 'ella', 'sibling', { amends: 1, why: 'Another Ella', says: { person: 'elle', is: 'sibling' } })), 'elle sibling')
    assert.equal(siblings({ ...is('child', 'x', 'sibling'), says: { is: 'sibling' } }), '', 'nobody is named')
  })
  it('recorded twice and found to be one are one', () => {
    const found: Given = { did: 'same-person.found', about: 'mum', on: '2026-10-01', says: { other: 'mum-2' }, naming: ['other'] }
    assert.equal(siblings(mum, is('ella', 'mum-2', 'mother'), found), 'ella sibling')
    assert.equal(siblings(mum, is('ella', 'mum-2', 'mother')), '')
  })
})

describe('the rest of a family', () => {
  it('is parents, others, and a child’s own child', () => {
    const f = family(mum, is('child', 'rob', 'step-parent'), is('child', 'nan', 'grandparent'), is('child', 'nan', 'foster-carer', { on: '2020-01-01' }), is('baby', 'child', 'mother'), is('kit', 'child', 'aunt-or-uncle'))
    assert.equal(say(f.parents), 'mum mother, rob step-parent')
    assert.equal(say(f.children), 'baby child')
    assert.equal(say(f.others), 'nan grandparent, nan foster-carer, kit niece-or-nephew')
  })
  it('keeps whoever it has ended for, last; and says when what they are was not written', () => {
    const f = family(is('child', 'rob', 'step-parent'), ended('child', 'rob', 'step-parent', '2024-05-01'), mum, { ...is('child', 'kay', 'friend'), says: { person: 'kay' } })
    assert.equal(say(f.parents), 'mum mother, rob step-parent ended')
    assert.equal(say(f.others), 'kay null')
    assert.deepEqual(f.parents[1]?.ended, { day: '2024-05-01' })
  })
  it('names everybody to ask about', () => {
    const [own] = timelines([mum, is('child', 'ella', 'sibling', { on: '2014-01-01' }), is('child', 'ella', 'friend', { on: '2015-01-01' })])
    assert.deepEqual(own && namedAsFamily(own), ['mum', 'ella'])
  })
})
