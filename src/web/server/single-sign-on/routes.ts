import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { NotLetIn } from '../../../store/index.ts'
import type { Setting } from '../app.ts'
import { cookieOf, keepForDoor } from '../cookies.ts'
import { say } from '../say.ts'
import { keepToken } from '../sessions.ts'
import { sorry } from '../sorry.tsx'
import { visitOf } from '../visit.ts'

const why: { readonly [w in NotLetIn['refused']]: string } = {
  'no role here': 'Your work account is known, but it gives you no role in Sightline. Ask whoever looks after accounts in your organisation to add you to a team.',
  'closed': 'Your account here is closed. Ask an administrator of Sightline.',
  'name taken': 'Somebody here signs in another way under the name of your work account. Ask an administrator of Sightline to sort it out.',
}
const failed = 'Signing in with your work account did not finish. Go back to the sign-in page and try again. If it keeps happening, ask whoever looks after accounts.'

/** Signing in at the organisation's identity provider: going there, coming back, and being told that somebody signed out there. */
export function addSingleSignOn(app: FastifyInstance, setting: Setting): void {
  const { provider, singleSignOn } = setting.identity ?? {}
  if (!provider || !singleSignOn) return
  app.get('/sso', async (request, reply) => {
    try {
      const { url, trip } = await provider.go()
      keepForDoor(setting, reply, { pass: await setting.store.door.passes.open({ purpose: 'single sign-on', account: null, held: { trip } }) })
      return await reply.redirect(url.href, 303)
    } catch {
      return sorry(setting, request, reply, 503, undefined, 'Your organisation’s sign-in does not answer just now. Try again in a minute. If a child is in danger now, ring 999.')
    }
  })
  app.get('/sso/back', (request, reply) => comeBack(setting, request, reply))
  app.post('/sso/logout', { config: { rateLimit: { max: 600, timeWindow: '1 minute' } } }, async (request, reply) => {
    const { logout_token: token } = typeof request.body === 'object' && request.body !== null ? (request.body as { logout_token?: unknown }) : {}
    try {
      await singleSignOn.loggedOut(await provider.logout(typeof token === 'string' ? token : ''))
      return await reply.code(200).send('')
    } catch {
      return reply.code(400).send({ error: 'invalid_request' })
    }
  })
}

async function comeBack(setting: Setting, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { provider, singleSignOn } = setting.identity ?? {}
  const { passes } = setting.store.door
  const token = cookieOf(setting, request, 'pass')
  const pass = await passes.find(token, 'single sign-on')
  const trip = pass?.held.trip
  // An answer is taken once, in the browser that asked.
  if (!provider || !singleSignOn || !trip || !token || !(await passes.end(token))) return sorry(setting, request, reply, 403, undefined, failed)
  const query = request.url.slice(request.url.indexOf('?'))
  const came = await provider.back(query, trip).catch(() => null)
  if (!came) return sorry(setting, request, reply, 403, undefined, failed)
  const visit = visitOf(setting, request)
  const entered = await singleSignOn.arrive(came.claims, visit, came)
  if ('refused' in entered) return sorry(setting, request, reply, 403, undefined, why[entered.refused])
  const before = visit.token ? await setting.store.sessions.leftIdle(visit.token) : null
  await setting.store.tablets.arrived(visit.tablet, entered.person, entered.session)
  await keepToken(setting, request, reply, entered.session)
  keepForDoor(setting, reply, { pass: null, back: null, device: entered.device })
  if (entered.news.length > 0) say(reply, `Since you were last here: ${entered.news.map((n) => n.says).join(' ')}`.slice(0, 390))
  const theirs = before === null || before === entered.person
  return reply.redirect(theirs && visit.back ? visit.back : '/', 303)
}
