import assert from 'node:assert/strict'
import { test } from 'node:test'
import { abuseCategory, careEnd as ends, closureReason, ethnicity as ethnicities, legalStatus as laws, need as needs, placementProvider, placementType as places, referralSource } from '../../../../common/codes/index.ts'
import { afterCareActivity } from '../../../../common/codes/after-care-activity.ts'
import { afterCareHome } from '../../../../common/codes/after-care-home.ts'
import { inTouch as touch } from '../../../../common/codes/in-touch.ts'
import { leavingCareRight } from '../../../../common/codes/leaving-care-right.ts'
import { yesNo } from './answers.ts'
import { careEnd, legalStatus, placementType, provider } from './care.ts'
import { abuse, closure, need, source } from './front-door.ts'
import { accommodation, activity, eligibility, inTouch } from './leaving.ts'
import { ethnicity, gender } from './person.ts'

const sets = [
  [source, referralSource], [need, needs], [closure, closureReason], [abuse, abuseCategory], [ethnicity, ethnicities], [legalStatus, laws], [careEnd, ends], [placementType, places], [provider, placementProvider],
  [inTouch, touch], [accommodation, afterCareHome], [activity, afterCareActivity], [eligibility, leavingCareRight],
] as const

/** Codes that Annex A has no text for: nobody has left care with X1, Z1 is not told apart, and 0 stands where nobody knows. */
const none: ReadonlySet<string> = new Set(['X1', 'Z11', 'Z12', 'Z13', 'Z14', '0'])

test('Every code of ours has its text, which is read as that code again', () => {
  for (const [answers, { id, codes }] of sets) for (const { code } of codes) {
    const text = answers.write(code)
    if (none.has(code)) assert.equal(text, null, `${id} ${code}`)
    else assert.equal(answers.read(text ?? ''), code, `${id} ${code}: ${text}`)
  }
})

test('An answer is read by its code, by its words, with another letter or none, and with any mark between', () => {
  for (const text of ['d) U4: Foster placement - long term', 'U4', 'u4 - Foster', 'z) U4: Foster placement - long term', 'Foster placement - long term']) assert.equal(placementType.read(text), 'U4', text)
  for (const text of ['q) 6: Police', '6: Police', 'Police', 'x) Police']) assert.equal(source.read(text), '6', text)
  for (const text of ['a) Yes', 'Yes', 'Y', 'yes', 'TRUE', '1']) assert.equal(yesNo.read(text), 'yes', text)
  for (const text of ['Physical abuse', 'b) Physical Abuse', 'PHY']) assert.equal(abuse.read(text), 'PHY', text)
})

test('A letter alone says nothing, nor does what is none of the answers', () => {
  for (const text of ['a)', 'd)', 'CS Assessment Updated', '?']) { assert.equal(yesNo.read(text), null, text); assert.equal(placementType.read(text), null, text) }
  assert.equal(need.read('PSRMEM - Support with memory'), null)
})

test('Words that several answers share say nothing', () => { for (const text of ['Individual', 'a) Individual', 'Health services', 'LA services']) assert.equal(source.read(text), null, text) })

test('A word that begins like a code is not that code', () => {
  assert.equal(inTouch.read('No longer requires services'), 'NREQ')
  assert.equal(ethnicity.read('Both parents asked'), null)
})

test('Neither stands for not known, which Annex A has another text for', () => {
  assert.equal(gender.read('d) Neither'), 'U')
  assert.equal(gender.write('U'), 'c) Not stated/recorded')
})
