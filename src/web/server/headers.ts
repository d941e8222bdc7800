import type { FastifyReply } from 'fastify'

/** What a page may load, and from where: nothing but this server, and nothing written into the page. */
export const policy = {
  defaultSrc: ["'none'"], scriptSrc: ["'self'"], styleSrc: ["'self'"], imgSrc: ["'self'", 'data:'], fontSrc: ["'self'"], connectSrc: ["'self'"], mediaSrc: ["'self'"],
  formAction: ["'self'"], frameAncestors: ["'none'"], baseUri: ["'none'"], manifestSrc: ["'self'"],
}

/** What of the device no page asks for, so that none may. */
const never = 'camera=(), display-capture=(), geolocation=(), midi=(), payment=(), usb=()'

/**
 * What of the device an answer may use. A page on which sound is recorded may use the microphone, and play what it just recorded: that is in the browser and
 * nowhere else, at an address (`blob:`) that only this page's own scripts can make.
 */
export function allowDevice(reply: FastifyReply, records: boolean): void {
  reply.header('permissions-policy', `${never}, microphone=(${records ? 'self' : ''})`)
  const sent = reply.getHeader('content-security-policy')
  if (records && typeof sent === 'string') reply.header('content-security-policy', sent.replace("media-src 'self'", "media-src 'self' blob:"))
}
