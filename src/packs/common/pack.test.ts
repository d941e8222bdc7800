import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Role } from '../pack.ts'
import { england } from '../england/index.ts'

const types = new Map(england.recordTypes.map((t) => [t.id, t]))
const owners = new Set(england.owners.map((o) => o.id))
const role = (id: string): Role => england.roles.find((r) => r.id === id) ?? assert.fail(`no role ${id}`)
const writes = (id: string, kindAndStep: string): boolean => {
  const [kind = ''] = kindAndStep.split('.')
  return role(id).writes.some((w) => w === '*' || w === kindAndStep || w === `${kind}.*`)
}

describe('the roles of England', () => {
  it('have ids of their own, and so have the owner words', () => {
    assert.equal(new Set(england.roles.map((r) => r.id)).size, england.roles.length)
    assert.equal(owners.size, england.owners.length)
  })
  it('may only write steps there are', () => {
    for (const r of england.roles) {
      for (const w of r.writes) {
        const [kind = '', step = ''] = w.split('.')
        assert.ok(step === '*' ? types.has(kind) : types.get(kind)?.steps[step], `${r.id} writes ${w}`)
      }
    }
  })
  it('let whoever sees children write, say what they will do about a notice, and see why something is owed', () => {
    const looksOnly = ['inspector', 'advocate']
    for (const r of england.roles.filter((x) => x.may.includes('child:read') && !looksOnly.includes(x.id))) {
      assert.ok(r.may.includes('record:write') && r.may.includes('why:read'), r.id)
      assert.ok(writes(r.id, 'notice.acknowledged'), r.id)
    }
    for (const r of looksOnly) assert.deepEqual([role(r).writes, role(r).may.includes('record:write')], [[], false], r)
  })
  it('let nobody open a child’s record whose reach gives them none', () => {
    for (const r of england.roles.filter((x) => ['none', 'counts', 'self'].includes(x.reach))) assert.ok(!r.may.some((m) => m.startsWith('child:')), r.id)
  })
  it('let no administrator of accounts see a child, nor whoever reviews access run accounts', () => {
    for (const r of england.roles.filter((x) => x.may.includes('account:manage') || x.may.includes('structure:manage'))) assert.equal(r.reach, 'none', r.id)
    for (const r of england.roles.filter((x) => x.may.includes('access:review'))) assert.ok(!r.may.includes('break-glass:open') && !r.may.includes('account:manage'), r.id)
  })
  it('let whoever is in the home at night write down what matters at night', () => {
    const atNight = ['disclosure.told', 'disclosure.passed-on', 'missing-episode.started', 'missing-episode.returned', 'case-note.noted']
    for (const step of atNight) assert.ok(writes('night-worker', step), step)
  })
  it('let the home’s manager write a talk they held, which is kept and does not count, and offer none', () => {
    assert.ok(writes('home-manager', 'return-interview.held'))
    for (const r of ['night-worker', 'home-worker']) assert.ok(!writes(r, 'return-interview.held'), r)
    for (const r of ['night-worker', 'home-worker', 'home-manager']) assert.ok(!writes(r, 'return-interview.offered'), r)
  })
  it('let only the director and the administrator write posts, because posts decide who sees whom', () => {
    assert.deepEqual(england.roles.filter((r) => writes(r.id, 'post.started')).map((r) => r.id).toSorted(), ['administrator', 'director'])
  })
})

describe('the duties of England', () => {
  it('are there', () => assert.ok(england.duties.length > 0))
  it('are owned by, and climb to, somebody who can be found', () => {
    for (const d of england.duties) for (const o of [d.owner, ...d.escalates.map((e) => e.to)]) assert.ok(owners.has(o), `${d.id}: ${o}`)
  })
  it('are met by writing a step there is', () => {
    for (const d of england.duties) assert.ok(types.get(d.press.kind)?.steps[d.press.step], `${d.id}: ${d.press.kind}.${d.press.step}`)
  })
  it('cross to the director in at most 15 ways', () => assert.ok(england.duties.filter((d) => d.redLine).length <= 15))
})
