import { inWordsOf } from '../words/here.ts'
import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { mayDo } from '../../access/index.ts'
import type { Reader, Session } from '../../store/index.ts'
import type { Call, FileAnswer, Form, Loaded, Page, Posted, User } from '../contract.ts'
import type { Setting } from './app.ts'
import { document } from './document.tsx'
import { noteAbout, noteNamed, type OpenedRecord } from './looks.ts'
import { say, said } from './say.ts'
import { keepForDoor, setCookie } from './cookies.ts'
import { secondsLeft } from './session-state.ts'
import { hasLeft, keepToken, tokenOf, toTheDoor, userOf } from './sessions.ts'
import { visitOf } from './visit.ts'
import { incomingOf } from './streams.ts'
import { uploadsOf } from './uploads.ts'
import { keepTheme, themeOf } from './theme.ts'
import { keepKeys, keysOf } from './keys.ts'
import { keepTour, touring } from './tour.tsx'
import { noPost, sorry } from './sorry.tsx'

/** What came of a request, decided inside the transaction and sent after it has committed: nothing is shown that was not noted. */
type Outcome = { readonly result: Loaded<unknown> | Posted<unknown>; readonly call: Call; readonly html: string | null } | { readonly forbidden: User } | { readonly left: true }

/** Answers one request to a page: who is it, may they, load or do, note the look, show. */
export async function answer(setting: Setting, page: Page<unknown>, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const token = tokenOf(setting, request)
  const session = token ? await setting.store.sessions.find(token) : null
  if (!session && page.permission !== 'public') return toTheDoor(setting, request, reply)
  if (session && byPinOnly(session, page)) return sorry(setting, request, reply, 403, undefined, inFull)
  const csrf = reply.generateCsrf()
  const outcome = await setting.store.read(session && token ? token : '', async (reader): Promise<Outcome> => {
    const user = session ? await userOf(reader, session) : nobody
    if (session && page.permission !== 'public' && await hasLeft(reader, user)) return { left: true }
    const posting = request.method === 'POST' ? page.post : undefined
    if (!allowed(user, posting?.permission ?? page.permission)) return { forbidden: user }
    const call = callOf(setting, request, reader, { user, csrf, session })
    const result = posting ? await posting.handle(call, formOf(request.body)) : await page.load(call)
    const opened = session ? await noteAbout(page, call, result) : null
    const html = shown(setting, page, request, reply, { result, call, opened, endsIn: session && secondsLeft(session.idleUntil, call.now), unseen: session && session.unseen })
    if (session && html !== null) await noteNamed(page, call, result, html)
    return { result, call, html }
  })
  if ('left' in outcome) {
    if (token) await setting.store.sessions.end(token)
    return sorry(setting, request, reply, 403, noPost)
  }
  if ('forbidden' in outcome) return sorry(setting, request, reply, 403)
  return send(setting, request, reply, outcome)
}

/** A PIN is short and typed in a room with others: how somebody signs in is not shown or changed by one. */
const byPinOnly = (session: Session, page: Page<unknown>): boolean => session.method === 'PIN' && page.path.startsWith('/account')
const inFull = 'You came in by PIN, and your account is opened only when you sign in in full: sign out, choose to sign in another way, and come back here.'

const nobody: User = { worker: '', name: '', roles: [], units: [], session: '' }
const allowed = (user: User, permission: string): boolean =>
  permission === 'public' || (permission === 'anyone signed in' ? user.worker !== '' : mayDo(user.roles, permission))

function callOf(setting: Setting, request: FastifyRequest, reader: Reader, { user, csrf, session }: { readonly user: User; readonly csrf: string; readonly session: Session | null }): Call {
  return {
    reader, user, csrf, store: setting.store, pack: setting.pack, now: reader.now, params: strings(request.params), query: strings(request.query),
    uploads: uploadsOf(request), incoming: incomingOf(request), url: request.url, demonstration: setting.demonstration, ...(setting.other ? { other: setting.other } : {}), visit: visitOf(setting, request, session),
  }
}

/** Parameters as text; one sent twice counts as its first. */
function strings(from: unknown): { readonly [name: string]: string } {
  const entries = typeof from === 'object' && from !== null ? Object.entries(from) : []
  return Object.fromEntries(entries.map(([k, v]) => [k, typeof v === 'string' ? kept(v) : Array.isArray(v) && typeof v[0] === 'string' ? kept(v[0]) : '']))
}

/** The one character no text of a database can hold. Nobody types it. */
const kept = (text: string): string => text.replaceAll('\0', '')

function formOf(body: unknown): Form {
  const entries = typeof body === 'object' && body !== null ? Object.entries(body) : []
  return Object.fromEntries(entries.flatMap(([k, v]): [string, string | string[]][] =>
    (typeof v === 'string' ? [[k, kept(v)]] : Array.isArray(v) && v.every((x) => typeof x === 'string') ? [[k, v.map(kept)]] : [])))
}

/** The page as it will be sent, made before the look is kept because whom it names is noted with it; null when the answer is no page. */
function shown(
  setting: Setting, page: Page<unknown>, request: FastifyRequest, reply: FastifyReply,
  { result, call, opened, endsIn, unseen }: { readonly result: Loaded<unknown> | Posted<unknown>; readonly call: Call; readonly opened: OpenedRecord | null; readonly endsIn: number | null; readonly unseen: number | null },
): string | null {
  const data = 'data' in result ? result.data : 'again' in result ? result.again : null
  if (data === null && !('data' in result || 'again' in result)) return null
  return inWordsOf(setting.pack, () => document(setting, {
    title: page.title(data), view: page.view(data, call), user: call.user.worker ? call.user : null, csrf: call.csrf, said: said(request, reply),
    theme: themeOf(request), hasErrors: 'again' in result && result.status !== 200, endsIn, unseen, opened, now: call.now, touring: touring(request, call.user, page.path), path: page.path, keys: keysOf(request),
  }))
}

async function send(setting: Setting, request: FastifyRequest, reply: FastifyReply, { result, call, html }: Extract<Outcome, { call: Call }>): Promise<FastifyReply> {
  if ('redirect' in result) {
    // Somebody's mistyped address, or worse, must not become one we send people to.
    if (!/^\/(?!\/)[\x21-\x7e]*$/.test(result.redirect)) return sorry(setting, request, reply, 404)
    if (result.token) await keepToken(setting, request, reply, result.token)
    if (formOf(request.body)['_held']) await dropHeld(setting, call, reply)
    if (result.keep) keepForDoor(setting, reply, result.keep)
    if (result.theme) keepTheme(reply, result.theme)
    if (result.tour) keepTour(request, reply, result.tour)
    if (result.keys) keepKeys(reply, result.keys)
    if (result.say) say(reply, result.say)
    return reply.redirect(result.redirect, 303)
  }
  if ('notHere' in result) return sorry(setting, request, reply, 404)
  if ('notAllowed' in result) return sorry(setting, request, reply, 403, undefined, result.notAllowed)
  if ('json' in result) return reply.code(result.status).send(result.json)
  if ('file' in result) {
    const how = result.inline ? 'inline' : 'attachment'
    // Whatever a file holds, a browser that opens it may run and load nothing. A sandbox would close a browser's own PDF viewer too: what came in is refused if it could act.
    reply.header('content-security-policy', result.inline && result.type === 'application/pdf' ? "default-src 'none'; frame-ancestors 'none'" : "default-src 'none'; sandbox")
    return reply.header('content-disposition', `${how}; filename="${result.file.replace(/[^\w.-]/g, '-')}"`).type(result.type).send(bodyOf(result))
  }
  return reply.code('again' in result ? result.status : 200).type('text/html; charset=utf-8').send(html)
}

const bodyOf = ({ body }: FileAnswer): string | Buffer | Readable =>
  (typeof body === 'string' ? body : body instanceof Uint8Array ? Buffer.from(body) : Readable.from(body, { objectMode: false }))

/** Who sends this form, when their role may; null otherwise. */
export async function maySend(setting: Setting, page: Page<unknown>, request: FastifyRequest): Promise<User | null> {
  const token = tokenOf(setting, request), session = token ? await setting.store.sessions.find(token) : null
  if (!token || !session) return null
  const user = await setting.store.read(token, (reader) => userOf(reader, session))
  return allowed(user, page.post?.permission ?? page.permission) ? user : null
}

/** A form that had been kept while its writer signed in again has been sent. */
async function dropHeld(setting: Setting, call: Call, reply: FastifyReply): Promise<void> {
  await setting.store.door.held.drop(call.visit.held)
  setCookie(setting, reply, 'held', null)
}
