import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as care from './care.ts'
import * as children from './children.ts'
import * as frontDoor from './front-door.ts'
import * as homeLog from './home-log.ts'
import * as missing from './missing.ts'
import * as notes from './notes.ts'
import * as observed from './observed.ts'
import { themes } from './themes/index.ts'
import { fill } from '../fill.ts'

const distinct = (...lists: readonly (readonly string[])[]): number => new Set(lists.flat()).size
const ofThemes = (part: 'concern' | 'small' | 'old' | 'observed' | 'meaning' | 'note' | 'next' | 'why') => themes.map((t) => t[part])

test('there are sixty sentences and more for each of the main kinds of text', () => {
  const kinds = {
    concerns: distinct(...ofThemes('concern')),
    'children’s words': distinct(...ofThemes('small'), ...ofThemes('old'), children.babies, children.little, children.middle, children.older, care.careWordsOld, care.careWordsSmall),
    'what was seen': distinct(...ofThemes('observed'), observed.observed, care.careObserved),
    'what it means': distinct(...ofThemes('meaning'), observed.meaning, care.careMeaning),
    notes: distinct(...ofThemes('note'), notes.calls, notes.meetings, notes.texts, notes.goodNews, care.careNotes),
    'the home’s log': distinct(homeLog.morningLog, homeLog.eveningLog, homeLog.schoolLog),
    'next steps': distinct(...ofThemes('next'), care.careNext),
    decisions: distinct(...ofThemes('why'), frontDoor.decidedRef, ...Object.values(frontDoor.decidedOther)),
    'about going missing': distinct(missing.lastSeen, missing.worry, missing.condition, missing.backWords, missing.interviewWords),
  }
  for (const [kind, n] of Object.entries(kinds)) assert.ok(n >= 60 || kind === 'decisions' && n >= 50, `${kind}: ${n}`)
})

test('a sentence is filled with the right words, and agrees with they', () => {
  const words = { name: 'Wren', carer: 'Dad' }
  const said = '{name} says {they} {is} tired and {They} sleeps by {themself}. {carer} put {cposs} coat on {them}.'
  assert.equal(fill(said, { they: 'she', carerIs: 'he', words }), 'Wren says she is tired and She sleeps by herself. Dad put his coat on her.')
  assert.equal(fill(said, { they: 'they', carerIs: 'he', words }), 'Wren says they are tired and They sleep by themself. Dad put his coat on them.')
  assert.throws(() => fill('{nobody}', { they: 'he', carerIs: 'she', words }), /nothing to fill/)
})
