import type { FastifyReply, FastifyRequest } from 'fastify'
import { sayMoment } from '../../calendar/index.ts'
import type { Reader } from '../../store/index.ts'
import type { User } from '../contract.ts'
import type { Setting } from './app.ts'

const cookieName = 'sightline'

/** The session token a request brings, or null. */
export const tokenOf = (request: FastifyRequest): string | null => request.cookies[cookieName] ?? null

/** Gives the browser a session. */
export function keepToken(request: FastifyRequest, reply: FastifyReply, token: string): void {
  reply.setCookie(cookieName, token, { path: '/', httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' })
}

/** Ends the session here and in the database. */
export async function signOut(setting: Setting, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const token = tokenOf(request)
  if (token) await setting.store.sessions.end(token)
  return reply.clearCookie(cookieName, { path: '/' }).redirect('/sign-in', 303)
}

/** Who the session's worker is now: the posts they are in, and the posts of those they cover for. */
export async function userOf(reader: Reader, session: { readonly id: string; readonly worker: string }): Promise<User> {
  const org = await reader.org()
  const card = (await reader.cards([session.worker])).get(session.worker)
  const posts = org.posts.filter((p) => p.worker === session.worker || p.away?.cover === session.worker)
  const ids = new Set(posts.map((p) => p.role))
  return {
    worker: session.worker, name: card?.name ?? 'Somebody not described yet', roles: reader.pack.roles.filter((r) => ids.has(r.id)),
    units: [...new Set(posts.map((p) => p.unit))], session: session.id,
  }
}

/** The demonstration's moment, in words. */
export const nowInWords = (setting: Setting): string => sayMoment(setting.store.clock.now())
