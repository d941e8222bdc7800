import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractOf, textsIn } from './extract.ts'

test('a piece around the first word that was looked for, as English bends it, cut between words', () => {
  assert.deepEqual(extractOf(['All was well.', 'She was running home.'], 'run home'), { before: 'She was ', word: 'running', after: ' home.' })
  const long = `${'a great deal was said before. '.repeat(8)}Then the arcade was named. ${'And much was said after that. '.repeat(8)}`
  const { before, word, after } = extractOf([long], 'arcades')
  assert.equal(word, 'arcade')
  assert.match(before, /^… \S.*Then the $/)
  assert.match(after, /^ was named\. .*\S …$/)
})
test('accents do not hide it, and where it cannot be pointed at the beginning is given', () => {
  assert.equal(extractOf(['Talked to Siân about school.'], 'sian').word, 'Siân')
  assert.deepEqual(extractOf(['They went out.'], 'go'), { before: 'They went out.', word: '', after: '' })
  assert.deepEqual(extractOf([], 'x'), { before: '', word: '', after: '' })
})
test('sentences in rows are found; codes and ids are not sentences', () => {
  assert.deepEqual(textsIn({ kind: 'ALONE', note: 'He is well', rows: [{ id: 'a-b', what: 'Ring the school' }] }), ['He is well', 'Ring the school'])
})
