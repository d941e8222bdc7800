import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { accountHere, type Account } from './account.ts'
import { ensureCluster } from './cluster.ts'
import { makeFolders, port, type Folders } from './folders.ts'
import { findPrograms, type PackageName } from './package.ts'
import { findServing } from './running.ts'
import { startServer, stopServer } from './server.ts'

/** How to reach a database over its private socket (the names are those of the `pg` package). */
export interface Connection {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly database: string
}

/** A private database server that we started. */
export interface Embedded {
  /** The folder of its socket. */
  readonly socket: string
  readonly port: number
  /** The server's own administrator: for migrations and making logins, never for pages. */
  readonly superuser: Connection
  /** Resolves when the server has ended, whoever ended it. */
  readonly ended: Promise<void>
  /** Ends it in order; everything that was committed is on the disk. May be called twice. */
  stop(): Promise<void>
  /** Lets this process end while the server runs (the server then ends too). For tests. */
  unref(): void
}

/** Starts a private PostgreSQL in `folder`, making its database there the first time. Rejects with a StartProblem. */
export async function startEmbedded(options: {
  readonly folder: string
  readonly package?: PackageName
  /** More server flags, such as `['-c', 'fsync=off']`. */
  readonly flags?: readonly string[]
}): Promise<Embedded> {
  const programs = findPrograms(options.package ?? 'default')
  const account = accountHere()
  const flags = options.flags ?? []
  const folders = makeFolders(options.folder)
  giveTo(account, folders)
  await ensureCluster(folders, programs, account, !flags.includes('fsync=off'))
  const server = await startServer(folders, programs, account, flags)
  const endWithUs = () => { server.kill('SIGINT') }
  process.once('exit', endWithUs)
  server.once('exit', () => process.off('exit', endWithUs))
  return {
    socket: folders.socket,
    port,
    superuser: superuserAt(folders.socket),
    ended: new Promise((resolve) => { server.once('exit', () => resolve()) }),
    stop: () => stopServer(server),
    unref: () => server.unref(),
  }
}

/** How to reach the server that another Sightline is running in this folder, if one is. */
export async function findEmbedded(folder: string): Promise<Connection | undefined> {
  const serving = await findServing(path.join(path.resolve(folder), 'cluster'))
  return serving && superuserAt(serving.socket)
}

function superuserAt(socket: string): Connection {
  return { host: socket, port, user: 'postgres', database: 'postgres' }
}

/** Where the server really becomes another user, its folders must be that user's. */
function giveTo({ become }: Account, folders: Folders): void {
  if (become) spawnSync('chown', ['-Rh', `${become.uid}:${become.gid}`, folders.top, folders.socket])
}
