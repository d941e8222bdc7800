import assert from 'node:assert/strict'
import { test } from 'node:test'
import { england, isleOfMan } from '../../packs/index.ts'
import { here, inWordsOf } from './here.ts'

test('a text is in the words of the place whose page is being made, and of no other before or after', () => {
  const says = (): string => here('The council does not: by agreement, section 20.')
  assert.equal(says(), 'The council does not: by agreement, section 20.')
  assert.equal(inWordsOf(isleOfMan, () => [says(), inWordsOf(england, says), says()].join(' | ')),
    'Manx Care does not: by agreement, section 25. | The council does not: by agreement, section 20. | Manx Care does not: by agreement, section 25.')
  assert.throws(() => inWordsOf(isleOfMan, () => { throw new Error('no page') }))
  assert.equal(says(), 'The council does not: by agreement, section 20.')
})
