import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Mapping } from './mapping.ts'
import { longestMapping, readMapping } from './read-mapping.ts'

const whole: Mapping = {
  title: 'Visits', child: { local: 'ID', born: 'DOB' }, about: { sex: { column: 'Gender' } },
  steps: [{ kind: 'visit', step: 'happened', happened: 'On', number: 'No', fields: { seen: { column: 'Seen', codes: { Y: 'ALONE', 'N/K': '' } } } }], days: { On: 'mdy' }, strangers: 'ask', whole: true,
}
const wrong = (value: unknown): string => { const read = readMapping(typeof value === 'string' ? value : JSON.stringify(value)); return 'wrong' in read ? read.wrong : 'nothing' }

test('a mapping comes out as it went in, without what a mapping does not hold', () => {
  assert.deepEqual(readMapping(JSON.stringify({ ...whole, more: 1 })), { mapping: whole })
  assert.deepEqual(readMapping('{"title":"T","child":{"local":"ID"},"steps":[]}'), { mapping: { title: 'T', child: { local: 'ID' }, steps: [] } })
})
test('what is none says what it lacks', () => {
  assert.match(wrong('no'), /not JSON/)
  for (const v of ['null', '[]', '"x"']) assert.match(wrong(v), /holds no mapping/)
  assert.match(wrong({ ...whole, title: ' ' }), /title/)
  assert.match(wrong({ ...whole, child: undefined }), /“child” is missing/)
  assert.match(wrong({ ...whole, child: { local: 3 } }), /“local” of “child” names no column/)
  assert.match(wrong({ ...whole, steps: 'x' }), /“steps” is missing/)
  assert.match(wrong({ ...whole, steps: [{ kind: 'visit', step: 'happened', fields: {} }] }), /Step 1 does not say which column tells when/)
  assert.match(wrong({ ...whole, steps: [{ kind: 'visit', step: 'happened', happened: 'On', fields: { seen: {} } }] }), /“seen” of step 1 names no column/)
  assert.match(wrong({ ...whole, steps: [{ kind: 'visit', step: 'happened', happened: 'On', fields: { seen: { column: 'S', codes: { Y: 1 } } } }] }), /not matched with text/)
  assert.match(wrong({ ...whole, days: { On: 'xyz' } }), /“On” writes its days is none of dmy/)
  assert.match(wrong({ ...whole, strangers: 'begin' }), /neither ask nor leave/)
  assert.match(wrong('x'.repeat(longestMapping + 1)), /longer/)
})
test('names that mean something to a program are only names', () => {
  const read = readMapping('{"title":"T","child":{"local":"__proto__"},"steps":[{"kind":"visit","step":"happened","happened":"constructor","fields":{"__proto__":{"column":"x"}}}]}')
  assert.ok('mapping' in read)
  assert.deepEqual(Object.keys(read.mapping.steps[0]?.fields ?? {}), ['__proto__'])
})
