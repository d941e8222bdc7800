import path from 'node:path'
import { parseArgs } from 'node:util'
import { sizes, type Size } from '../synthetic/plan.ts'

/** What to measure, and at what size. */
export interface BenchOptions {
  /** Names of benches; empty for all. */
  readonly names: readonly string[]
  readonly size: Size
  /** Folder of the database. Filled if it is empty, and kept, so that a second run need not make it again. */
  readonly data: string
  /** People signed in and working at the same time. */
  readonly people: number
  /** Seconds measured, after a tenth of that to warm up. */
  readonly seconds: number
  /** Seconds between two pages of one person, on average. */
  readonly think: number
  /** A file that lines are added to, or null. */
  readonly keep: string | null
}

export const help = `npm run bench -- [name…] [--size small|medium|large] [--people 200] [--seconds 60] [--think 20] [--data folder] [--keep file]

Prints one line of JSON for each budget. Without names, everything. Nothing here fails because it is slow.`

/** Reads the command line. Throws what is wrong with it, in a sentence. */
export function readOptions(args: readonly string[], root: string): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args], allowPositionals: true,
    options: { size: { type: 'string' }, people: { type: 'string' }, seconds: { type: 'string' }, think: { type: 'string' }, data: { type: 'string' }, keep: { type: 'string' } },
  })
  const size = values.size ?? 'small'
  if (!Object.hasOwn(sizes, size)) throw new Error('--size is small, medium or large')
  const number = (name: 'people' | 'seconds' | 'think', least: number, unless: number): number => {
    const n = Number(values[name] ?? unless)
    if (!Number.isFinite(n) || n < least) throw new Error(`--${name} is a number of at least ${least}`)
    return n
  }
  return {
    names: positionals, size: size as Size, data: path.resolve(values.data ?? path.join(root, 'data', 'bench', size)),
    people: number('people', 1, 200), seconds: number('seconds', 1, 60), think: number('think', 0.01, 20),
    keep: values.keep ? path.resolve(values.keep) : null,
  }
}
