import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { MessageDesk, smtpCarrier } from '../../../../store/index.ts'
import { startMailServer, type MailServer } from '../../../../store/messages/smtp-for-tests.ts'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { saysAt, wordsOf } from '../../child/for-tests.ts'

let t: TestApp
let server: MailServer
before(async () => { [t, server] = await Promise.all([testApp('2026-11-16 09:00'), startMailServer()]) })
after(async () => { await t.close(); await server.close() })
const here = '/account/messages'
const code = (): string => /Your code is (\d{6})/.exec(server.taken.at(-1)?.raw ?? '')?.[1] ?? ''

test('Where nothing is set to send by, the page says so and the account too', async () => {
  const priya = await t.browser(t.world.priya)
  assert.match(await saysAt(priya, here), /This server sends no e-mail yet\./)
  assert.match(await saysAt(priya, '/account'), /By e-mail This server sends none/)
  assert.equal((await priya.post(here, { do: 'address', address: 'priya@example.gov.uk' })).statusCode, 303)
  t.store.messages = new MessageDesk(t.store.engine, smtpCarrier({ host: '127.0.0.1', port: server.port, user: null, password: null, tls: 'none', from: 'sightline@example.gov.uk' }), new URL('http://localhost:3000'))
})

test('Somebody gives their address, types the code they got there, and says when', async () => {
  const priya = await t.browser(t.world.priya)
  assert.match(wordsOf((await priya.submit(here, { do: 'address', address: ' priya.raman@example.gov.uk ' })).body), /A code is on its way\..*A code was sent to priya\.raman@example\.gov\.uk/)
  const wrong = await priya.post(here, { do: 'code', code: code() === '111111' ? '222222' : '111111' })
  assert.equal(wrong.statusCode, 422)
  assert.match(wrong.body, /That is not the code/)
  assert.match(wordsOf((await priya.submit(here, { do: 'code', code: `${code().slice(0, 3)} ${code().slice(3)}` })).body), /That is your address\..*You are told at priya\.raman@example\.gov\.uk/)
  const kept = (await priya.submit(here, { do: 'when', how: 'daily', dailyAt: '17', quietFrom: '22', quietTo: '25', workingDays: 'yes' })).body
  assert.match(kept, /value="daily" checked|checked[^>]*value="daily"/)
  assert.deepEqual((await t.store.messages?.addresses.of(t.world.priya))?.wish, { how: 'daily', quietFrom: 22, quietTo: 7, dailyAt: 17, workingDaysOnly: true })
  assert.match(await saysAt(priya, '/account'), /By e-mail priya\.raman@example\.gov\.uk/)
  assert.match(wordsOf((await priya.submit(here, { do: 'forget' })).body), /The address is forgotten\./)
  assert.match(await saysAt(priya, '/account'), /By e-mail No/)
})

test('An address that cannot be one, that nobody is at, and a server that is away: each says what to do and gives back what was typed', async () => {
  const ash = await t.browser(t.world.ash)
  const given = async (address: string) => ash.post(here, { do: 'address', address })
  for (const address of ['ash', 'ash@', 'a b@example.gov.uk', 'ash@example', '"><script>@example.gov.uk', 'ash@example.gov.uk, other@example.gov.uk', 'ash@example.gov.uk\r\nBcc: other@example.gov.uk']) {
    const answer = await given(address)
    assert.equal(answer.statusCode, 422, address)
    assert.match(answer.body, /Enter an e-mail address in the usual form/)
  }
  server.answerToAddresses('550 nobody')
  assert.match((await given('ash@example.gov.uk')).body, /Nobody can be reached at this address[\s\S]*value="ash@example\.gov\.uk"/)
  server.answerToAddresses('451 later')
  assert.match((await given('ash@example.gov.uk')).body, /could not be sent just now/)
  server.answerToAddresses(null)
})

test('What is done here is noted without the address; nobody reads another’s', async () => {
  const looks = await t.store.engine.db.selectFrom('audit_event').select('action').where('actor', '=', t.world.priya).where('page', '=', here).execute()
  assert.ok(looks.some((l) => l.action === 'Showed an e-mail address to be theirs'))
  assert.ok(looks.every((l) => !l.action.includes('@')))
  assert.doesNotMatch(await saysAt(await t.browser(t.world.helen), here), /priya|ash@/)
})
