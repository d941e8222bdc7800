import path from 'node:path'
import { benchBackup } from './bench/backup.ts'
import { benchColdStart } from './bench/cold-start.ts'
import { openBench, type BenchDatabase } from './bench/database.ts'
import { benchEvery } from './bench/every.ts'
import { printer, type Print } from './bench/line.ts'
import { benchImports } from './bench/imports.ts'
import { benchLooking } from './bench/looking.ts'
import { help, readOptions, type BenchOptions } from './bench/options.ts'
import { benchPages } from './bench/pages.ts'
import { benchPastDay } from './bench/past-day.ts'
import { benchReadings } from './bench/readings.ts'
import { benchReach } from './bench/reach.ts'
import { benchReturns } from './bench/returns.ts'
import { benchSealing } from './bench/sealing.ts'

/** Benches that need the database of a size. */
const onDatabase: { readonly [name: string]: (db: BenchDatabase, options: BenchOptions, print: Print) => Promise<void> } = {
  pages: benchPages,
  'past-day': (db, _, print) => benchPastDay(db, print),
  rebuild: async ({ store, holds }, _, print) => {
    const began = performance.now()
    await store.engine.rebuild()
    const seconds = (performance.now() - began) / 1000
    print({ bench: 'rebuild', seconds: Math.round(seconds * 10) / 10, factsPerSecond: Math.round(holds.facts / seconds) })
  },
  backup: async ({ store, database }, { data }, print) => print({ ...await benchBackup(database.admin, data, store) }),
}

/** Benches that make their own surroundings, and size. */
const own: { readonly [name: string]: (print: (line: object) => void) => Promise<unknown> } = {
  'first-page': benchColdStart,
  readings: async (print) => { await benchEvery(print); await benchReadings({ print }) },
  returns: (print) => benchReturns(print),
  imports: (print) => benchImports(print),
  reach: (print) => benchReach({ print }),
  looking: (print) => benchLooking(undefined, print),
  sealing: (print) => benchSealing(undefined, print),
}

async function main(): Promise<void> {
  const root = path.join(import.meta.dirname, '..')
  const options = readOptions(process.argv.slice(2), root)
  const known = [...Object.keys(onDatabase), ...Object.keys(own)]
  const wrong = options.names.find((n) => !known.includes(n))
  if (wrong) throw new Error(`there is no bench "${wrong}": ${known.join(', ')}`)
  const wanted = (name: string): boolean => options.names.length === 0 || options.names.includes(name)
  const alone = printer({}, options.keep)
  if (Object.keys(onDatabase).some(wanted)) await onSize(options, alone, wanted)
  for (const [name, bench] of Object.entries(own)) if (wanted(name)) await bench((line) => alone({ bench: name, ...line }))
}

async function onSize(options: BenchOptions, alone: Print, wanted: (name: string) => boolean): Promise<void> {
  const db = await openBench(options, alone)
  const print = printer(db.holds, options.keep)
  try {
    for (const [name, bench] of Object.entries(onDatabase)) if (wanted(name)) await bench(db, options, print)
  } finally {
    await db.close()
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${help}\n`)
  process.exitCode = 1
})
