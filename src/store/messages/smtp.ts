import { createTransport } from 'nodemailer'
import { AddressRefused, NotSent, type Carrier } from './carrier.ts'

/** A mail server that takes messages for us. */
export interface SmtpSettings {
  readonly host: string
  readonly port: number
  readonly user: string | null
  readonly password: string | null
  /** `from the start`: TLS on connecting; `required`: the connection is made safe before anything is said; `none`: only for a relay on a network of one's own. */
  readonly tls: 'from the start' | 'required' | 'none'
  /** Who messages are from: `Sightline <sightline@example.gov.uk>`. */
  readonly from: string
}

/** How long a server may take to be reached, to greet, and to say nothing (milliseconds). */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/** Sends through a mail server, on a connection of its own each time: messages are few. */
export function smtpCarrier({ host, port, user, password, tls, from }: SmtpSettings): Carrier {
  const transport = createTransport({
    host, port, secure: tls === 'from the start', requireTLS: tls === 'required', ignoreTLS: tls === 'none', disableFileAccess: true, disableUrlAccess: true, ...patience,
    ...(user === null ? {} : { auth: { user, pass: password ?? '' } }),
  })
  return {
    name: host,
    send: async ({ to, subject, text, reference }) => {
      await transport.sendMail({
        from, to: { name: '', address: to }, subject, text, messageId: `<${reference}@${domainOf(from)}>`,
        // No holiday reply is wanted, and none is read.
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      }).catch((error: unknown) => { throw sorted(error, host) })
    },
  }
}

const domainOf = (from: string): string => /@([^>\s]+)/.exec(from)?.[1] ?? 'sightline'

/** Of what the server said only its number is kept: its words often hold the address. */
function sorted(error: unknown, host: string): Error {
  const of = (key: string): unknown => (typeof error === 'object' && error !== null && key in error ? (error as { readonly [k: string]: unknown })[key] : undefined)
  const given = of('code'), code = typeof given === 'string' ? given : '', said = Number(of('responseCode') ?? 0)
  if (code === 'EENVELOPE' && [550, 551, 553].includes(said)) return new AddressRefused('the mail server knows nobody at this address')
  return new NotSent(`the mail server ${host} did not take it (${[code, said || ''].filter(Boolean).join(' ') || 'no reason given'})`)
}
