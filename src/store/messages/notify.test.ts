import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { jwtVerify } from 'jose'
import { AddressRefused, NotSent } from './carrier.ts'
import { notifyCarrier, partsOfKey } from './notify.ts'
import { startNotifyServer, type NotifyServer } from './notify-for-tests.ts'

const service = '26785a09-ab16-4eb0-8407-a37497a57506', secret = '3d844edf-8d35-48ac-975b-e847b4f122b0'
const key = `sightline-live-${service}-${secret}`
let server: NotifyServer
before(async () => { server = await startNotifyServer() })
after(() => server.close())
const send = () => notifyCarrier({ key, template: 'f33517ff-2a88-4f6e-b855-c550268ce08a', url: server.url })
  .send({ to: 'priya@example.gov.uk', subject: 'Sightline has something for you', text: 'One thing has come up to you.', reference: 'abc' })

test('A message is asked for as Notify documents it, with a token its secret signed a moment ago', async () => {
  await send()
  const got = server.asked.at(-1)
  assert.equal(got?.path, 'POST /v2/notifications/email')
  assert.deepEqual(got.body, {
    email_address: 'priya@example.gov.uk', template_id: 'f33517ff-2a88-4f6e-b855-c550268ce08a', reference: 'abc',
    personalisation: { subject: 'Sightline has something for you', message: 'One thing has come up to you.' },
  })
  const { payload, protectedHeader } = await jwtVerify(got.token, new TextEncoder().encode(secret), { issuer: service, maxTokenAge: '30 seconds' })
  assert.equal(protectedHeader.alg, 'HS256')
  assert.deepEqual(Object.keys(payload).sort(), ['iat', 'iss'])
})

test('An address Notify does not take is refused for good; a wrong key, a wrong template and a bad day are not', async () => {
  server.answer(400, { status_code: 400, errors: [{ error: 'ValidationError', message: 'email_address Not a valid email address' }] })
  await assert.rejects(send(), AddressRefused)
  for (const [status, error] of [[400, { error: 'BadRequestError', message: 'Template not found' }], [403, { error: 'AuthError', message: 'Invalid token: priya@example.gov.uk' }], [503, {}]] as const) {
    server.answer(status, { status_code: status, errors: [error] })
    await assert.rejects(send(), (e) => e instanceof NotSent && e.message.includes(String(status)) && !/priya/.test(e.message))
  }
})

test('What is no key is told from one', () => {
  assert.deepEqual(partsOfKey(key), { service, secret })
  assert.equal(partsOfKey(service), null)
  assert.equal(partsOfKey(`${key}-more`), null)
})
