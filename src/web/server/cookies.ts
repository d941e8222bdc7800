import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Keep } from '../contract.ts'
import type { Setting } from './app.ts'

const names = { session: 'sightline', form: 'sightline-form', device: 'sightline-device', pass: 'sightline-pass', back: 'sightline-back', held: 'sightline-held', tablet: 'sightline-tablet' } as const
type Name = keyof typeof names

const minute = 60, day = 86_400
const lasts: { readonly [n in 'device' | 'pass' | 'back' | 'held' | 'tablet']: number } = { device: 400 * day, tablet: 400 * day, pass: 60 * minute, back: day / 2, held: day / 2 }

/** Whether browsers reach this site over https only. */
export const isSecure = (setting: Setting): boolean => setting.url?.protocol === 'https:'

/** A cookie's name. Over https a browser then takes it from this very site over https only, and from no neighbour. */
export const cookieName = (setting: Setting, name: Name): string => `${isSecure(setting) ? '__Host-' : ''}${names[name]}${setting.apart ? `-${setting.apart}` : ''}`

/** Flags of every cookie: scripts cannot read it, other sites' forms do not send it. */
export const cookieFlags = (setting: Setting) => ({ path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(setting) } as const)

export const cookieOf = (setting: Setting, request: FastifyRequest, name: Name): string | null => request.cookies[cookieName(setting, name)] ?? null

export function setCookie(setting: Setting, reply: FastifyReply, name: Name, value: string | null): void {
  if (value === null) { reply.clearCookie(cookieName(setting, name), cookieFlags(setting)); return }
  const maxAge = name === 'session' || name === 'form' ? {} : { maxAge: lasts[name] }
  reply.setCookie(cookieName(setting, name), value, { ...cookieFlags(setting), ...maxAge })
}

/** Leaves in a browser what the door asks to. */
export function keepForDoor(setting: Setting, reply: FastifyReply, keep: Keep): void {
  for (const name of ['pass', 'device', 'back', 'held', 'tablet'] as const) {
    const value = keep[name]
    if (value !== undefined) setCookie(setting, reply, name, value)
  }
}
