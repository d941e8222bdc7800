import { once } from 'node:events'
import http from 'node:http'

/** What came to the server: where, with what in it, and the token that was shown. */
export interface Asked { readonly path: string; readonly token: string; readonly body: { readonly [name: string]: unknown } }

/** A server on this machine that answers as GOV.UK Notify does to e-mails. */
export interface NotifyServer {
  readonly url: URL
  readonly asked: readonly Asked[]
  /** What it answers from now on. */
  answer(status: number, body: unknown): void
  close(): Promise<void>
}

export async function startNotifyServer(): Promise<NotifyServer> {
  const asked: Asked[] = []
  let answer: readonly [status: number, body: unknown] = [201, { id: 'an id' }]
  const server = http.createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
      const body = JSON.parse(Buffer.concat(parts).toString()) as Asked['body']
      asked.push({ path: `${request.method} ${request.url}`, token: (request.headers.authorization ?? '').replace(/^Bearer /, ''), body })
      response.writeHead(answer[0], { 'content-type': 'application/json' }).end(JSON.stringify(answer[1]))
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    url: new URL(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`), asked,
    answer: (status, body) => { answer = [status, body] },
    close: async () => { server.closeAllConnections(); server.close(); await once(server, 'close') },
  }
}
