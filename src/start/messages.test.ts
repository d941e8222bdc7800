import assert from 'node:assert/strict'
import { test } from 'node:test'
import { StartProblem } from '../store/embedded/index.ts'
import { carrierFor, readMessages } from './messages.ts'

const from = 'Sightline <sightline@example.gov.uk>'
const smtp = (SIGHTLINE_SMTP: string) => readMessages({ SIGHTLINE_SMTP, SIGHTLINE_SMTP_FROM: from })
const key = 'live-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0', template = 'f33517ff-2a88-4f6e-b855-c550268ce08a'

test('Nothing given, nobody is told anything outside', () => assert.equal(readMessages({}), null))

test('A mail server elsewhere is spoken to over TLS, unless somebody says not to', () => {
  assert.deepEqual(smtp('smtp://sam:p%40ss@mail.example.gov.uk'), { smtp: { host: 'mail.example.gov.uk', port: 587, user: 'sam', password: 'p@ss', tls: 'required', from } })
  assert.deepEqual(smtp('smtps://mail.example.gov.uk'), { smtp: { host: 'mail.example.gov.uk', port: 465, user: null, password: null, tls: 'from the start', from } })
  assert.deepEqual(smtp('smtp://relay.internal:25?tls=none'), { smtp: { host: 'relay.internal', port: 25, user: null, password: null, tls: 'none', from } })
  assert.deepEqual(smtp('smtp://localhost:2525'), { smtp: { host: 'localhost', port: 2525, user: null, password: null, tls: 'none', from } })
})

test('GOV.UK Notify needs its key and a template', () => {
  const read = readMessages({ SIGHTLINE_NOTIFY_KEY: key, SIGHTLINE_NOTIFY_TEMPLATE: template })
  assert.deepEqual(read, { notify: { key, template, url: new URL('https://api.notifications.service.gov.uk') } })
  assert.equal(read && carrierFor(read).name, 'GOV.UK Notify')
})

for (const [what, env] of [
  ['an address that is none', { SIGHTLINE_SMTP: 'mail.example.gov.uk', SIGHTLINE_SMTP_FROM: from }], ['no sender', { SIGHTLINE_SMTP: 'smtp://hunter2:hunter2@x' }],
  ['a sender that is none', { SIGHTLINE_SMTP: 'smtp://x', SIGHTLINE_SMTP_FROM: 'us' }], ['a sender with a line break', { SIGHTLINE_SMTP: 'smtp://x', SIGHTLINE_SMTP_FROM: 'a\r\nBcc: b <c@d.uk>' }],
  ['a password for all to read', { SIGHTLINE_SMTP: 'smtp://sam:hunter2@x.uk?tls=none', SIGHTLINE_SMTP_FROM: from }],
  ['a key that is none', { SIGHTLINE_NOTIFY_KEY: 'hunter2', SIGHTLINE_NOTIFY_TEMPLATE: template }], ['a key without a template', { SIGHTLINE_NOTIFY_KEY: key }],
  ['both ways', { SIGHTLINE_SMTP: 'smtp://x', SIGHTLINE_SMTP_FROM: from, SIGHTLINE_NOTIFY_KEY: key, SIGHTLINE_NOTIFY_TEMPLATE: template }],
  ['Notify somewhere unsafe', { SIGHTLINE_NOTIFY_KEY: key, SIGHTLINE_NOTIFY_TEMPLATE: template, SIGHTLINE_NOTIFY_URL: 'http://notify.example' }],
] as const) {
  test(`Refused at the start with one clear sentence, and no secret in it: ${what}`, () => {
    assert.throws(() => readMessages(env), (e) => e instanceof StartProblem && /SIGHTLINE_/.test(e.message) && !/hunter2|3d844edf/.test(e.message))
  })
}
