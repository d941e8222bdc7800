import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const root = path.join(import.meta.dirname, '..', '..')
const memory = pathToFileURL(path.join(import.meta.dirname, 'memory.mjs')).href

/**
 * Brings in SSDA903 files of made-up children, as the command does: into an empty database, and the same files once more. Wall time from
 * the command's start to its end, with everything read that is owed to them; its most memory, without the database's.
 */
export async function benchImports(print: (line: object) => void, sizes: readonly number[] = [1_000, 10_000, 50_000]): Promise<void> {
  const top = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-imports-'))
  try {
    for (const children of sizes) {
      const made = path.join(top, String(children)), data = path.join(top, `data-${children}`)
      await run(['--import', '#typescript', path.join(root, 'tools', 'returns', 'make.ts'), 'ssda903', '--children', String(children), '--seed', '1', '--year', '2025-26', '--out', made])
      for (const what of ['written', 'the same again'] as const) print({ children, what, ...await brought(path.join(made, 'this-year'), data, top) })
      fs.rmSync(made, { recursive: true })
      fs.rmSync(data, { recursive: true })
    }
  } finally {
    fs.rmSync(top, { recursive: true, force: true })
  }
}

interface Result { readonly read: number; readonly written: number; readonly unchanged: number; readonly refused: readonly unknown[]; readonly waiting: number }

async function brought(files: string, data: string, top: string): Promise<object> {
  const out = path.join(top, 'out.json'), most = path.join(top, 'memory')
  fs.rmSync(most, { force: true })
  const began = performance.now()
  await run([path.join(root, 'bin', 'launch.mjs'), 'sightline', 'import', 'ssda903', files, '--year', '2025-26', '--json', out], { SIGHTLINE_DATA: data, SIGHTLINE_BENCH_MEMORY: most, NODE_OPTIONS: `--import ${memory}` })
  const seconds = Math.round((performance.now() - began) / 100) / 10, { read, written, unchanged, refused, waiting } = JSON.parse(fs.readFileSync(out, 'utf8')) as Result
  return { seconds, memoryMiB: Number(fs.readFileSync(most, 'utf8')), rows: read, written, unchanged, refused: refused.length, waiting }
}

/** Runs a program of ours. Ending with 1 means that rows were refused or wait, which is no failure of the program. */
async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } })
  const [code] = await once(child, 'exit') as [number | null]
  if (code !== 0 && code !== 1) throw new Error(`${args.find((a) => a.endsWith('.ts')) ?? 'a program'} ended with ${code}`)
}
