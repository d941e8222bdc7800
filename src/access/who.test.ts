import assert from 'node:assert/strict'
import { test } from 'node:test'
import { londonToInstant } from '../calendar/index.ts'
import { resolveOwner, wordsReaching, type Org, type WhereTheyAre } from './who.ts'

const until = londonToInstant('2026-11-27 23:59')
const org = (away: { readonly [worker: string]: string | null } = {}): Org => ({
  posts: [
    ['bola', 'home-manager', 'saltmarsh'], ['helen', 'team-manager', 'care-2'], ['steve', 'team-manager', 'front-door'],
    ['joanna', 'head-of-service', 'service'], ['ruth', 'director', 'council'], ['lena', 'return-interviewer', 'council'], ['priya', 'social-worker', 'care-2'],
  ].map(([worker = '', role = '', unit = '']) => ({ worker, role, unit, ...(worker in away ? { away: { until, cover: away[worker] ?? null } } : {}) })),
  within: new Map([['saltmarsh', 'service'], ['care-2', 'service'], ['front-door', 'service'], ['service', 'council']]),
})
const inHome: WhereTheyAre = { home: 'saltmarsh', team: 'care-2', allocated: [{ worker: 'priya', role: 'social-worker' }] }
const atHome: WhereTheyAre = { ...inHome, home: null }
const nobody: WhereTheyAre = { home: null, team: null, allocated: [] }
const who = (role: string, where = inHome, o = org()) => { const r = resolveOwner({ role }, where, o); return [r.worker, r.past.map((p) => `${p.role} ${p.why}`)] }

test('a role comes down to the person in the post nearest the child', () => {
  assert.deepEqual(who('home-manager'), ['bola', []])
  assert.deepEqual(who('team-manager'), ['helen', []])
  assert.deepEqual(who('social-worker'), ['priya', []])
  assert.deepEqual(who('return-interviewer', nobody), ['lena', []])
})
test('somebody away is passed over for the next above, and it is said', () => assert.deepEqual(who('team-manager', inHome, org({ helen: null })), ['joanna', ['team-manager away']]))
test('or for whoever covers for them', () => assert.deepEqual(who('team-manager', inHome, org({ helen: 'steve' })), ['steve', ['team-manager away']]))
test('whoever may not decide is passed by in silence, however many they are', () => {
  const past = (except: readonly string[]) => { const r = resolveOwner({ role: 'team-manager', except }, inHome, org()); return [r.worker, r.past.length] }
  assert.deepEqual(past(['priya']), ['helen', 0])
  assert.deepEqual([past(['helen'])[0], past(['helen', 'joanna'])[0]], ['joanna', 'ruth'])
})
test('an education plan is checked by the virtual school head, else by the team’s manager, and never by the social worker', () => {
  const schooled = { ...org(), posts: [...org().posts, { worker: 'vee', role: 'virtual-school-head', unit: 'council' }] }
  assert.deepEqual([who('education-plan-checker')[0], who('education-plan-checker', inHome, schooled)[0]], ['helen', 'vee'])
  assert.ok(wordsReaching(['virtual-school-head']).includes('education-plan-checker'))
})
test('cover that is away too is no cover', () => assert.deepEqual(who('team-manager', inHome, org({ helen: 'steve', steve: null }))[0], 'joanna'))
test('a child in no home has no home manager: their team’s manager stands there', () => assert.deepEqual(who('home-manager', atHome), ['helen', []]))
test('nothing stops at an empty desk: in the end the director', () => assert.equal(who('social-worker', nobody)[0], 'ruth'))
test('when even the director is away nobody is named, and everyone passed over is said', () =>
  assert.deepEqual(who('head-of-service', inHome, org({ joanna: null, ruth: null })), [null, ['head-of-service away', 'director away']]))
test('a named worker who is away is answered for by their cover, else by their manager', () => {
  assert.equal(resolveOwner({ worker: 'priya' }, inHome, org({ priya: 'lena' })).worker, 'lena')
  assert.equal(resolveOwner({ worker: 'priya' }, inHome, org({ priya: null })).worker, 'helen')
})
test('somebody who left is passed over as nobody in post, and it goes up', () => {
  const without = (worker: string): Org => ({ ...org(), posts: org().posts.filter((p) => p.worker !== worker) })
  assert.deepEqual(who('team-manager', inHome, without('helen')), ['joanna', ['team-manager nobody in post']])
  assert.deepEqual(resolveOwner({ worker: 'priya' }, inHome, without('priya')), { worker: 'helen', role: 'team-manager', past: [{ role: 'named', worker: 'priya', why: 'nobody in post', until: null }] })
  assert.equal(who('team-manager', inHome, org({ helen: 'gone' }))[0], 'joanna', 'cover who left is no cover')
})
test('nothing comes to somebody the record is kept from, by role, by name or as cover; and that it would have is not said', () => {
  const kept = (...keptFrom: string[]): WhereTheyAre => ({ ...inHome, keptFrom })
  assert.deepEqual(who('team-manager', kept('helen')), ['joanna', []])
  assert.deepEqual(resolveOwner({ worker: 'priya' }, kept('priya'), org()), { worker: 'helen', role: 'team-manager', past: [] })
  assert.deepEqual(who('team-manager', kept('steve'), org({ helen: 'steve' })), ['joanna', ['team-manager away']])
  assert.deepEqual(who('social-worker', kept('priya', 'helen', 'joanna'))[0], 'ruth')
  assert.deepEqual(who('director', kept('ruth')), [null, []], 'nobody is left, and it stays owed')
})
test('a chair, a virtual school head and whoever leads early help are found; where there is none it comes to who answers for the child', () => {
  const staffed = { ...org(), posts: [...org().posts, { worker: 'cass', role: 'conference-chair', unit: 'council' }, { worker: 'vera', role: 'virtual-school-head', unit: 'council' }] }
  assert.deepEqual([who('conference-chair', inHome, staffed)[0], who('virtual-school-head', inHome, staffed)[0]], ['cass', 'vera'])
  assert.deepEqual([who('conference-chair')[0], who('virtual-school-head')[0], who('early-help')[0]], ['helen', 'priya', 'helen'])
  assert.equal(who('early-help', { ...inHome, allocated: [{ worker: 'lena', role: 'early-help' }] })[0], 'lena')
})
test('nothing comes to a post by a word that was not said to reach it, whoever is away and wherever the child is', () => {
  const words = ['home-on-shift', 'home-manager', 'front-door-manager', 'team-manager', 'head-of-service', 'director', 'reviewing-officer', 'return-interviewer', 'access-reviewer', 'social-worker', 'personal-adviser', 'conference-chair', 'virtual-school-head', 'early-help']
  const workers = org().posts.map((p) => p.worker)
  let reached = 0
  for (let away = 0; away < 2 ** workers.length; away++) {
    const o = org(Object.fromEntries(workers.flatMap((w, i) => (away & (1 << i) ? [[w, null]] : []))))
    for (const where of [{ ...inHome, allocated: [] }, { ...atHome, allocated: [] }, nobody]) {
      for (const word of words) {
        const { worker } = resolveOwner({ role: word }, where, o), post = o.posts.find((p) => p.worker === worker)
        if (post) { reached++; assert.ok(wordsReaching([post.role]).includes(word), `${word} came to ${post.role}`) }
      }
    }
  }
  assert.ok(reached > 1000)
  assert.deepEqual(wordsReaching(['return-interviewer']), ['return-interviewer'])
})
