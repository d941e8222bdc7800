import assert from 'node:assert/strict'
import { test } from 'node:test'
import { caseNote } from '../../../../packs/index.ts'
import type { StepDefinition } from '../../../../records/index.ts'
import { howItReads } from './help.ts'

const step: StepDefinition = caseNote.steps['noted'] ?? assert.fail()
const reads = (note: string, childWords = '') => howItReads(step, { note, childWords }, 'Jo')

test('It counts what is said to the child and about them', () => {
  const one = reads('You told me about your nan. Jo likes her. The child was calm, Joanna was not there.')
  assert.deepEqual([one.to, one.about], [2, 2])
  assert.equal(reads('I saw the child and this young person.').about, 2)
})
test('What somebody is quoted as saying, and the child’s own words, are not looked at', () => {
  const one = reads('She said “You never come to my PEP and the LAC review”.', 'You lot and your PEP')
  assert.deepEqual([one.to, one.shortForms], [0, []])
})
test('Short forms that only workers know are named once; those everybody knows are not', () => {
  assert.deepEqual(reads('The LAC review, the PEP and the LAC nurse. We watched TV and that was OK.').shortForms, ['LAC', 'PEP'])
})
test('A sentence is long after twenty-five words', () => {
  const words = (n: number) => `${Array.from({ length: n }, (_, i) => `word${i}`).join(' ')}.`
  assert.deepEqual(reads(words(25)).long, [])
  assert.deepEqual(reads(words(26)).long, ['word0 word1 word2 word3 word4 word5 word6 word7…'])
})
test('A name with signs in it is looked for as it stands', () => { assert.equal(howItReads(step, { note: 'J.(o) and Jx(o)' }, 'J.(o)').about, 1) })
