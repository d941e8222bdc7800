import { test } from 'node:test'
import assert from 'node:assert/strict'
import { londonToInstant, when } from '../../calendar/index.ts'
import { england } from '../../packs/index.ts'
import type { DutyReading } from '../../readings/duty/index.ts'
import { dutyRow, dutyStatus, elapsedOf, inActingOrder, sayOwner, sayOwnerWhole, tallyOwed } from './index.ts'

const now = londonToInstant('2026-11-24 08:42')
const endOf = (day: string) => londonToInstant(`${day} 23:59`).replace('59:00.000', '59:59.999') as typeof now
const reading = (r: Partial<DutyReading>): DutyReading => ({
  duty: 'missing/return-interview', key: 'k', about: null, state: 'open', why: null, arose: null, version: null, due: null, dueLatest: null,
  owner: { role: 'social-worker' }, level: 0, escalatedTo: null, metBy: null, metAt: null, attempts: [], because: [], ...r,
})
const due = (at: typeof now, rest: Partial<DutyReading> = {}) => reading({ due: at, dueLatest: at, ...rest })

const statuses: readonly (readonly [name: string, r: DutyReading, tone: string, status: string, due: string])[] = [
  ['late by days', due(endOf('2026-11-14'), { state: 'overdue' }), 'late', 'Overdue 10 days', 'was due Sat 14 Nov'],
  ['late by one day', due(endOf('2026-11-23'), { state: 'overdue' }), 'late', 'Overdue 1 day', 'was due Mon 23 Nov'],
  ['late by minutes', due(londonToInstant('2026-11-24 08:22'), { state: 'overdue' }), 'late', 'Overdue 20 minutes', 'was due 8:22am Tue 24 Nov'],
  ['late by hours', due(londonToInstant('2026-11-24 05:00'), { state: 'overdue' }), 'late', 'Overdue 3 hours', 'was due 5am Tue 24 Nov'],
  ['owed at once', due(londonToInstant('2026-11-24 08:22'), { state: 'overdue', arose: { at: londonToInstant('2026-11-24 08:22') } }), 'late', 'Overdue 20 minutes', 'owed at once, 8:22am Tue 24 Nov'],
  ['owed by the end of today', due(endOf('2026-11-24')), 'today', 'Owed today', 'by midnight, Tue 24 Nov'],
  ['owed at a time today', due(londonToInstant('2026-11-24 10:00')), 'today', 'Owed by 10am', 'today'],
  ['owed in hours, tomorrow', due(londonToInstant('2026-11-25 06:15')), 'soon', '21 hours left', 'by 6:15am Wed 25 Nov'],
  ['owed by the end of tomorrow', due(endOf('2026-11-25')), 'soon', 'Owed tomorrow', 'by Wed 25 Nov'],
  ['owed in days', due(endOf('2026-11-27')), 'soon', '3 days left', 'by Fri 27 Nov'],
  ['started roughly', reading({ due: endOf('2026-11-27'), dueLatest: endOf('2026-11-30') }), 'soon', '3 days left', 'by Fri 27 Nov, Mon 30 Nov at the latest'],
  ['no start written', reading({ state: 'cannot tell', why: 'Nobody wrote when' }), 'unknown', 'Cannot tell', 'no date to count from'],
  ['perhaps late', reading({ state: 'cannot tell', due: endOf('2026-11-20'), dueLatest: endOf('2026-11-25') }), 'unknown', 'Cannot tell', 'due between Fri 20 Nov and Wed 25 Nov'],
  ['met', due(endOf('2026-11-20'), { state: 'met', metAt: when('2026-11-19 16:30') }), 'met', 'Met', 'done Thu 19 Nov, 4:30pm'],
  ['met late', due(endOf('2026-11-20'), { state: 'met late', metAt: when('2026-11-22') }), 'met-late', 'Met 2 days late', 'done Sun 22 Nov'],
  ['met an hour late', due(londonToInstant('2026-11-20 10:00'), { state: 'met late', metAt: when('2026-11-20 11:10') }), 'met-late', 'Met 1 hour late', 'done Fri 20 Nov, 11:10am'],
  ['not needed', reading({ state: 'not needed', why: 'Declined twice' }), 'none', 'Not needed', 'no longer owed'],
  ['no rule', reading({ state: 'no rule in force', arose: when('2010-03') }), 'none', 'No rule held', 'began March 2010'],
]

for (const [name, r, tone, status, line] of statuses) {
  test(`a duty ${name}: ${status}`, () => { assert.deepEqual(dutyStatus(r, now), { tone, status, due: line }) })
}

test('the clock runs from the day it arose to the day it is owed, and past it', () => {
  const arose = when('2026-11-14 00:00')
  assert.equal(elapsedOf(due(londonToInstant('2026-12-04 17:24'), { arose }), now)?.toFixed(2), '0.50')
  assert.ok((elapsedOf(due(londonToInstant('2026-11-20 00:00'), { arose, state: 'overdue' }), now) ?? 0) > 1)
  assert.equal(elapsedOf(due(londonToInstant('2026-11-14 00:00'), { arose, state: 'overdue' }), now), undefined, 'owed at once has no length')
  assert.equal(elapsedOf(reading({ arose, state: 'cannot tell' }), now), undefined)
})

const names = (id: string) => ({ helen: 'Helen Ashworth', joanna: 'Joanna Vickery' })[id] ?? null
const w = { pack: england, names, now }

test('who owes it is always said, with whoever was passed over and why', () => {
  assert.equal(sayOwner({ worker: 'helen', role: 'team-manager', past: [] }, w), 'Helen Ashworth')
  const passed = { worker: 'joanna', role: 'head-of-service', past: [{ role: 'team-manager', worker: 'helen', why: 'away', until: endOf('2026-11-27') }] } as const
  assert.equal(sayOwner(passed, w), 'Joanna Vickery, head of service')
  assert.equal(
    sayOwnerWhole(passed, w),
    'Joanna Vickery, head of service, past the team manager, Helen Ashworth, who is away until Fri 27 Nov',
  )
  assert.equal(
    sayOwner({ worker: null, role: 'social-worker', past: [{ role: 'social-worker', worker: null, why: 'nobody in post', until: null }] }, w),
    'Nobody: there is no social worker',
  )
  assert.equal(sayOwner({ worker: 'helen', role: 'home-on-shift', past: [] }, w), 'Staff on shift at the home')
})

const owed = (content: DutyReading) => ({ subject: 'child', rule: content.duty, key: content.key, content })

test('a row says its status, source, force of the number and owner in words', () => {
  const duty = england.duties.find((d) => d.id === 'referral/decide')
  assert.ok(duty)
  const row = dutyRow({
    owed: owed(due(endOf('2026-11-23'), { duty: 'referral/decide', state: 'overdue', version: '2023-12-15', arose: when('2026-11-20 10:00'), why: 'Something was written, but not what was decided' })),
    duty, pack: england, now, owner: { worker: 'helen', role: 'team-manager', past: [] }, names, whyHref: '/children/c/owed/referral~decide/k',
  })
  assert.equal(row.status, 'Overdue 1 day')
  assert.equal(row.note, 'Something was written, but not what was decided.')
  assert.equal(row.basis, 'statutory guidance')
  assert.equal(row.cite, undefined, 'its source is on the page that says why')
  assert.equal(row.owner, 'Helen Ashworth')
})

test('things owed stand in the order a person acts, and are counted so', () => {
  const all = [
    reading({ key: 'unknown', state: 'cannot tell' }), due(endOf('2026-12-01'), { key: 'later' }), due(endOf('2026-11-24'), { key: 'today' }),
    due(endOf('2026-11-23'), { key: 'late', state: 'overdue' }), due(endOf('2026-11-13'), { key: 'later still', state: 'overdue' }), due(endOf('2026-11-13'), { key: 'met', state: 'met' }),
  ].map(owed)
  assert.deepEqual(inActingOrder(all, now).map((o) => o.key), ['later still', 'late', 'today', 'later', 'unknown', 'met'])
  assert.deepEqual(tallyOwed(all, now), { overdue: 2, today: 1, later: 1, 'cannot tell': 1, done: 1 })
})
