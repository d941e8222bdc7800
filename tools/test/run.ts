/**
 * `npm test`: types, lint, then every test. `npm test -- words …` runs only the test files whose path holds one of the words,
 * and `npm run check` only types and lint. The last line is always `N passed, N failed`.
 */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { canShare, findTestFiles, isPure } from './files.ts'
import { runNodeTests } from './node-tests.ts'
import { runProgram } from './program.ts'
import { startServers } from './servers.ts'
import { startTally, type Tally } from './tally.ts'

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))))

async function main(args: readonly string[], signal: AbortSignal): Promise<boolean> {
  const wanted = args.filter((word) => !word.startsWith('--'))
  const tally = startTally(console.log)
  if (wanted.length === 0) await check(tally, signal)
  if (!args.includes('--check') && !signal.aborted) await test(tally, findTestFiles(root, wanted), signal)
  return tally.close()
}

async function check(tally: Tally, signal: AbortSignal): Promise<void> {
  await tally.stage('types', async () => {
    tally.add(await runProgram('types', root, 'typescript/bin/tsc', ['--noEmit'], signal))
  })
  await tally.stage('lint', async () => {
    tally.add(await runProgram('lint', root, 'oxlint/bin/oxlint', ['--type-aware', '--deny-warnings'], signal))
  })
}

async function test(tally: Tally, files: readonly string[], signal: AbortSignal): Promise<void> {
  const together = files.filter(isPure)
  const apart = files.filter((file) => !isPure(file))
  const onOutcome = tally.add
  if (files.length === 0) tally.add({ file: '', name: 'the tests', result: 'failed', ms: 0, why: 'No test file was found.' })
  if (together.length > 0) {
    await tally.stage('tests that compute', () => runNodeTests({ root, files: together, together: true, signal, onOutcome }))
  }
  if (apart.length > 0) {
    await tally.stage('tests with real parts', async () => {
      const servers = await startServers()
      try {
        await runNodeTests({ root, files: apart, together: false, sharing: apart.filter(canShare), env: servers.env, signal, onOutcome })
      } finally {
        await servers.remove()
      }
    })
  }
}

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort())

process.exitCode = await main(process.argv.slice(2), stop.signal) ? 0 : 1
