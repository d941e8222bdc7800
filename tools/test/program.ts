import { spawn } from 'node:child_process'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type { Outcome } from './outcome.ts'

/** Runs a checking tool from node_modules on this Node. The whole run counts as one test. */
export function runProgram(name: string, root: string, script: string, args: readonly string[], signal: AbortSignal): Promise<Outcome> {
  const before = performance.now()
  return new Promise((resolve) => {
    const file = path.join(root, 'node_modules', script)
    const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], signal })
    let words = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (piece: string) => { words += piece })
    const done = (passed: boolean) => {
      const base = { file: '', name, ms: performance.now() - before }
      resolve(passed ? { ...base, result: 'passed' } : { ...base, result: 'failed', why: stripVTControlCharacters(words).trim() })
    }
    child.on('error', (problem) => { words += problem.message })
    child.on('close', (code) => done(code === 0))
  })
}
