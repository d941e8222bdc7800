import type { FastifyReply, FastifyRequest } from 'fastify'
import { mayDo } from '../../access/index.ts'
import { noteLook, type Reader } from '../../store/index.ts'
import type { Call, Form, Loaded, Page, Posted, User } from '../contract.ts'
import type { Setting } from './app.ts'
import { document } from './document.tsx'
import { say, said } from './say.ts'
import { keepToken, tokenOf, userOf } from './sessions.ts'
import { keepTheme, themeOf } from './theme.ts'
import { sorry } from './sorry.tsx'

/** What came of a request, decided inside the transaction and sent after it has committed: nothing is shown that was not noted. */
type Outcome = { readonly result: Loaded<unknown> | Posted<unknown>; readonly call: Call } | { readonly forbidden: User }

/** Answers one request to a page: who is it, may they, load or do, note the look, show. */
export async function answer(setting: Setting, page: Page<unknown>, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const token = tokenOf(request)
  const session = token ? await setting.store.sessions.find(token) : null
  if (!session && page.permission !== 'public') return reply.redirect('/sign-in', 303)
  const csrf = reply.generateCsrf()
  const outcome = await setting.store.read(session && token ? token : '', async (reader): Promise<Outcome> => {
    const user = session ? await userOf(reader, session) : nobody
    const posting = request.method === 'POST' ? page.post : undefined
    if (!allowed(user, posting?.permission ?? page.permission)) return { forbidden: user }
    const call = callOf(setting, request, reader, user, csrf)
    const result = posting ? await posting.handle(call, formOf(request.body)) : await page.load(call)
    if (session) await note(page, call, result)
    return { result, call }
  })
  if ('forbidden' in outcome) return sorry(setting, request, reply, 403)
  return send(setting, page, request, reply, outcome)
}

const nobody: User = { worker: '', name: '', roles: [], units: [], session: '' }
const allowed = (user: User, permission: string): boolean =>
  permission === 'public' || (permission === 'anyone signed in' ? user.worker !== '' : mayDo(user.roles, permission))

function callOf(setting: Setting, request: FastifyRequest, reader: Reader, user: User, csrf: string): Call {
  return {
    reader, user, csrf, store: setting.store, pack: setting.pack, now: reader.now, params: strings(request.params), query: strings(request.query),
    url: request.url, demonstration: setting.demonstration,
  }
}

/** Parameters as text; one sent twice counts as its first. */
function strings(from: unknown): { readonly [name: string]: string } {
  const entries = typeof from === 'object' && from !== null ? Object.entries(from) : []
  return Object.fromEntries(entries.map(([k, v]) => [k, typeof v === 'string' ? v : Array.isArray(v) && typeof v[0] === 'string' ? v[0] : '']))
}

function formOf(body: unknown): Form {
  const entries = typeof body === 'object' && body !== null ? Object.entries(body) : []
  return Object.fromEntries(entries.filter(([, v]) => typeof v === 'string' || (Array.isArray(v) && v.every((x) => typeof x === 'string'))))
}

async function note(page: Page<unknown>, call: Call, result: Loaded<unknown> | Posted<unknown>): Promise<void> {
  const data = 'data' in result ? result.data : 'again' in result ? result.again : null
  if (data === null) return
  const about = page.about(data)
  for (const subject of about === null ? [null] : typeof about === 'string' ? [about] : about) {
    const why = subject ? await call.reader.whyReach(subject) : []
    await noteLook(call.reader, {
      actor: call.user.worker, action: page.audit, page: page.path, subject, session: call.user.session,
      because: [...new Set(why.map((w) => `${w.held}>${w.theirs}`))].join(';') || 'no child',
    })
  }
}

async function send(setting: Setting, page: Page<unknown>, request: FastifyRequest, reply: FastifyReply, { result, call }: Extract<Outcome, { call: Call }>): Promise<FastifyReply> {
  if ('redirect' in result) {
    // Somebody's mistyped address, or worse, must not become one we send people to.
    if (!/^\/(?!\/)[\x21-\x7e]*$/.test(result.redirect)) return sorry(setting, request, reply, 404)
    if (result.token) keepToken(request, reply, result.token)
    if (result.theme) keepTheme(reply, result.theme)
    if (result.say) say(reply, result.say)
    return reply.redirect(result.redirect, 303)
  }
  if ('notHere' in result) return sorry(setting, request, reply, 404)
  if ('notAllowed' in result) return sorry(setting, request, reply, 403, undefined, result.notAllowed)
  if ('json' in result) return reply.code(result.status).send(result.json)
  if ('file' in result) {
    return reply.header('content-disposition', `attachment; filename="${result.file.replace(/[^\w.-]/g, '-')}"`).type(result.type).send(result.body)
  }
  const data = 'data' in result ? result.data : result.again
  const html = document(setting, { title: page.title(data), view: page.view(data, call), user: call.user.worker ? call.user : null, csrf: call.csrf, said: said(request, reply), theme: themeOf(request), hasErrors: 'again' in result })
  return reply.code('again' in result ? result.status : 200).type('text/html; charset=utf-8').send(html)
}
