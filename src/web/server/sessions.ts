import type { FastifyReply, FastifyRequest } from 'fastify'
import { sayMoment } from '../../calendar/index.ts'
import type { Reader, Session } from '../../store/index.ts'
import type { User } from '../contract.ts'
import type { Setting } from './app.ts'
import { cookieOf, setCookie } from './cookies.ts'
import { localPath } from './visit.ts'

/** The session token a request brings, or null. */
export const tokenOf = (setting: Setting, request: FastifyRequest): string | null => cookieOf(setting, request, 'session')

/** Gives the browser a session. Whatever it brought before is ended and never becomes somebody's: no token given to a browser before signing in lives on after. */
export async function keepToken(setting: Setting, request: FastifyRequest, reply: FastifyReply, token: string): Promise<void> {
  const before = tokenOf(setting, request)
  if (before) await setting.store.sessions.end(before)
  setCookie(setting, reply, 'session', token)
}

/** Ends the session here and in the database, and forgets where it was. */
export async function signOut(setting: Setting, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const token = tokenOf(setting, request)
  if (token) await setting.store.sessions.end(token)
  for (const name of ['session', 'pass', 'back', 'held'] as const) setCookie(setting, reply, name, null)
  return reply.redirect(doorOf(setting, request), 303)
}

/** Where somebody comes in: on a home's tablet, by choosing themself. */
const doorOf = (setting: Setting, request: FastifyRequest): string => (cookieOf(setting, request, 'tablet') ? '/tablet' : '/sign-in')

/**
 * Sends a browser without a session to the door. One whose session was left idle comes back to where it was when the same
 * person signs in again, and a form it sent is kept for them until then.
 */
export async function toTheDoor(setting: Setting, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const token = tokenOf(setting, request)
  const person = token ? await setting.store.sessions.leftIdle(token) : null
  const here = localPath(request.url)
  // What a find box held is in the query, and a cookie outlives the page: only the path is kept.
  const path = here?.split('?')[0] ?? null
  if (person && path && request.method === 'GET' && path !== '/') setCookie(setting, reply, 'back', path)
  if (person && path && request.method === 'POST') {
    const fields = fieldsOf(request.body)
    const asScript = String(request.headers.accept ?? '').startsWith('application/json')
    if (fields.length > 0 && !asScript) setCookie(setting, reply, 'held', await setting.store.door.held.keep(person, { path, fields }))
  }
  return reply.redirect(doorOf(setting, request), 303)
}

function fieldsOf(body: unknown): readonly (readonly [string, string])[] {
  const entries: readonly (readonly [string, unknown])[] = typeof body === 'object' && body !== null ? Object.entries(body) : []
  return entries.flatMap(([name, value]) => (name === '_csrf' ? [] : (Array.isArray(value) ? value : [value]).filter((v) => typeof v === 'string').map((v) => [name, v] as const)))
}

/** Who the session's worker is now: the posts they are in, and the posts of those they cover for. */
export async function userOf(reader: Reader, session: Pick<Session, 'id' | 'worker'>): Promise<User> {
  const org = await reader.org()
  const card = (await reader.cards([session.worker])).get(session.worker)
  const posts = org.posts.filter((p) => p.worker === session.worker || p.away?.cover === session.worker)
  const ids = new Set(posts.map((p) => p.role))
  // A child or a parent holds their role by being who they are, and no post.
  const self = posts.length === 0 ? await reader.about(session.worker) : null
  return {
    worker: session.worker, name: card?.name ?? 'Somebody not described yet', roles: reader.pack.roles.filter((r) => (r.heldBy ? r.heldBy === self : ids.has(r.id))),
    units: [...new Set(posts.map((p) => p.unit))], session: session.id,
  }
}

/** Whether somebody has left: a worker in no post, their own or covered. Whoever has an account as themself is not a worker and holds none. */
export async function hasLeft(reader: Reader, user: User): Promise<boolean> {
  return user.units.length === 0 && user.roles.length === 0 && (await reader.about(user.worker)) === 'worker'
}

/** The demonstration's moment, in words. */
export const nowInWords = (setting: Setting): string => sayMoment(setting.store.clock.now())
