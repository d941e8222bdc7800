import assert from 'node:assert/strict'
import { test } from 'node:test'
import { england, isleOfMan } from '../../src/packs/index.ts'
import { isChoice } from '../../src/readings/duty/index.ts'
import { choices } from './words/standards.ts'

const rulesIn = (where: 'england' | 'isle-of-man'): readonly string[] =>
  [...choices.filter((c) => !c.where || c.where === where).flatMap((c) => c.rules.map((r) => r.split(' ')[0] ?? '')), 'allocation/named-worker']

for (const pack of [england, isleOfMan] as const) {
  const open = pack.duties.filter((d) => d.versions.some((v) => v.where === pack.jurisdiction && isChoice(v))).map((d) => d.id)
  const chosen = rulesIn(pack.jurisdiction)

  test(`${pack.jurisdiction}: only what is a choice was chosen, each once and in a unit there is`, () => {
    assert.deepEqual(chosen.filter((rule) => !open.includes(rule)), [])
    assert.equal(new Set(chosen).size, chosen.length)
    assert.deepEqual(choices.flatMap((c) => c.rules).filter((r) => !/^\S+ [1-9]\d{0,2} (min|h|d|wd|w|m)$/.test(r)), [])
  })

  test(`${pack.jurisdiction}: most was chosen, and a few things by nobody`, () => {
    assert.ok(chosen.length > open.length * 0.6 && chosen.length < open.length, `${chosen.length} of ${open.length}`)
  })
}
