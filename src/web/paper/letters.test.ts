import assert from 'node:assert/strict'
import { test } from 'node:test'
import { printable } from './letters.ts'

const latin = (code: number): boolean => code < 0x100
const has = (font: number, code: number): boolean => (font === 0 ? latin(code) : code >= 0x100 && code < 0x250)
const runs = (text: string) => printable(text, 2, has)

test('Latin of every kind is printed, each letter in the font that has it', () => {
  assert.deepEqual(runs('Jürgen Łuczak'), [{ font: 0, text: 'Jürgen ' }, { font: 1, text: 'Ł' }, { font: 0, text: 'uczak' }])
})
test('A name in letters that cannot be printed is said to be there, once, and whose letters they are', () => {
  assert.deepEqual(runs('مريم الأحمد, 12'), [{ font: 0, text: '[in Arabic letters: read it on screen], 12' }])
  assert.equal(runs('Noa נועה').map((r) => r.text).join(''), 'Noa [in Hebrew letters: read it on screen]')
})
test('Two names in different letters are each said', () => {
  assert.equal(runs('Мария 李').map((r) => r.text).join(''), '[in Cyrillic letters: read it on screen] [in Han letters: read it on screen]')
})
test('Marks that turn the reading round are left out', () => { assert.deepEqual(runs('a\u202Eb'), [{ font: 0, text: 'ab' }]) })
test('Nothing stays nothing', () => { assert.deepEqual(runs(''), []) })
