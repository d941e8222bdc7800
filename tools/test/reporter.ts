import type { TestEvent } from 'node:test/reporters'
import { inspect } from 'node:util'
import type { Outcome } from './outcome.ts'

/** Before each line of ours in the stream, so that what the tests themselves print can be told apart. */
export const mark = '\x1e'

/** Put down for a file that had not ended when it was given up. */
export const stillRunning = 'It was still running.'

/** What a test file printed. */
export interface Said {
  readonly file: string
  readonly said: string
}

/** Node also tells which files had not ended when it was interrupted; its published types do not mention that. */
type News = TestEvent | { type: 'test:interrupted'; data: { tests: readonly { file?: string }[] } }

type Ended = Extract<TestEvent, { type: 'test:pass' | 'test:fail' }>

/** A reporter for Node's test runner: outcomes, and what files printed, as marked lines of JSON; any other news as it is. */
export default async function* report(events: AsyncIterable<News>): AsyncGenerator<string> {
  for await (const event of events) {
    if (event.type === 'test:pass' || event.type === 'test:fail') yield* line(outcomeOf(event))
    else if (event.type === 'test:stdout' || event.type === 'test:stderr') yield* line({ file: event.data.file, said: event.data.message })
    else if (event.type === 'test:interrupted') for (const { file = '' } of event.data.tests) yield* line({ file, said: stillRunning })
    else if (event.type === 'test:diagnostic' && !isCount(event.data.message)) yield* note(event.data)
  }
}

function* note({ file, message }: { file?: string | undefined; message: string }): Generator<string> {
  if (file) yield* line({ file, said: `${message}\n` })
  else yield `${message}\n`
}

function* line(news: Outcome | Said): Generator<string> {
  yield `${mark}${JSON.stringify(news)}\n`
}

/** A group counts only when something of its own (such as its preparation) failed; its tests are told one by one. */
function outcomeOf({ type, data }: Ended): Outcome {
  const base = { file: fileOf(data), name: fullName(data), ms: data.nesting === 0 ? data.details.duration_ms : 0 }
  const apart = data.skip ?? data.todo
  if (apart !== undefined && apart !== false) return { ...base, result: 'skipped', why: typeof apart === 'string' ? apart : '' }
  if (type === 'test:fail') {
    const error: unknown = data.details.error
    const isEcho = typeof error === 'object' && error !== null && 'failureType' in error && error.failureType === 'subtestsFailed'
    return isEcho ? { ...base, result: 'group' } : { ...base, result: 'failed', why: explain(error) }
  }
  return { ...base, result: data.details.type === 'suite' ? 'group' : 'passed' }
}

/** The test file that was run, even if a helper in another file made the test. In a shared process Node only knows the helper. */
function fileOf(data: Ended['data']): string {
  return 'entryFile' in data && typeof data.entryFile === 'string' ? data.entryFile : data.file ?? ''
}

/** Node's runner adds the group's name, which its published types do not mention. */
function fullName(data: Ended['data']): string {
  return 'classname' in data && typeof data.classname === 'string' ? `${data.classname} › ${data.name}` : data.name
}

/** The error that the test threw, without the runner's wrapping and without the lines that only show Node's own workings. */
function explain(error: unknown): string {
  const thrown = error instanceof Error && 'cause' in error && error.cause ? error.cause : error
  const words = thrown instanceof Error && !thrown.cause && thrown.stack ? thrown.stack : inspect(thrown, { depth: 4 })
  return words.split('\n').filter((line) => !/^\s+at .*(node:|<anonymous>\)$)/.test(line)).join('\n')
}

/** The runner's own closing counts. */
function isCount(message: string): boolean {
  return /^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) [\d.]+$/.test(message)
}
