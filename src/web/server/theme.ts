import type { FastifyReply, FastifyRequest } from 'fastify'

/** How pages may look when a person has chosen; otherwise as their device is set. */
export const themes = ['light', 'dark', 'contrast'] as const
export type Theme = typeof themes[number]

const cookieName = 'sightline-theme'
const aYear = 31_536_000

export const themeOf = (request: FastifyRequest): Theme | undefined => themes.find((t) => t === request.cookies[cookieName])

/** Keeps the choice in this browser, or forgets it. */
export function keepTheme(reply: FastifyReply, theme: Theme | 'machine'): void {
  if (theme === 'machine') reply.clearCookie(cookieName, { path: '/' })
  else reply.setCookie(cookieName, theme, { path: '/', httpOnly: true, sameSite: 'lax', maxAge: aYear })
}
