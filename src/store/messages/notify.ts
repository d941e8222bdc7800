import { randomUUID } from 'node:crypto'
import { SignJWT } from 'jose'
import { AddressRefused, NotSent, type Carrier } from './carrier.ts'

/** GOV.UK Notify, as its settings page gives them. */
export interface NotifySettings {
  /** The API key: a name, the service's id and the secret, with hyphens between. */
  readonly key: string
  /** A template of ours there whose subject is ((subject)) and whose message is ((message)). */
  readonly template: string
  /** `https://api.notifications.service.gov.uk` unless given. */
  readonly url: URL
}

/** How long Notify may take to answer (milliseconds). */
const patience = 20_000

const idLength = randomUUID().length

/** The two ids at the end of an API key; null for what is no key. */
export function partsOfKey(key: string): { readonly service: string; readonly secret: string } | null {
  const ids = /(?:^|-)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.exec(key)
  return ids?.[1]?.length === idLength && ids[2] ? { service: ids[1], secret: ids[2] } : null
}

/** Sends through GOV.UK Notify. Throws for a key that is none. */
export function notifyCarrier({ key, template, url }: NotifySettings): Carrier {
  const parts = partsOfKey(key)
  if (!parts) throw new RangeError('not an API key of GOV.UK Notify')
  const { service, secret } = parts
  return {
    name: 'GOV.UK Notify',
    send: async ({ to, subject, text, reference }) => {
      // Its own clock must be within 30 seconds of ours, so the time is the machine's and not the demonstration's.
      const token = await new SignJWT({}).setProtectedHeader({ typ: 'JWT', alg: 'HS256' }).setIssuer(service).setIssuedAt().sign(new TextEncoder().encode(secret))
      const response = await fetch(new URL('/v2/notifications/email', url), {
        method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, signal: AbortSignal.timeout(patience), redirect: 'error',
        body: JSON.stringify({ email_address: to, template_id: template, personalisation: { subject, message: text }, reference }),
      }).catch(() => { throw new NotSent('GOV.UK Notify could not be reached') })
      if (!response.ok) throw sorted(response.status, await response.text().catch(() => ''))
      await response.body?.cancel().catch(() => undefined)
    },
  }
}

/** A bad address is told from a bad key or template by what the refusal is about; its words are not kept, for they may hold the address. */
const sorted = (status: number, says: string): Error => (status === 400 && /email_address/.test(says)
  ? new AddressRefused('GOV.UK Notify does not take this address')
  : new NotSent(`GOV.UK Notify did not take it (${status})`))
