import type { FastifyReply, FastifyRequest } from 'fastify'

const cookieName = 'sightline-said'

/** A sentence to show once on the next page. It must name nobody: it passes through the browser. */
export function say(reply: FastifyReply, words: string): void {
  reply.setCookie(cookieName, Buffer.from(words, 'utf8').toString('base64url'), { path: '/', httpOnly: true, sameSite: 'lax', maxAge: 60 })
}

/** The sentence waiting to be shown, taken away as it is read. */
export function said(request: FastifyRequest, reply: FastifyReply): string | null {
  const waiting = request.cookies[cookieName]
  if (!waiting) return null
  reply.clearCookie(cookieName, { path: '/' })
  return Buffer.from(waiting, 'base64url').toString('utf8').slice(0, 400)
}
