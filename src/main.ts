import net from 'node:net'
import path from 'node:path'
import { packNamed } from './packs/index.ts'
import { openAuthority } from './start/authority.ts'
import { openDatabase } from './start/database.ts'
import { readEnvironment, type Environment } from './start/environment.ts'
import { firstLink } from './start/first-administrator.ts'
import { offerSecond, secondOf } from './start/second.ts'
import { readKeeping } from './start/keeping.ts'
import { Nightly } from './start/nightly.ts'
import { StartProblem } from './store/embedded/index.ts'
import { sayDefect, type Store } from './store/index.ts'

const say = (line: string): void => { process.stdout.write(`${line}\n`) }

/** Starts Sightline: database, made-up authority on first run, clock and jobs, web server. Ends everything in order when asked. */
async function main(): Promise<void> {
  const environment = readEnvironment(process.env, path.join(import.meta.dirname, '..'))
  const keeping = readKeeping(process.env)
  await portIsFree(environment)
  const stopping = new Stopping()
  const database = await openDatabase(environment, { say })
  stopping.last(() => database.close())
  const last = (step: () => Promise<unknown>): void => stopping.last(step)
  const second = secondOf(environment, database)
  const { store, app, demonstration } = await openAuthority({
    environment, database, pack: packNamed(environment.pack), keeping, say, last, url: environment.url,
    ...(second ? { other: { name: second.name, href: second.url.href } } : {}),
  })
  await app.listen({ port: environment.port, host: environment.host })
  const nightly = new Nightly(store, keeping, say)
  stopping.last(() => nightly.stop())
  await nightly.start()
  say(`Sightline is ready: ${environment.url.origin}`)
  if (demonstration) say('Sign in by choosing a made-up person; there are no passwords in the demonstration.')
  else await sayFirst(store, environment)
  if (demonstration && second) await offerSecond(second, { environment, keeping, say, last })
  say(database.embedded ? `What is written is kept in ${environment.data}. Press Ctrl-C to stop.` : 'What is written is kept in the database of DATABASE_URL. Press Ctrl-C to stop.')
}

/** Until somebody looks after accounts here, whoever reads this console can become that person. */
async function sayFirst(store: Store, { url }: Environment): Promise<void> {
  const link = await firstLink(store, url)
  if (!link) return
  say('There is no administrator yet. Open this link in a browser to become the first; it works once, for 24 hours, until the next start:')
  say(`  ${link}`)
}

/** Asks before the database is started: a taken port is the likeliest trouble, and should be said at once. */
async function portIsFree({ port, host }: Environment): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = net.createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EACCES'
      ? new StartProblem(`Port ${port} may not be used by this account. Choose one above 1024, for example PORT=3001 npm start.`)
      : new StartProblem(`Port ${port} is taken by another program. Stop that, or choose another: PORT=${port + 1} npm start.`)))
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

/** How long ending in order may take (milliseconds). */
const longestStop = 60_000

/** What to let go of, newest first, when the program is asked to stop or cannot go on. */
class Stopping {
  readonly #steps: (() => Promise<unknown>)[] = []
  #begun = false
  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void this.now('Stopping. What was written is safe.', 0))
    stopAll = () => this.now('', 1)
    // A defect outside any request, such as a promise nobody waited for. Whatever is written is written in transactions, and at night
    // there is nobody to start it again, so it is said and the server goes on.
    for (const kind of ['uncaughtException', 'unhandledRejection'] as const) process.on(kind, (error: unknown) => sayDefect('Something of ours went wrong; Sightline goes on', error))
  }
  /** The latest given is done first. */
  last(step: () => Promise<unknown>): void { this.#steps.unshift(step) }
  async now(words: string, code: number): Promise<void> {
    if (this.#begun) return
    this.#begun = true
    if (words) say(words)
    // Something that does not end must not keep the rest from ending: what was written is on the disk.
    setTimeout(() => process.exit(code), longestStop).unref()
    for (const step of this.#steps) await step().catch(() => undefined)
    process.exit(code)
  }
}
let stopAll: () => Promise<void> = async () => process.exit(1)

main().catch(async (error: unknown) => {
  process.stderr.write(`${error instanceof StartProblem ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
  await stopAll()
})
