import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../calendar/index.ts'
import { StartProblem } from '../store/embedded/index.ts'
import { readKeeping } from './keeping.ts'
import { lastNight } from './nightly.ts'

test('the night’s work is due from its local hour, winter and summer', () => {
  assert.equal(lastNight(instant('2026-11-22T02:00:00.000Z'), '02:00'), '2026-11-22T02:00:00.000Z')
  assert.equal(lastNight(instant('2026-11-22T01:59:59.999Z'), '02:00'), '2026-11-21T02:00:00.000Z')
  assert.equal(lastNight(instant('2026-07-01T12:00:00.000Z'), '02:00'), '2026-07-01T01:00:00.000Z')
})
test('backups are never set up unlocked, and each setting that cannot be used says so', () => {
  assert.throws(() => readKeeping({ SIGHTLINE_BACKUP_TO: '/srv/backups' }), (e) => e instanceof StartProblem && /never written unlocked/.test(e.message))
  assert.throws(() => readKeeping({ SIGHTLINE_BACKUP_KEEP: 'x' }), /whole number/)
  assert.throws(() => readKeeping({ SIGHTLINE_NIGHT_AT: '25:00' }), /02:00/)
  assert.equal(readKeeping({ SIGHTLINE_BACKUP_TO: '/srv/backups', SIGHTLINE_BACKUP_KEY: '/srv/key' }).keepDays, 30)
})
