import assert from 'node:assert/strict'
import { test } from 'node:test'
import { england, isleOfMan } from '../index.ts'
import { sampleBody } from '../sample.ts'
import { manxWords } from './words.ts'

/** Every text of a value that a person would read, with where it stands. */
function texts(value: unknown, at: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[at, value]]
  if (Array.isArray(value)) return value.flatMap((v, i) => texts(v, `${at}.${i}`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, v]) => (['id', 'code', 'kind', 'href', 'cite', 'icon', 'catalogue', 'law', 'source', 'answers', 'is'].includes(key) ? [] : texts(v, `${at}.${key}`)))
}
const nameOf = (subject: string | undefined): string => (subject ? 'Asha Bell' : '(unknown subject)')

test('the Island’s words stand wherever England’s would', () => {
  const { recordTypes, duties, statuses, signals, roles, owners } = isleOfMan
  const english = new RegExp(manxWords.filter(([ours, theirs]) => !theirs.toLowerCase().includes(ours.toLowerCase())).map(([ours]) => `\\b${ours}\\b`).join('|'), 'i')
  const wrong = texts({ recordTypes, duties, statuses, signals, roles, owners }, '').filter(([, text]) => english.test(text))
  assert.deepEqual(wrong, [])
})

test('what differs is words and law: the same records with the same answers', () => {
  for (const type of england.recordTypes) {
    const manx = isleOfMan.recordTypes.find((r) => r.id === type.id)
    assert.ok(manx, type.id)
    for (const [id, step] of Object.entries(type.steps)) {
      assert.deepEqual(Object.keys(manx.steps[id]?.fields ?? {}), Object.keys(step.fields))
      const body = sampleBody(step.fields) as never
      const says: string = manx.steps[id]?.line(body, nameOf) ?? ''
      assert.equal(says, isleOfMan.say(step.line(body, nameOf)), `${type.id}.${id}`)
      assert.doesNotMatch(says, /[\ue000-\uf8ff]/)
    }
  }
  assert.ok(isleOfMan.duties.every((d) => d.versions.length > 0 && d.versions.every((v) => v.where === 'isle-of-man')))
})

test('what people wrote is never put into other words', () => {
  const referral = isleOfMan.recordTypes.find((r) => r.id === 'referral')
  const line = referral?.steps['received']?.line({ reason: 'The council said he is a child in need under section 47.' } as never, nameOf)
  assert.equal(line, 'Referred: The council said he is a child in need under section 47')
})
