import { spawn, type ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const root = path.join(import.meta.dirname, '..', '..')

/** The whole of `npm start`, running as its users run it. */
export interface Program {
  readonly origin: string
  /** Everything it printed so far. */
  said(): string
  /** Resolves with the exit code or the signal's name. */
  readonly ended: Promise<number | string>
  /** Ends it in order. */
  stop(): Promise<void>
  /** Kills the launcher and the server at once, as the machine running out of memory might. The database then notices by itself. */
  kill(): Promise<void>
}

/** Starts it and waits until `/health` says ready. `env`: where its data is. */
export async function startProgram(env: Readonly<Record<string, string>>): Promise<Program> {
  const port = await freePort()
  // Ends with us, however we end, so that a torture cut short leaves nothing running.
  const child = spawn('setpriv', ['--pdeathsig', 'TERM', process.execPath, path.join(root, 'bin', 'launch.mjs'), 'start'], {
    cwd: root, env: { ...inherited(), ...env, PORT: String(port) }, stdio: ['ignore', 'pipe', 'pipe'], detached: true,
  })
  let words = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (piece: string) => { words += piece })
  const ended = new Promise<number | string>((resolve) => { child.once('exit', (code, signal) => resolve(code ?? signal ?? 'gone')) })
  const program: Program = {
    origin: `http://127.0.0.1:${port}`, said: () => words, ended,
    stop: async () => { signal(child, 'SIGTERM'); await ended },
    kill: async () => { signal(child, 'SIGKILL'); await ended },
  }
  await untilReady(program, ended)
  return program
}

const inherited = (): Record<string, string | undefined> => {
  const { NODE_TEST_CONTEXT: _, DATABASE_URL: _database, ...rest } = process.env
  return rest
}

/** To the whole group: the launcher, and the server it handed over to. The database has a group of its own. */
function signal(child: ChildProcess, name: NodeJS.Signals): void {
  try { process.kill(-(child.pid ?? 0), name) } catch { /* already gone */ }
}

async function untilReady(program: Program, ended: Promise<number | string>): Promise<void> {
  const over: (number | string)[] = []
  void ended.then((how) => over.push(how))
  for (let waited = 0; waited < 60_000; waited += 50) {
    if (over.length > 0) throw new Error(`It ended (${over.join()}) before it was ready:\n${program.said()}`)
    if (await isReady(program.origin)) return
    await pause(50)
  }
  await program.kill()
  throw new Error(`It was not ready after a minute:\n${program.said()}`)
}

/** Whether a server answers that it is ready. */
export const isReady = (origin: string): Promise<boolean> =>
  fetch(`${origin}/health`, { signal: AbortSignal.timeout(5000) }).then((r) => r.ok, () => false)

/** A port nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** The process number of the PostgreSQL that serves a data folder. */
export const postmasterOf = (folder: string): number => Number(readFileSync(path.join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0])

/** Process numbers of the backends that serve connections, by the postmaster they belong to. */
export function backendsOf(postmaster: number): readonly number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => {
    try {
      const parent = /^\d+ \(.*\) \S (\d+)/s.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1]
      const line = readFileSync(`/proc/${name}/cmdline`, 'utf8')
      return Number(parent) === postmaster && line.startsWith('postgres: sightline_') ? [Number(name)] : []
    } catch { return [] }
  })
}
