import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { packNamed } from '../packs/index.ts'
import { openDatabase, openStore, type OpenDatabase } from '../start/database.ts'
import { readEnvironment, type Environment } from '../start/environment.ts'
import { StartProblem } from '../store/embedded/index.ts'
import type { Store } from '../store/index.ts'
import { readKeeping } from '../start/keeping.ts'
import { account } from './account.ts'
import { backup } from './backup.ts'
import { catalogue } from './catalogue.ts'
import { child } from './child.ts'
import { drill } from './drill.ts'
import { emergency } from './emergency.ts'
import { expunge } from './expunge.ts'
import { hold } from './hold.ts'
import { importCommand } from './import.ts'
import type { Keeper } from './keeping.ts'
import { rebuild } from './rebuild.ts'
import { restore } from './restore.ts'
import { retention } from './retention.ts'
import { returnCommand } from './return.ts'
import { seed } from './seed.ts'
import { verify } from './verify.ts'

export type Out = (line: string) => void
export type Values = { readonly [option: string]: string | boolean | undefined }

const help = `sightline: the children's social care record, from the command line

  sightline seed [--size small|medium|large] [--seed 1]
                                                     fill an empty database with a made-up authority of 150, 900 or 20,000 open children
  sightline account reset NAME                       a new way in for an administrator who is locked out: prints a one-time link
  sightline rebuild                                  read everything again from the facts
  sightline catalogue [--pack england] --json        record types, duties with their law, statuses
  sightline child <id> --as-recorded <moment> --json what the record said at a moment (2026-11-22T08:00:00Z)
  sightline backup TO --key FILE                     copy everything, at one moment, into one locked file (--new-key FILE makes a key)
  sightline restore FROM --key FILE [--replace]      have it back, in an empty database or in place of the present one
  sightline drill                                    prove that a backup can be had back, and time it
  sightline emergency [FOLDER]                       every open child's essentials in one locked file, read without a server (--new-words)
  sightline check ssda903 --year 2025-26 --la E08000025 FOLDER [--previous FOLDER] [--providers FILE.xlsx] --json OUT
  sightline check cin FILE.xml --json OUT             a statutory return against every official rule, with no database
  sightline import (ssda903|cin|annex-a|police-missing|school-absence) PATH [--year 2025-26] [--look] [--json OUT]
                                                     bring an authority in from files it makes already; --look writes nothing
  sightline import csv --mapping FILE PATH [--look] [--json OUT]
                                                     the same from any other CSV: the mapping is kept on the page Bring in
  sightline import list | stop ID | resume ID        every set of files brought in and how it stands; stops one, or goes on with it
  sightline return (ssda903|cin|annex-a) --period 2025-26 --out FOLDER [--as-recorded MOMENT] [--xml] [--lea 123]
                                                     write a statutory return from the record, as it stood at a moment
  sightline return payload --lea 319 --out FILE [--since FILE.sent]
                                                     what the department is told each day
  sightline verify [--heads FOLDER] [--json]         everything ever written against the heads outside the database
  sightline expunge [--run]                          orders to clear a record; carries out those decided and waiting
  sightline hold [<id> --why WORDS]                  legal holds; places one
  sightline retention [--json]                       records whose time of keeping has come, or cannot be told

The database is the one npm start uses: SIGHTLINE_DATA or DATABASE_URL.`

const options = {
  size: { type: 'string' }, seed: { type: 'string' }, pack: { type: 'string' }, json: { type: 'boolean' }, 'as-recorded': { type: 'string' }, help: { type: 'boolean' },
  key: { type: 'string' }, 'new-key': { type: 'string' }, 'keep-days': { type: 'string' }, replace: { type: 'boolean' }, expunged: { type: 'string' },
  from: { type: 'string' }, scratch: { type: 'string' }, 'new-words': { type: 'boolean' }, unit: { type: 'string' },
  heads: { type: 'string' }, why: { type: 'string' }, run: { type: 'boolean' },
} as const

const top = path.join(import.meta.dirname, '..', '..')
const environmentHere = (): Environment => readEnvironment(process.env, top)
const { version } = JSON.parse(fs.readFileSync(path.join(top, 'package.json'), 'utf8')) as { version: string }

async function main(): Promise<number> {
  const out: Out = (line) => { process.stdout.write(`${line}\n`) }
  // These have options of their own.
  const own = { import: importCommand, return: returnCommand }[process.argv[2] ?? '']
  if (own && !process.argv.includes('--help')) return withDatabase((store, database) => own(out, store, process.argv.slice(3), database, version))
  const { values, positionals } = parse(process.argv.slice(2))
  const [command, ...rest] = positionals
  if (values['help'] || command === undefined) { out(help); return command === undefined && !values['help'] ? 2 : 0 }
  if (command === 'catalogue') return catalogue(out, values)
  const keepSafe: { readonly [command: string]: ((k: Keeper) => Promise<number>) | undefined } = { backup, restore, drill, emergency, verify }
  const keep = keepSafe[command]
  if (keep) return keep({ out, environment: environmentHere(), keeping: readKeeping(process.env), values, rest, program: version })
  const withStore: { readonly [command: string]: ((out: Out, store: Store, values: Values, rest: readonly string[], database: OpenDatabase) => Promise<number>) | undefined } = {
    account, rebuild, child, seed, hold, retention,
    expunge: (o, s, v, _, database) => expunge(o, s, v, { environment: environmentHere(), keeping: readKeeping(process.env), database }),
  }
  const run = withStore[command]
  if (!run) throw new StartProblem(`There is no command "${command}". Type sightline --help to see what there is.`)
  return withDatabase((store, database) => run(out, store, values, rest, database))
}

async function withDatabase(run: (store: Store, database: OpenDatabase) => Promise<number>): Promise<number> {
  const database = await openDatabase(environmentHere(), { share: true })
  try {
    const store = await openStore(database, packNamed(environmentHere().pack))
    try { return await run(store, database) } finally { await store.close() }
  } finally {
    await database.close()
  }
}

function parse(args: readonly string[]): { readonly values: Values; readonly positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new StartProblem(`${error instanceof Error ? error.message.split('. ')[0] : 'The command could not be read'}. Type sightline --help to see what there is.`)
  }
}

main().then((code) => { process.exitCode = code }, (error: unknown) => {
  process.stderr.write(`${error instanceof StartProblem ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = 1
})
