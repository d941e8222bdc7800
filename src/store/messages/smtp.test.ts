import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { AddressRefused, NotSent } from './carrier.ts'
import { smtpCarrier, type SmtpSettings } from './smtp.ts'
import { startMailServer, type MailServer } from './smtp-for-tests.ts'

let server: MailServer
before(async () => { server = await startMailServer() })
after(() => server.close())
const carrier = (more: Partial<SmtpSettings> = {}) =>
  smtpCarrier({ host: '127.0.0.1', port: server.port, user: 'sightline', password: 'harbour wall', tls: 'none', from: 'Sightline <sightline@example.gov.uk>', ...more })
const message = { to: 'priya@example.gov.uk', subject: 'Your code for Sightline', text: 'Your code is 123456.\n.\nThat was a line with a dot alone.', reference: 'abc123' }

test('A message reaches the server from us, to the address, signed in, with its reference and all of its lines', async () => {
  await carrier().send(message)
  const got = server.taken.at(-1)
  assert.equal(got?.to, 'priya@example.gov.uk')
  assert.equal(got.from, 'sightline@example.gov.uk')
  assert.match(got.raw, /^Subject: Your code for Sightline$/m)
  assert.match(got.raw, /^Message-ID: <abc123@example\.gov\.uk>$/m)
  assert.match(got.raw, /^Auto-Submitted: auto-generated$/m)
  assert.match(got.raw, /Your code is 123456\.\r\n\.\r\nThat was a line with a dot alone\./)
  assert.equal(server.signedIn.at(-1), 'sightline harbour wall')
})

test('An address the server knows nobody at is refused for good; one it cannot take now is tried again', async () => {
  server.answerToAddresses('550 no such user: priya@example.gov.uk')
  await assert.rejects(carrier().send(message), AddressRefused)
  server.answerToAddresses('451 try again later, priya@example.gov.uk')
  await assert.rejects(carrier().send(message), (e) => e instanceof NotSent && /451/.test(e.message) && !/priya|@/.test(e.message))
  server.answerToAddresses(null)
})

test('Where TLS is asked for and the server has none, nothing is said: not the password, not the message', async () => {
  const [before, signed] = [server.taken.length, server.signedIn.length]
  await assert.rejects(carrier({ tls: 'required' }).send(message), NotSent)
  assert.deepEqual([server.taken.length, server.signedIn.length], [before, signed])
})

test('A server that is not there is said to be so without the address', async () => {
  await assert.rejects(carrier({ port: 1 }).send(message), (e) => e instanceof NotSent && !/priya/.test(e.message))
})
