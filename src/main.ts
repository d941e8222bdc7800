import net from 'node:net'
import path from 'node:path'
import { england } from './packs/index.ts'
import { openDatabase, openStore } from './start/database.ts'
import { readEnvironment, type Environment } from './start/environment.ts'
import { fillDemonstration } from './start/first-run.ts'
import { StartProblem } from './store/embedded/index.ts'
import type { Store } from './store/index.ts'
import { buildApp, pages } from './web/index.ts'

const say = (line: string): void => { process.stdout.write(`${line}\n`) }

/** Starts Sightline: database, made-up authority on first run, clock and jobs, web server. Ends everything in order when asked. */
async function main(): Promise<void> {
  const environment = readEnvironment(process.env, path.join(import.meta.dirname, '..'))
  await portIsFree(environment)
  const stopping = new Stopping()
  const database = await openDatabase(environment)
  stopping.last(() => database.close())
  let store = await openStore(database, england)
  stopping.last(() => store.close())
  if (environment.demonstration) store = await fillDemonstration(database, store, england, { size: 'small', seed: 1 }, say)
  await store.startWork()
  const app = await buildApp({ store, pack: england, pages, organisation: await authorityName(store), demonstration: (await store.setting<boolean>('demonstration')) === true })
  stopping.last(() => app.close())
  await app.listen({ port: environment.port, host: environment.host })
  void database.ended?.then(() => stopping.now('The database has stopped by itself, so Sightline stops too. Start it again: nothing written is lost.', 1))
  say(`Sightline is ready: http://localhost:${environment.port}`)
  say('Sign in by choosing a made-up person; there are no passwords in the demonstration.')
  say(database.embedded ? `What is written is kept in ${environment.data}. Press Ctrl-C to stop.` : 'What is written is kept in the database of DATABASE_URL. Press Ctrl-C to stop.')
}

async function authorityName(store: Store): Promise<string> {
  const card = await store.engine.db.selectFrom('reading').select('content').where('about', '=', 'authority').where('kind', '=', 'card').orderBy('id', 'desc').executeTakeFirst()
  const content = card?.content
  return typeof content === 'object' && content !== null && 'name' in content && typeof content.name === 'string' ? content.name : 'Sightline'
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

/** What to let go of, newest first, when the program is asked to stop or cannot go on. */
class Stopping {
  readonly #steps: (() => Promise<unknown>)[] = []
  #begun = false
  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void this.now('Stopping. What was written is safe.', 0))
    stopAll = () => this.now('', 1)
  }
  /** The latest given is done first. */
  last(step: () => Promise<unknown>): void { this.#steps.unshift(step) }
  async now(words: string, code: number): Promise<void> {
    if (this.#begun) return
    this.#begun = true
    if (words) say(words)
    for (const step of this.#steps) await step().catch(() => undefined)
    process.exit(code)
  }
}
let stopAll: () => Promise<void> = async () => process.exit(1)

main().catch(async (error: unknown) => {
  process.stderr.write(`${error instanceof StartProblem ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
  await stopAll()
})
