import path from 'node:path'
import { parseArgs } from 'node:util'
import { england } from '../packs/index.ts'
import { openDatabase, openStore } from '../start/database.ts'
import { readEnvironment } from '../start/environment.ts'
import { StartProblem } from '../store/embedded/index.ts'
import type { Store } from '../store/index.ts'
import { catalogue } from './catalogue.ts'
import { child } from './child.ts'
import { rebuild } from './rebuild.ts'
import { seed } from './seed.ts'

export type Out = (line: string) => void
export type Values = { readonly [option: string]: string | boolean | undefined }

const help = `sightline: the children's social care record, from the command line

  sightline seed [--size small] [--seed 1]           fill an empty database with the made-up authority
  sightline rebuild                                  read everything again from the facts
  sightline catalogue [--pack england] --json        record types, duties with their law, statuses
  sightline child <id> --as-recorded <moment> --json what the record said at a moment (2026-11-22T08:00:00Z)

The database is the one npm start uses: SIGHTLINE_DATA or DATABASE_URL.`

const options = {
  size: { type: 'string' }, seed: { type: 'string' }, pack: { type: 'string' }, json: { type: 'boolean' }, 'as-recorded': { type: 'string' }, help: { type: 'boolean' },
} as const

async function main(): Promise<number> {
  const { values, positionals } = parse(process.argv.slice(2))
  const out: Out = (line) => { process.stdout.write(`${line}\n`) }
  const [command, ...rest] = positionals
  if (values['help'] || command === undefined) { out(help); return command === undefined && !values['help'] ? 2 : 0 }
  if (command === 'catalogue') return catalogue(out, values)
  const withStore: { readonly [command: string]: ((out: Out, store: Store, values: Values, rest: readonly string[]) => Promise<number>) | undefined } = { rebuild, child, seed }
  const run = withStore[command]
  if (!run) throw new StartProblem(`There is no command "${command}". Type sightline --help to see what there is.`)
  const database = await openDatabase(readEnvironment(process.env, path.join(import.meta.dirname, '..', '..')), { share: true })
  try {
    const store = await openStore(database, england)
    try { return await run(out, store, values, rest) } finally { await store.close() }
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
