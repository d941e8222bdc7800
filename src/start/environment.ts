import path from 'node:path'
import { StartProblem } from '../store/embedded/index.ts'

/** How this installation is to run. Read once, here, from the environment; nothing else reads it. */
export interface Environment {
  /** Where the web server listens. `PORT`, 3000 unless given. */
  readonly port: number
  /** The address it listens on. `HOST`, this machine only unless given. */
  readonly host: string
  /** The folder of the embedded database. `SIGHTLINE_DATA`, `data` beside the program unless given. */
  readonly data: string
  /** A PostgreSQL somewhere else. `DATABASE_URL`; the embedded one is used when it is not given. */
  readonly databaseUrl: URL | null
  /** Whether an empty database is filled with the made-up authority. `SIGHTLINE_DEMONSTRATION=no` leaves it empty. */
  readonly demonstration: boolean
}

/** Reads the environment. Throws a StartProblem for a value that cannot be used. */
export function readEnvironment(env: NodeJS.ProcessEnv, root: string): Environment {
  const port = Number(env['PORT'] ?? 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new StartProblem('PORT is not a port number. Give a whole number from 1 to 65535, for example PORT=3001.')
  return {
    port, host: env['HOST'] ?? '127.0.0.1', data: path.resolve(env['SIGHTLINE_DATA'] ?? path.join(root, 'data')),
    databaseUrl: env['DATABASE_URL'] ? databaseUrl(env['DATABASE_URL']) : null, demonstration: env['SIGHTLINE_DEMONSTRATION'] !== 'no',
  }
}

function databaseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) {
    throw new StartProblem('DATABASE_URL is not an address of a PostgreSQL database. It should look like postgres://name:password@host:5432/database.')
  }
  return url
}
