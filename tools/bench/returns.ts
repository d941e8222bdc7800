import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const root = path.join(import.meta.dirname, '..', '..')
const memory = pathToFileURL(path.join(import.meta.dirname, 'memory.mjs')).href

/** Checks returns of made-up children, as the command does: wall time from its start to its end, its own time, and its most memory. */
export async function benchReturns(print: (line: object) => void, sizes: readonly number[] = [1_000, 10_000, 100_000]): Promise<void> {
  const top = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-returns-'))
  try {
    for (const children of sizes) {
      const made = path.join(top, String(children))
      await run(['--import', '#typescript', path.join(root, 'tools', 'returns', 'make.ts'), 'ssda903', '--children', String(children), '--seed', '1', '--year', '2025-26', '--out', made])
      const given = ['ssda903', '--year', '2025-26', '--la', 'E06000005', path.join(made, 'this-year'), '--previous', path.join(made, 'last-year'), '--postcodes', path.join(made, 'postcodes.csv'), '--providers', path.join(made, 'providers.xlsx')]
      print({ children, what: 'ssda903', ...await measured(given, top) })
      await run(['--import', '#typescript', path.join(root, 'tools', 'returns', 'make.ts'), 'cin', '--children', String(children), '--seed', '1', '--year', '2025-26', '--out', made])
      print({ children, what: 'cin', ...await measured(['cin', path.join(made, 'cin.xml')], top) })
      fs.rmSync(made, { recursive: true })
    }
  } finally {
    fs.rmSync(top, { recursive: true })
  }
}

async function measured(args: readonly string[], top: string): Promise<object> {
  const out = path.join(top, 'out.json'), most = path.join(top, 'memory'), command = path.join(root, 'bin', 'launch.mjs')
  // The first time is the one after an update: it puts the program's files into one.
  spawnSync(process.execPath, [command, 'sightline', 'check'], { stdio: 'ignore' })
  fs.rmSync(most, { force: true })
  const began = performance.now()
  await run([command, 'sightline', 'check', ...args, '--json', out], { SIGHTLINE_BENCH_MEMORY: most, NODE_OPTIONS: `--import ${memory}` })
  const wall = performance.now() - began, result = JSON.parse(fs.readFileSync(out, 'utf8')) as { readonly seconds: number; readonly rows: { readonly [table: string]: number }; readonly rules: readonly { readonly outcome: string }[] }
  const rules = Object.fromEntries([...Map.groupBy(result.rules, (r) => r.outcome)].map(([outcome, of]) => [outcome, of.length]))
  return { seconds: result.seconds, wallSeconds: Math.round(wall) / 1000, memoryMiB: Number(fs.readFileSync(most, 'utf8')), rows: Object.values(result.rows).reduce((a, b) => a + b, 0), rules }
}

/** Runs a program of ours. Ending with 1 means that a rule failed, which is no failure of the program. */
async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } })
  const [code] = await once(child, 'exit') as [number | null]
  if (code !== 0 && code !== 1) throw new Error(`${args.find((a) => a.endsWith('.ts')) ?? 'a program'} ended with ${code}`)
}
