import { StartProblem } from '../store/embedded/index.ts'
import { notifyCarrier, partsOfKey, smtpCarrier, type Carrier, type NotifySettings, type SmtpSettings } from '../store/index.ts'

/** What carries messages out of Sightline: a mail server or GOV.UK Notify. */
export type MessageSettings = { readonly smtp: SmtpSettings } | { readonly notify: NotifySettings }

/**
 * Reads `SIGHTLINE_SMTP` and `SIGHTLINE_SMTP_FROM`, or `SIGHTLINE_NOTIFY_KEY` and `SIGHTLINE_NOTIFY_TEMPLATE`; null when nothing is
 * given: then nobody is told anything outside Sightline. Throws a StartProblem for what cannot be used, without any secret in it.
 */
export function readMessages(env: NodeJS.ProcessEnv): MessageSettings | null {
  const [smtp, from, key, template] = [env['SIGHTLINE_SMTP'], env['SIGHTLINE_SMTP_FROM'], env['SIGHTLINE_NOTIFY_KEY'], env['SIGHTLINE_NOTIFY_TEMPLATE']]
  const mail = smtp || from, notify = key || template
  if (!mail && !notify) return null
  if (mail && notify) throw new StartProblem('Both SIGHTLINE_SMTP and SIGHTLINE_NOTIFY_KEY are set, and a message goes one way only. Keep the one you use.')
  if (mail) {
    if (!smtp || !from) throw new StartProblem('Messages by a mail server need SIGHTLINE_SMTP and SIGHTLINE_SMTP_FROM, both. Set them, or neither.')
    return { smtp: { ...serverIn(smtp), from: senderIn(from) } }
  }
  if (!key || !template) throw new StartProblem('Messages by GOV.UK Notify need SIGHTLINE_NOTIFY_KEY and SIGHTLINE_NOTIFY_TEMPLATE, both. Set them, or neither.')
  if (!partsOfKey(key)) throw new StartProblem('SIGHTLINE_NOTIFY_KEY is not an API key of GOV.UK Notify. It is a name and two long ids, with hyphens between, as Notify showed it once.')
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(template)) throw new StartProblem('SIGHTLINE_NOTIFY_TEMPLATE is not the id of a template. Notify shows it on the template’s page.')
  return { notify: { key, template, url: notifyAt(env['SIGHTLINE_NOTIFY_URL'] ?? 'https://api.notifications.service.gov.uk') } }
}

export const carrierFor = (settings: MessageSettings): Carrier => ('smtp' in settings ? smtpCarrier(settings.smtp) : notifyCarrier(settings.notify))

const isHere = (host: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(host)
const usualPort = { 'smtp:': 587, 'smtps:': 465 } as const

/** The mail server of an address such as `smtp://name:password@mail.example.gov.uk:587`. */
function serverIn(text: string): Omit<SmtpSettings, 'from'> {
  const url = URL.canParse(text) ? new URL(text) : null, tls = url?.searchParams.get('tls') ?? null
  if (!url || (url.protocol !== 'smtp:' && url.protocol !== 'smtps:') || !url.hostname || (tls !== null && tls !== 'none')) {
    throw new StartProblem('SIGHTLINE_SMTP is not the address of a mail server. It should look like smtp://name:password@mail.example.gov.uk:587, or smtps:// for one that is safe from the start.')
  }
  if (tls === 'none' && url.username && !isHere(url.hostname)) throw new StartProblem('SIGHTLINE_SMTP says tls=none and holds a name and a password, which anybody on the way could read. Leave out one or the other.')
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''), port: url.port ? Number(url.port) : usualPort[url.protocol], user: url.username ? decodeURIComponent(url.username) : null,
    password: url.password ? decodeURIComponent(url.password) : null, tls: url.protocol === 'smtps:' ? 'from the start' : tls === 'none' || isHere(url.hostname) ? 'none' : 'required',
  }
}

function senderIn(text: string): string {
  if (/^(?:[^<>\r\n"]+ <[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/.test(text)) return text
  throw new StartProblem('SIGHTLINE_SMTP_FROM is not an address to send from. It should look like Sightline <sightline@example.gov.uk>.')
}

function notifyAt(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || (url.protocol !== 'https:' && !isHere(url.hostname))) throw new StartProblem('SIGHTLINE_NOTIFY_URL is not an https address. Leave it out to use GOV.UK Notify itself.')
  return url
}
