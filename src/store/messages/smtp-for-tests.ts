import net from 'node:net'
import { once } from 'node:events'

/** A message as the mail server took it. */
export interface Taken { readonly from: string; readonly to: string; readonly raw: string }

/** A mail server on this machine that keeps what it takes. It offers no TLS, as a relay on a network of one's own may not. */
export interface MailServer {
  readonly port: number
  readonly taken: readonly Taken[]
  /** What it answers to addresses from now on, instead of taking them: `550 no such user`, `451 try again later`. Null takes them. */
  answerToAddresses(answer: string | null): void
  /** Who signed in, as `user password`. */
  readonly signedIn: readonly string[]
  close(): Promise<void>
}

/** Starts one that speaks as much of RFC 5321 as a client needs to hand a message over. */
export async function startMailServer(): Promise<MailServer> {
  const taken: Taken[] = [], signedIn: string[] = [], open = new Set<net.Socket>()
  let refusal: string | null = null
  const server = net.createServer((socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket)).on('error', () => undefined)
    let buffer = '', from = '', to = '', data: string[] | null = null
    const say = (line: string): void => { socket.write(`${line}\r\n`) }
    const command = (line: string): void => {
      const verb = line.slice(0, 4).toUpperCase()
      if (verb === 'EHLO') { say('250-tests'); say('250 AUTH PLAIN') }
      else if (verb === 'AUTH') { signedIn.push(Buffer.from(line.split(' ')[2] ?? '', 'base64').toString().split('\0').slice(1).join(' ')); say('235 ok') }
      else if (verb === 'MAIL') { from = inAngles(line); say('250 ok') }
      else if (verb === 'RCPT') { to = inAngles(line); say(refusal ?? '250 ok') }
      else if (verb === 'DATA') { data = []; say('354 go on') }
      else if (verb === 'QUIT') { say('221 bye'); socket.end() }
      else if (verb === 'RSET' || verb === 'NOOP') say('250 ok')
      else say('502 not known')
    }
    const lineIn = (line: string): void => {
      if (data === null) { command(line); return }
      if (line !== '.') { data.push(line.startsWith('.') ? line.slice(1) : line); return }
      taken.push({ from, to, raw: data.join('\r\n') })
      data = null
      say('250 taken')
    }
    socket.on('data', (bytes) => {
      buffer += bytes.toString()
      for (let end = buffer.indexOf('\r\n'); end >= 0; end = buffer.indexOf('\r\n')) { const line = buffer.slice(0, end); buffer = buffer.slice(end + 2); lineIn(line) }
    })
    say('220 tests')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0, taken, signedIn,
    answerToAddresses: (answer) => { refusal = answer },
    close: async () => { for (const s of open) s.destroy(); server.close(); await once(server, 'close') },
  }
}

const inAngles = (line: string): string => /<([^>]*)>/.exec(line)?.[1] ?? ''
