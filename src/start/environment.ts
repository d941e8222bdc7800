import path from 'node:path'
import { readIdentity, type IdentityEnvironment } from './identity.ts'
import { readMessages, type MessageSettings } from './messages.ts'
import { StartProblem } from '../store/embedded/index.ts'

/** How this installation is to run. Read once, here, from the environment; nothing else reads it. */
export interface Environment {
  /** Whether the demonstration offers a second made-up authority, of the other place, at the next port. `SIGHTLINE_DEMONSTRATION=one` leaves it out. */
  readonly both: boolean
  /** Where the web server listens. `PORT`, 3000 unless given. */
  readonly port: number
  /** The address it listens on. `HOST`, this machine only unless given. */
  readonly host: string
  /** The folder of the embedded database. `SIGHTLINE_DATA`, `data` beside the program unless given. */
  readonly data: string
  /** A PostgreSQL somewhere else. `DATABASE_URL`; the embedded one is used when it is not given. */
  readonly databaseUrl: URL | null
  /** Whose law and words: `SIGHTLINE_PACK`, england or isle-of-man; england unless given. */
  readonly pack: 'england' | 'isle-of-man'
  /** Whether an empty database is filled with the made-up authority. `SIGHTLINE_DEMONSTRATION=no` leaves it empty. */
  readonly demonstration: boolean
  /** The site as browsers reach it: passkeys and links are made for it, and over https cookies are sent over https only. `SIGHTLINE_URL`, http://localhost:PORT unless given. */
  readonly url: URL
  /** The organisation's identity provider, or null. `SIGHTLINE_SSO_ISSUER` and what goes with it: see `identity.ts`. */
  readonly identity: IdentityEnvironment | null
  /** What carries messages to people outside Sightline, or null: see `messages.ts`. */
  readonly messages: MessageSettings | null
  /** A table of postcodes with coordinates, such as the Office for National Statistics' directory, or null. `SIGHTLINE_POSTCODES`. Without it no distance is shown. */
  readonly postcodes: string | null
  /** Proxies in front, whose word for a browser's address is taken. `SIGHTLINE_PROXIES`, addresses with commas between; none unless given. */
  readonly proxies: readonly string[]
}

/** Reads the environment. Throws a StartProblem for a value that cannot be used. */
export function readEnvironment(env: NodeJS.ProcessEnv, root: string): Environment {
  const port = Number(env['PORT'] ?? 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new StartProblem('PORT is not a port number. Give a whole number from 1 to 65535, for example PORT=3001.')
  return {
    port, pack: packIn(env), host: env['HOST'] ?? '127.0.0.1', data: path.resolve(env['SIGHTLINE_DATA'] ?? path.join(root, 'data')),
    databaseUrl: env['DATABASE_URL'] ? databaseUrl(env['DATABASE_URL']) : null, demonstration: env['SIGHTLINE_DEMONSTRATION'] !== 'no', both: env['SIGHTLINE_DEMONSTRATION'] !== 'one',
    identity: readIdentity(env), messages: readMessages(env), postcodes: env['SIGHTLINE_POSTCODES'] ? path.resolve(env['SIGHTLINE_POSTCODES']) : null, url: siteUrl(env['SIGHTLINE_URL'] ?? `http://localhost:${port}`), proxies: (env['SIGHTLINE_PROXIES'] ?? '').split(',').map((p) => p.trim()).filter(Boolean),
  }
}

function packIn(env: NodeJS.ProcessEnv): Environment['pack'] {
  const pack = env['SIGHTLINE_PACK'] ?? 'england'
  if (pack !== 'england' && pack !== 'isle-of-man') throw new StartProblem('SIGHTLINE_PACK is not a place Sightline knows the law of. Give england or isle-of-man.')
  return pack
}

function siteUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/') {
    throw new StartProblem('SIGHTLINE_URL is not the address of a site. It should look like https://sightline.example.gov.uk, with nothing after the name.')
  }
  return url
}

function databaseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) {
    throw new StartProblem('DATABASE_URL is not an address of a PostgreSQL database. It should look like postgres://name:password@host:5432/database.')
  }
  return url
}
