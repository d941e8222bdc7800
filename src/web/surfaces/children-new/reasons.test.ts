import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../../calendar/index.ts'
import { bornIn, namesIn, reasonsFor } from './reasons.ts'

const today = day('2026-11-22')
const card = { name: 'Jodie Nancarrow', full: 'Jodie-Leigh Nancarrow', born: day('2011-05-09') }

test('Says which names and whether the birthday or the age fit', () => {
  assert.deepEqual(reasonsFor({ name: 'Jodie Nancarrow', age: '9/5/2011' }, card, today), ['the same names', 'the same birthday'])
  assert.deepEqual(reasonsFor({ name: 'jodie', age: 'about 14' }, card, today), ['the name Jodie', 'about the age told'])
  assert.deepEqual(reasonsFor({ name: 'Jodie Carter', age: '6' }, card, today), ['the name Jodie', '15 years old, and not 6'])
  assert.deepEqual(reasonsFor({ name: 'Jodie Nancarrow', age: '9/5/2012' }, card, today), ['the same names', 'another birthday'])
})
test('Says nothing where nothing fits, and that a birthday is not written', () => {
  assert.deepEqual(reasonsFor({ name: 'Sam', age: '' }, { ...card, born: null }, today), ['no birthday is written'])
  assert.deepEqual(reasonsFor({ name: '', age: '' }, card, today), [])
})
test('Says what else led to them, and a spelling only where the names are not the same', () => {
  assert.deepEqual(reasonsFor({ name: 'Jodi Nancarow', age: '' }, { ...card, how: ['spelling', 'sound'] }, today), ['a name spelt nearly so'])
  assert.deepEqual(reasonsFor({ name: 'Jodie Nancarrow', age: '' }, { ...card, how: ['name', 'spelling', 'phone', 'address'] }, today), ['the same names', 'the same phone', 'an address of theirs, now or before'])
  assert.deepEqual(reasonsFor({ name: 'Jodie Tremayne', age: '' }, { ...card, how: ['former-name'] }, today), ['the name Jodie', 'a name they had before'])
})
test('Accents and hyphens do not hide a name', () => {
  assert.deepEqual(reasonsFor({ name: 'Zoe Leigh', age: '' }, { ...card, name: 'Zoë-Leigh Hart', full: null }, today), ['the same names'])
})
test('Puts a told name into two boxes, and finds a birthday among words', () => {
  assert.deepEqual(namesIn('  Tom  '), { given: 'Tom', family: '' })
  assert.deepEqual(namesIn('Mary Ann Bell'), { given: 'Mary Ann', family: 'Bell' })
  assert.equal(bornIn('he was born 9 March 2019 I think'), '2019-03-09')
  assert.equal(bornIn('about 6'), null)
})
