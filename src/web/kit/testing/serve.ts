import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { assets } from '../../look/index.ts'

const types: Readonly<Record<string, string>> = { '.css': 'text/css', '.svg': 'image/svg+xml', '.js': 'text/javascript',
  '.woff2': 'font/woff2' }

/** The strictest policy the kit must work under: nothing inline, nothing from elsewhere. */
const policy = ['default-src', 'style-src', 'script-src', 'img-src', 'font-src', 'connect-src', 'media-src', 'form-action']
  .map(name => `${name} ${name === 'default-src' ? '\'none\'' : '\'self\''}`).join('; ')

/** Answers one address of a test. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

/** Answers with a page. */
export const page = (html: string): Answer => (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }).end(html)
}

async function asset(path: string, response: ServerResponse): Promise<void> {
  const file = assets.get(path)
  if (!file) { response.writeHead(404).end(); return }
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(await readFile(file))
}

/** A small real server for the kit's browser tests: the product's own assets and policy, and the addresses a test gives. */
export async function serveKit(answers: ReadonlyMap<string, Answer>): Promise<{ readonly origin: string; readonly close: () =>
  Promise<void> }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://kit').pathname
    const answer = answers.get(path)
    Promise.resolve(answer ? answer(request, response) : asset(path, response)).catch(() => response.writeHead(500).end())
  })
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise(resolve => { server.closeAllConnections(); server.close(() => resolve()) }),
  }
}
