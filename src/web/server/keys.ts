import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Keys } from '../kit/index.ts'

const cookieName = 'sightline-keys'
const aYear = 31_536_000
const all: readonly Keys[] = ['none', 'list', 'all']

/** Which keys do something by themselves in this browser: only the one that lists them, until somebody chose. */
export const keysOf = (request: FastifyRequest): Keys => all.find((k) => k === request.cookies[cookieName]) ?? 'list'

export function keepKeys(reply: FastifyReply, keys: Keys): void {
  reply.setCookie(cookieName, keys, { path: '/', httpOnly: true, sameSite: 'lax', maxAge: aYear })
}
