import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { england } from '../../src/packs/index.ts'
import { MovableClock, Store, type Connection } from '../../src/store/index.ts'
import { systemClock } from '../../src/calendar/index.ts'
import { buildApp, pages } from '../../src/web/index.ts'
import { spread } from './line.ts'

/** What the run asks of the server's process. */
export type Asked =
  | { readonly begin: { readonly admin: Connection; readonly workers: readonly string[] } }
  | { readonly append: readonly { readonly child: string; readonly author: string }[] }
  | { readonly figures: true }
  | { readonly end: true }
export type Answered = { readonly port: number; readonly tokens: readonly string[] } | { readonly appended: ReturnType<typeof spread> } | { readonly memoryMiB: number }

let store: Store | null = null
let close = async (): Promise<void> => undefined
let highest = 0
const watch = setInterval(() => { highest = Math.max(highest, process.memoryUsage().rss) }, 250)

/** The web server as `npm start` runs it, in a process of its own, so that its memory and its waits are only its own. */
async function begin({ admin, workers }: { readonly admin: Connection; readonly workers: readonly string[] }): Promise<Answered> {
  const open = new Store(admin, england, new MovableClock(systemClock, 0))
  store = open
  await open.startWork()
  const app = await buildApp({ store: open, pack: england, pages, organisation: 'Tarrowmouth Council', demonstration: true })
  await app.listen({ port: 0, host: '127.0.0.1' })
  close = async () => { await app.close(); await open.close() }
  const tokens: string[] = []
  for (const worker of workers) tokens.push(await open.sessions.open(worker))
  const address = app.server.address()
  return { port: typeof address === 'object' && address ? address.port : 0, tokens }
}

/** Milliseconds from one note to the next. */
const betweenNotes = 500

/** Writes a case note about each child, two a second, with everything read from it, and says how long each took. */
async function append(notes: readonly { readonly child: string; readonly author: string }[]): Promise<Answered> {
  const times: number[] = []
  for (const { child, author } of notes) {
    const began = performance.now()
    const happened = { at: systemClock.now() }
    await store?.engine.append([{
      record: randomUUID(), expects: 0, subject: child, about: 'child', kind: 'case-note', step: 'noted', happened, author,
      body: { kind: 'call', note: 'School rang about Friday. Nothing else today.' },
    }])
    const took = performance.now() - began
    times.push(took)
    await wait(Math.max(0, betweenNotes - took))
  }
  return { appended: spread(times) }
}

async function answer(asked: Asked): Promise<Answered | null> {
  if ('begin' in asked) return begin(asked.begin)
  if ('append' in asked) return append(asked.append)
  if ('figures' in asked) return { memoryMiB: Math.round(highest / 2 ** 20) }
  clearInterval(watch)
  await close()
  process.disconnect()
  return null
}

process.on('message', (asked: Asked) => {
  answer(asked).then((said) => { if (said) process.send?.(said) }, (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    process.exit(1)
  })
})
// A run that is cut short must not leave a server behind.
process.on('disconnect', () => process.exit(0))
