import assert from 'node:assert/strict'
import { test } from 'node:test'
import { longText, rows, text, voice } from '../../../records/index.ts'
import { languageIn } from '../../language.ts'
import { languageHelp } from './help.ts'

const fields = { what: longText({ label: 'What?' }), words: voice({ label: 'Words' }), next: rows({ do: text({ label: 'Do' }) }, { label: 'Next', row: 'Action' }) }
const found = (body: object): readonly (readonly string[])[] => languageIn(fields, body as never, languageHelp).map((f) => [f.field, f.words])

test('each has an id, small letters, a way to say it better and a reason, and none finds what another puts in its place', () => {
  assert.equal(new Set(languageHelp.map((h) => h.id)).size, languageHelp.length)
  const all = languageHelp.flatMap((h) => h.finds)
  assert.equal(new Set(all).size, all.length)
  for (const h of languageHelp) {
    assert.ok(h.finds.every((f) => f === f.toLowerCase()) && h.better.length > 10 && h.why.length > 10, h.id)
  }
})

test('whole words are found, whatever their case, spaces and apostrophes', () => {
  assert.deepEqual(found({ what: 'He is Streetwise and\n kicked   off.' }), [['what', 'streetwise'], ['what', 'kicked off']])
  assert.deepEqual(found({ what: 'We looked at black lace and a place.' }), [])
  assert.deepEqual(found({ next: [{ do: 'Ask about the lifestyle choices' }] }), [['next', 'lifestyle choices']])
})

test('what the child said, and what anybody is quoted as saying, is left alone', () => {
  assert.deepEqual(found({ words: 'They call me streetwise' }), [])
  assert.deepEqual(found({ what: 'Dad said “she is attention seeking”. I saw her wait at the window.' }), [])
  assert.deepEqual(found({ what: 'Dad said “she is fine”. She is attention seeking.' }), [['what', 'attention seeking']])
})
