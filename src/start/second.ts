import http from 'node:http'
import { packNamed, type Pack } from '../packs/index.ts'
import { sayDefect } from '../store/index.ts'
import { openAuthority, type Opening } from './authority.ts'
import type { OpenDatabase } from './database.ts'
import type { Environment } from './environment.ts'

/** The demonstration's other authority: of the place whose law the first is not of. */
export interface Second { readonly pack: Pack; readonly name: string; readonly url: URL; readonly port: number; readonly open: () => Promise<OpenDatabase> }

/** The demonstration shows both places: beside the first, the other's authority at the next port. Null where the database is elsewhere, or one is enough. */
export function secondOf({ demonstration, both, pack, port }: Environment, { beside }: OpenDatabase): Second | null {
  if (!demonstration || !both || !beside) return null
  const other = packNamed(pack === 'england' ? 'isle-of-man' : 'england')
  return { pack: other, port: port + 1, name: other.place, url: new URL(`http://localhost:${port + 1}`), open: () => beside(`sightline_${other.id.replaceAll('-', '_')}`) }
}

type Rest = Pick<Opening, 'environment' | 'keeping' | 'say' | 'last'>

/**
 * Waits at the second's address and makes it when somebody first asks for it: it takes the better part of half a minute of the
 * machine, which the first authority's visitors should not feel. A port that is taken is said, and the first goes on without it.
 */
export async function offerSecond(second: Second, rest: Rest): Promise<void> {
  let opening: Promise<void> | null = null
  const waiting = http.createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', refresh: '2' }).end(page(second.name))
    opening ??= openSecond(second, rest, waiting).catch((error: unknown) => sayDefect('The second made-up authority could not be opened; the first goes on', error))
  })
  const listens = await new Promise<boolean>((resolve) => waiting.once('error', () => resolve(false)).listen(second.port, rest.environment.host, () => resolve(true)))
  if (!listens) { rest.say(`Port ${second.port} is taken, so the second made-up authority (${second.name}) is not offered.`); return }
  rest.last(async () => { waiting.closeAllConnections(); waiting.close() })
  rest.say(`A second made-up authority, of ${second.name}, is made when you open ${second.url.origin}`)
}

async function openSecond(second: Second, rest: Rest, waiting: http.Server): Promise<void> {
  const { environment } = rest, { pack, url } = second
  const { app } = await openAuthority({
    ...rest, say: (line) => rest.say(`${second.name}: ${line}`), database: await second.open(), pack, apart: pack.id, url,
    other: { name: packNamed(environment.pack).place, href: environment.url.href },
  })
  waiting.closeAllConnections()
  await new Promise((resolve) => waiting.close(resolve))
  await app.listen({ port: second.port, host: environment.host })
}

const page = (name: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Being made up: Sightline</title>
<body style="font:1.1875rem/1.5 sans-serif;max-width:36rem;margin:3rem auto;padding:0 1rem"><h1>An authority of ${name} is being made up</h1><p>Nobody in it is real. It takes about 20 seconds the first time. This page goes on by itself.</p></body></html>`
