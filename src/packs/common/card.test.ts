import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SubjectKind } from '../../ledger/index.ts'
import { Timeline } from '../../ledger/index.ts'
import { factsOf, type Given } from '../../readings/index.ts'
import { card } from './card.ts'

const nameOf = (about: SubjectKind, given: readonly Given[]): string | null => card(about, new Timeline('child', factsOf(given)))?.name ?? null
const number = (scheme: string, value: string): Given => ({ did: 'identifier.given', record: `${scheme} ${value}`, on: '2025-04-01', says: { scheme, value } })

test('Whoever a file tells of by a number alone is called by it', () => {
  assert.equal(nameOf('worker', [number('social-worker', 'SW123')]), 'Social worker SW123')
  assert.equal(nameOf('home', [number('ofsted-urn', '1234567')]), 'Home 1234567')
  assert.equal(nameOf('child', [number('local', '77'), { did: 'person.described', on: '2012-02-14', says: { born: '2012-02-14' } }]), 'Child 77')
})

test('And by their name when somebody writes it, whichever was written last', () => {
  assert.equal(nameOf('worker', [{ did: 'post.started', on: '2025-01-01', says: { name: 'Sam Ode' } }, number('social-worker', 'SW123')]), 'Sam Ode')
  assert.equal(nameOf('home', [{ did: 'organisation.described', on: '2020-01-01', says: { name: 'Oak House' } }, { did: 'organisation.described', record: 'file', on: '2025-04-01', says: { ofstedUrn: '1234567' } }]), 'Oak House')
  assert.equal(nameOf('child', [number('local', '77'), { did: 'person.described', on: '2012-02-14', says: { given: 'Asha', family: 'Bell' } }]), 'Asha Bell')
})

test('Nobody is called by another kind of number, or by none', () => {
  assert.equal(nameOf('child', [number('nhs', '943')]), null)
  assert.equal(nameOf('team', [number('ofsted-urn', '1')]), null)
  assert.equal(nameOf('worker', []), null)
})
