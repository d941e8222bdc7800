import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { diesWithUs, type Account } from './account.ts'
import { programEnvironment } from './cluster.ts'
import type { Folders } from './folders.ts'
import type { Programs } from './package.ts'
import { clearStaleMark, findServing, readRunning } from './running.ts'
import { serverFlags } from './settings.ts'
import { StartProblem } from './start-problem.ts'
import { whyFailed } from './why.ts'

/** How long to wait for an earlier server on the same folder to finish dying (milliseconds). */
const patience = 30_000

/** How often to look (milliseconds). */
const step = 20

/** Starts the server and resolves when it takes connections. An earlier one that is still dying is waited for. */
export async function startServer(folders: Folders, programs: Programs, account: Account, flags: readonly string[]): Promise<ChildProcess> {
  const line = [...account.prefix, ...diesWithUs('INT'), programs.postgres, '-D', folders.cluster, ...serverFlags(folders.socket, programs), ...flags]
  for (let waited = 0; ; waited += 250) {
    if (await findServing(folders.cluster)) throw alreadyRunning(folders)
    await clearStaleMark(folders.cluster)
    const server = launch(line, folders, account)
    if (await isReady(server, folders.cluster)) return server
    const words = readFileSync(folders.log, 'utf8')
    if (!/lock file .* already exists|shared memory block .* still in use/.test(words)) throw whyFailed(words, 'The database did not start')
    if (waited >= patience) throw alreadyRunning(folders)
    await pause(250)
  }
}

function launch([command = '', ...args]: string[], folders: Folders, account: Account): ChildProcess {
  const log = openSync(folders.log, 'w', 0o600)
  try {
    // Its own session (detached), so that Ctrl-C in the terminal reaches Sightline alone, which then closes in order.
    return spawn(command, args, {
      ...account.become, cwd: folders.cluster, env: programEnvironment(), stdio: ['ignore', log, log], detached: true,
    })
  } finally {
    closeSync(log)
  }
}

/** Resolves to true once the server says it is ready, however long it needs to recover, and to false if it ends instead. */
async function isReady(server: ChildProcess, cluster: string): Promise<boolean> {
  let ended = false
  server.once('exit', () => { ended = true })
  server.once('error', () => { ended = true })
  while (!ended) {
    const now = readRunning(cluster)
    if (now?.pid === server.pid && now?.status === 'ready') return true
    await pause(step)
  }
  return false
}

/** Ends the server in order. One that does not end in time is ended at once, and repairs itself at its next start. */
export async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const gone = new Promise<void>((resolve) => { server.once('exit', () => resolve()) })
  server.kill('SIGINT')
  const impatient = setTimeout(() => { server.kill('SIGQUIT') }, patience)
  await gone
  clearTimeout(impatient)
}

function alreadyRunning(folders: Folders): StartProblem {
  return new StartProblem(
    `Sightline is already running with the data folder ${folders.top}. Stop that one first, or choose another data folder.`,
  )
}
