import { StartProblem } from '../store/embedded/index.ts'
import { distancesFrom } from './distances.ts'
import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Pack } from '../packs/index.ts'
import { MessageDesk, type Store } from '../store/index.ts'
import { carrierFor } from './messages.ts'
import { buildApp, pages } from '../web/index.ts'
import { AuthorityName } from './authority-name.ts'
import { openStore, type OpenDatabase } from './database.ts'
import type { Environment } from './environment.ts'
import { fillDemonstration } from './first-run.ts'
import { openIdentity } from './identity.ts'
import type { Keeping } from './keeping.ts'

/** One authority open for work, not listening yet. */
export interface OpenAuthority { readonly store: Store; readonly app: FastifyInstance; readonly demonstration: boolean }

export interface Opening {
  readonly environment: Environment
  readonly database: OpenDatabase
  readonly pack: Pack
  readonly keeping: Keeping
  readonly say: (line: string) => void
  /** Given what is to be let go of at the end, newest first. */
  readonly last: (step: () => Promise<unknown>) => void
  /** The second authority of the demonstration: its cookies stand apart, and each leads to the other. */
  readonly apart?: string
  readonly other?: { readonly name: string; readonly href: string }
  readonly url: URL
}

/** Opens an authority: its store and jobs, the made-up people on a first run, and its pages. */
export async function openAuthority({ environment, database, pack, keeping, say, last, apart, other, url }: Opening): Promise<OpenAuthority> {
  const store = await openStore(database, pack)
  last(() => store.close())
  if (environment.postcodes) {
    store.distances = await distancesFrom(environment.postcodes).catch((e: unknown) => {
      throw new StartProblem(`SIGHTLINE_POSTCODES names a file that cannot be used as a table of postcodes: ${e instanceof Error ? e.message : 'it could not be read'}`)
    })
  }
  if (environment.messages) store.messages = new MessageDesk(store.engine, carrierFor(environment.messages), url)
  if (environment.demonstration) await fillDemonstration(database, store, { size: 'small', seed: 1 }, say)
  const keeper = store.keep({ folder: path.join(database.data, 'seal'), copy: apart ? null : keeping.sealCopy, key: keeping.sealKey }, say)
  await store.startWork()
  keeper.start()
  const demonstration = environment.demonstration && (await store.setting<boolean>('demonstration')) === true
  const name = new AuthorityName(store)
  await name.look()
  const identity = environment.identity && !demonstration ? openIdentity(environment.identity, store, url) : null
  if (identity) last(() => identity.stop())
  const app = await buildApp({
    store, pack, pages, get organisation() { return name.now }, demonstration, url, proxies: environment.proxies,
    ...(identity ? { identity } : {}), ...(apart ? { apart } : {}), ...(other && demonstration ? { other } : {}),
  })
  last(() => app.close())
  return { store, app, demonstration }
}
