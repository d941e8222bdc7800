import { spawn, type ChildProcess } from 'node:child_process'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { listen } from './listen.ts'
import type { Outcome } from './outcome.ts'
import { stillRunning } from './reporter.ts'
import { share } from './sharing.ts'

/** Test files to run in one go. */
export interface Group {
  readonly root: string
  /** Relative to `root`. */
  readonly files: readonly string[]
  /** In one process (fast; only for tests that merely compute), or each file in its own. */
  readonly together: boolean
  /** These of the files share a few processes, each as a suite of its own. */
  readonly sharing?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  readonly onOutcome: (outcome: Outcome) => void
  /** One test may take this long (milliseconds). */
  readonly limit?: number
  /** With no news for this long, something was left open and the process is ended (milliseconds). */
  readonly quiet?: number
}

/** Enough for every processor to be busy to the end, and few enough that what is read once serves many files. */
const sharedProcesses = 8

/** Runs the group. Every way of going wrong becomes a failed outcome: a crash, a hang, and a file that holds no tests. */
export async function runNodeTests(group: Group): Promise<void> {
  const printed = new Map<string, string>()
  const told = new Set<string>()
  let failed = 0
  const tell = (outcome: Outcome) => {
    if (outcome.result !== 'group') told.add(outcome.file)
    if (outcome.result === 'failed') failed += 1
    group.onOutcome(outcome)
  }
  const fail = (file: string, why: string) => tell({ file, name: 'the whole file', result: 'failed', ms: 0, why })
  const sharing = share(group.root, group.sharing ?? [], sharedProcesses)
  const heard = listen((came) => {
    const shared = 'said' in came ? null : sharing.fileOf(came.file, came.name)
    const news = shared ? { ...came, ...shared } : came
    const file = path.relative(group.root, path.resolve(group.root, news.file))
    if ('said' in news) printed.set(file, (printed.get(file) ?? '') + news.said)
    // Node tells of a file as of a test with the file's own name, when it holds no tests and when its process fails.
    else if ((news.name !== file && !sharing.entries.includes(news.file)) || news.result === 'group') tell({ ...news, file })
    else if (news.result === 'passed') fail(file, 'It holds no tests.')
    else fail(file, `${news.why}\n${printed.get(file) ?? ''}`)
  })
  const end = await finish(start(group, sharing.entries), group.quiet ?? 180_000, heard.take)
  sharing.remove()
  // In a shared process, tests that a helper made are told under the helper's name, and then nobody can say whose they were.
  const helped = group.together && [...told].some((file) => !group.files.includes(file))
  for (const file of helped ? [] : group.files) {
    if (!told.has(file)) fail(file, `Nothing was heard from it.\n${printed.get(file) ?? heard.words()}`)
  }
  if (end !== 'ended with code 0' && failed === 0) {
    const open = [...printed].filter(([, said]) => said.endsWith(stillRunning)).map(([file]) => file)
    tell({ file: '', name: 'the test process', result: 'failed', ms: 0, why: `It ${end}. ${open.join(', ')}\n${heard.words()}` })
  }
}

function start({ root, files, together, sharing = [], env, signal, limit = 120_000 }: Group, entries: readonly string[]): ChildProcess {
  const reporter = fileURLToPath(new URL('./reporter.ts', import.meta.url))
  // Two more than there are processors: files wait for a database, a browser or a process they began about a fifth of the time.
  const flags = [
    '--import', import.meta.resolve('#typescript'), '--test', `--test-timeout=${limit}`,
    `--test-isolation=${together ? 'none' : 'process'}`, `--test-concurrency=${Math.min(6, availableParallelism() + 2)}`,
    `--test-reporter=${reporter}`, '--test-reporter-destination=stdout',
  ]
  // This variable makes a test process inside another believe that it has nothing to run.
  const { NODE_TEST_CONTEXT: _, ...inherited } = process.env
  return spawn(process.execPath, [...flags, ...files.filter((file) => !sharing.includes(file)), ...entries], {
    cwd: root, env: { ...inherited, ...env }, stdio: ['ignore', 'pipe', 'pipe'], ...signal && { signal },
  })
}

/** How the process ended, in words. */
function finish(child: ChildProcess, quiet: number, take: (piece: string) => void): Promise<string> {
  return new Promise((resolve) => {
    let hung = false
    const giveUp = () => {
      hung = true
      child.kill('SIGTERM')
      setTimeout(() => child.kill('SIGKILL'), 5_000).unref()
    }
    let watch = setTimeout(giveUp, quiet)
    const hear = (piece: string) => {
      clearTimeout(watch)
      watch = setTimeout(giveUp, quiet)
      take(piece)
    }
    child.stdout?.setEncoding('utf8').on('data', hear)
    child.stderr?.setEncoding('utf8').on('data', hear)
    child.on('error', (problem) => take(`${problem.message}\n`))
    child.on('close', (code, signal) => {
      clearTimeout(watch)
      if (hung) resolve('did not end by itself: a timer, a server or a connection was left open')
      else resolve(code === null ? `was ended by ${signal}` : `ended with code ${code}`)
    })
  })
}
