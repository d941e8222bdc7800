import { setTimeout as wait } from 'node:timers/promises'
import { Dice } from '../synthetic/dice.ts'
import type { BenchDatabase } from './database.ts'
import { spread, type Print } from './line.ts'
import type { BenchOptions } from './options.ts'
import { peopleAtWork, type Person } from './people.ts'
import { startServer, type BenchServer } from './server.ts'
import { nextStep } from './visits.ts'

interface Timed { readonly page: string; readonly ms: number; readonly status: number; readonly bytes: number }
/** When the work starts to count, and when it ends; moments of `performance.now`. */
interface Shift { readonly from: number; readonly to: number; readonly think: number }

/**
 * People at work, each in a session of their own: look for somebody, open a page, read it for a while, open the next. The
 * time is from asking to the last byte, as the browser would see it without the network. Meanwhile somebody writes.
 */
export async function benchPages(db: BenchDatabase, options: BenchOptions, print: Print): Promise<void> {
  const people = await peopleAtWork(db.store, options.people)
  const server = await startServer(db.database.admin, people.map((p) => p.worker))
  try {
    const children: (readonly string[])[] = []
    for (const [i, p] of people.entries()) children.push(await inReach(server, i, p))
    const now = performance.now(), warm = Math.min(30_000, options.seconds * 100) + options.think * 500
    const shift: Shift = { from: now + warm, to: now + warm + options.seconds * 1000, think: options.think }
    const writing = writeMeanwhile(server, people, children, shift)
    const times = (await Promise.all(people.map((p, i) => work(server, i, p, children[i] ?? [], shift)))).flat()
    const appended = await writing
    const said = { people: people.length, secondsBetweenPages: options.think, seconds: options.seconds }
    for (const [page, of] of [...Map.groupBy(times, (t) => t.page)].sort(([a], [b]) => (a < b ? -1 : 1))) {
      print({ bench: `page/${page}`, ...spread(of.map((t) => t.ms)), ...failures(of), kib: Math.round(of.reduce((s, t) => s + t.bytes, 0) / of.length / 1024), ...said })
    }
    print({ bench: 'page/all', ...spread(times.map((t) => t.ms)), ...failures(times), perSecond: Math.round(times.length / options.seconds * 10) / 10, ...said })
    print({ bench: 'append-while-working', ...appended, ...said })
    print({ bench: 'server-memory', mib: await server.memory(), ...said })
  } finally {
    await server.end()
  }
}

/** Answers that were no pages. A time means nothing if what came fast was a refusal. */
const failures = (of: readonly Timed[]) => {
  const failed = of.filter((t) => t.status !== 200)
  return { failed: failed.length, ...(failed.length > 0 ? { statuses: [...new Set(failed.map((f) => f.status))] } : {}) }
}

interface Opened { readonly status: number; readonly body: string; readonly ms: number }

async function open(server: BenchServer, who: number, path: string): Promise<Opened> {
  const began = performance.now()
  try {
    const response = await fetch(`${server.url}${path}`, { headers: { cookie: `sightline=${server.tokens[who]}` }, redirect: 'manual' })
    const body = await response.text()
    return { status: response.status, body, ms: performance.now() - began }
  } catch {
    return { status: 0, body: '', ms: performance.now() - began }
  }
}

/** Types a name into the find box in the header of the page somebody has open, and waits for what it finds: two requests, timed as one. */
async function find(server: BenchServer, who: number, path: string, typed: string): Promise<Opened> {
  try {
    const signedIn = `sightline=${server.tokens[who]}`
    const had = await fetch(`${server.url}/help`, { headers: { cookie: signedIn } })
    const token = /name="_csrf" value="([^"]+)"/.exec(await had.text())?.[1] ?? ''
    const cookie = [signedIn, ...had.headers.getSetCookie().map((c) => c.split(';')[0])].join('; ')
    const began = performance.now()
    const sent = await fetch(`${server.url}${path}`, { method: 'POST', headers: { cookie }, body: new URLSearchParams({ find: typed, _csrf: token }), redirect: 'manual' })
    const to = sent.headers.get('location')
    const found = to ? await open(server, who, to) : { status: sent.status, body: '', ms: 0 }
    return { ...found, ms: performance.now() - began }
  } catch {
    return { status: 0, body: '', ms: 0 }
  }
}

/** The children somebody finds in their list. */
async function inReach(server: BenchServer, who: number, person: Person): Promise<readonly string[]> {
  const { body } = await open(server, who, person.does === 'home' ? '/tonight' : '/children')
  return [...new Set([...body.matchAll(/\/children\/([0-9a-f-]{36})/g)].map((m) => m[1] ?? ''))]
}

async function work(server: BenchServer, who: number, person: Person, children: readonly string[], { from, to, think }: Shift): Promise<readonly Timed[]> {
  const dice = new Dice(`person ${who}`)
  const times: Timed[] = []
  await wait(dice.next() * think * 1000)
  while (performance.now() < to) {
    const step = nextStep(dice, person, children)
    const began = performance.now()
    const { status, body, ms } = step.find ? await find(server, who, step.path, step.find) : await open(server, who, step.path)
    if (began >= from && began < to) times.push({ page: step.page, ms, status, bytes: body.length })
    // People do not work in step: the time between two pages is drawn, with this as its middle length.
    await wait(Math.min(-Math.log(1 - dice.next()) * think * 1000, Math.max(0, to - performance.now())))
  }
  return times
}

/**
 * Somebody writes a note twice a second or so, in the server's own process, while everybody works. As pages are, notes are written before
 * it counts too, about other children: a server at work has written before.
 */
async function writeMeanwhile(server: BenchServer, people: readonly Person[], children: readonly (readonly string[])[], { from, to }: Shift): Promise<object> {
  const about = (which: number) => people.flatMap((p, i) => { const child = children[i]?.[which]; return p.does === 'social work' && child ? [{ child, author: p.worker }] : [] })
  const many = (ms: number): number => Math.max(1, Math.round(ms / 500))
  await server.append(about(1).slice(0, many(from - performance.now())))
  await wait(Math.max(0, from - performance.now()))
  return server.append(about(0).slice(0, many(to - from)))
}
