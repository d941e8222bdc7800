import { Worker, isMainThread, parentPort, workerData, type MessagePort } from 'node:worker_threads'
import { instant, type Instant } from '../../src/calendar/index.ts'
import { History, type Fact, type SubjectId } from '../../src/ledger/index.ts'
import { Context, readRules, rulesAbout, type FactSource, type Rule } from '../../src/readings/index.ts'
import { england } from '../../src/packs/index.ts'
import { linksIn } from '../../src/records/index.ts'
import { makeAuthority } from '../synthetic/authority.ts'
import { machine, spread, type Print } from './line.ts'
import { longLife } from './long-life.ts'
import type { NewFact } from '../../src/store/index.ts'

const now = instant('2026-11-21T22:00:00.000Z')
/** Children in a thread's care, once they have been made. */
interface Ready { readonly children: number; readonly facts: number }
/** What a thread read, and the work it took. */
interface Done { readonly cpu: number; readonly readings: number }

/** Children made and read at a time: as the store loads some, reads them and lets go of them, and never a whole authority at once. */
const batch = 5_000

/**
 * Every status and duty of so many open children, read from their facts on two processors; and one child with 2,000 facts. Facts are in
 * memory before the clock starts, as they are when the store has loaded them: this is the reading and nothing else. The clock runs while
 * a batch is read, from cold in the first of them, and stands while the next is made.
 */
export async function benchEvery(print: Print, sizes: readonly number[] = [1_000, 5_000, 20_000]): Promise<void> {
  for (const children of sizes) {
    const all = Math.min(machine.cores, 2)
    const threads = Array.from({ length: all }, (_, i) => new Worker(new URL(import.meta.url), { workerData: 100 + i * 1000, resourceLimits: { maxYoungGenerationSizeMb: 192, maxOldGenerationSizeMb: 8000 } }))
    const told = async <T>(what: number | 'read'): Promise<readonly T[]> => {
      for (const t of threads) t.postMessage(what)
      return Promise.all(threads.map((t) => heard<T>(t)))
    }
    const sums = { children: 0, facts: 0, readings: 0, seconds: 0, cpuSeconds: 0 }
    while (sums.children < children) {
      for (const ready of await told<Ready>(Math.ceil(Math.min(batch, children - sums.children) / all))) { sums.children += ready.children; sums.facts += ready.facts }
      const began = performance.now(), done = await told<Done>('read')
      sums.seconds += (performance.now() - began) / 1000
      for (const d of done) { sums.readings += d.readings; sums.cpuSeconds += d.cpu }
    }
    print({ bench: 'every-reading', what: 'statuses and duties', ...sums, seconds: round(sums.seconds), cpuSeconds: round(sums.cpuSeconds), threads: threads.length })
    await Promise.all(threads.map((t) => t.terminate()))
  }
  const long = of(longLife(now)), child = long[0]?.subject ?? ''
  const known = sorted(long), times: number[] = []
  // A server that has read a hundred is quick; the first of all is told beside.
  for (let i = 0; i < 300; i++) {
    const began = performance.now()
    readOne(child, new Context(now, england.jurisdiction, sourceOf(known, child)))
    times.push(performance.now() - began)
  }
  print({ bench: 'every-reading', what: 'a child with 2,000 facts', facts: long.length, firstMs: round(times[0] ?? 0), ...spread(times.slice(100)) })
}

const heard = <T>(t: Worker): Promise<T> => new Promise((resolve, reject) => { t.once('message', resolve); t.once('error', reject) })
const round = (n: number): number => Math.round(n * 100) / 100

/** Open children of one made-up authority, and what they are read from. */
interface Part { readonly known: Sorted; readonly open: readonly SubjectId[] }

/** What a thread does: makes authorities until there are so many open children, says so, and when it is told to, reads them all. */
function thread(seed: number, hears: MessagePort): void {
  let parts: readonly Part[] = [], made = seed
  hears.on('message', (told: number | 'read') => {
    if (told === 'read') return hears.postMessage(readAll(parts))
    const { found, facts } = make(told, () => made++)
    parts = found
    hears.postMessage({ children: told, facts } satisfies Ready)
  })
}

function make(children: number, seed: () => number): { readonly found: readonly Part[]; readonly facts: number } {
  const found: Part[] = []
  let many = 0, facts = 0
  while (many < children) {
    const written = makeAuthority({ size: 'small', seed: seed(), now }).facts, all = of(written)
    const known = sorted(all), c = new Context(now, england.jurisdiction, sourceOf(known, ''))
    const open = [...new Set(written.filter((f) => f.about === 'child').map((f) => f.subject))].filter((child) => isOpen(child, c)).slice(0, children - many)
    // Nothing folded while looking for them is kept: a child is read from facts.
    found.push({ known: { ...known, shared: new Map() }, open })
    many += open.length
    const kept = new Set(open)
    facts += all.filter((f) => kept.has(f.subject)).length
  }
  return { found, facts }
}

function readAll(parts: readonly Part[]): Done {
  const cpu = process.threadCpuUsage()
  let readings = 0
  for (const { known, open } of parts) for (const child of open) readings += readOne(child, new Context(now, england.jurisdiction, sourceOf(known, child)))
  const used = process.threadCpuUsage(cpu)
  return { cpu: (used.user + used.system) / 1e6, readings }
}

const rules = (): readonly Rule[] => rulesAbout({ ...england, signalAnswers: england.signalAnswers }, 'child').filter((r) => r.kind === 'duty' || r.kind === 'status')
let read: readonly Rule[] | null = null
function readOne(child: SubjectId, c: Context): number {
  return readRules((read ??= rules()), c.timeline(child), c).reads.length
}

const inHand = new Set(['child-in-need', 'looked-after', 'protection-plan', 'with-front-door', 'early-help', 'early-help-waiting', 'privately-fostered'])
const isOpen = (child: SubjectId, c: Context): boolean => england.statuses.some((s) => inHand.has(s.id) && s.spans(c.timeline(child), c).some((span) => span.to === null))

const types = new Map(england.recordTypes.map((t) => [t.id, t]))
/** Facts as the store would hand them over. */
const of = (all: readonly (NewFact & { readonly id: string; readonly recorded: Instant })[]): readonly Fact[] => all.flatMap((f): readonly Fact[] => {
  const type = types.get(f.kind)
  return type ? [{
    id: f.id, record: f.record, sequence: f.expects + 1, subject: f.subject, about: f.about, kind: f.kind, version: type.version, step: f.step, act: f.act ?? 'step', amends: f.amends ?? null,
    why: f.why ?? null, happened: f.happened, learned: f.learned ?? { at: f.recorded }, recorded: f.recorded, author: f.author, event: f.event ?? null, sensitivity: type.sensitivity, source: null, body: f.body,
    links: linksIn(type, { kind: f.kind, version: type.version, step: f.step }, f.body),
  } as Fact] : []
})

/** Facts by whose they are, by record, and the records that name each subject. */
interface Sorted { readonly own: ReadonlyMap<SubjectId, readonly Fact[]>; readonly records: ReadonlyMap<string, readonly Fact[]>; readonly naming: ReadonlyMap<SubjectId, ReadonlySet<string>>; /** Units, workers and the council, folded once: every child looks at them. */ readonly shared: Map<SubjectId, Folded> }
class Folded {
  readonly #known: Sorted
  readonly #subject: SubjectId
  #own: History | null = null
  #naming: History | null = null
  constructor(known: Sorted, subject: SubjectId) { this.#known = known; this.#subject = subject }
  get own(): History { return (this.#own ??= new History(this.#known.own.get(this.#subject) ?? [])) }
  get naming(): History { return (this.#naming ??= new History(this.#others())) }
  #others(): readonly Fact[] {
    const { naming, records } = this.#known
    return [...(naming.get(this.#subject) ?? [])].flatMap((r) => records.get(r) ?? []).filter((f) => f.subject !== this.#subject).sort((a, b) => (a.recorded < b.recorded ? -1 : 1))
  }
}
function sorted(facts: readonly Fact[]): Sorted {
  const naming = new Map<SubjectId, Set<string>>()
  for (const f of facts) for (const l of f.links) naming.set(l.subject, (naming.get(l.subject) ?? new Set()).add(f.record))
  return { own: Map.groupBy(facts, (f) => f.subject), records: Map.groupBy(facts, (f) => f.record), naming, shared: new Map() }
}

/** What one child is read from: folded when it is asked for, own facts and naming ones each by themselves as the store loads them, and let go of with the child. */
function sourceOf(known: Sorted, child: SubjectId): FactSource {
  let mine: Folded | null = null
  return (subject) => {
    if (subject === child) return (mine ??= new Folded(known, child))
    const found = known.shared.get(subject) ?? new Folded(known, subject)
    known.shared.set(subject, found)
    return found
  }
}

if (!isMainThread && parentPort) thread(workerData as number, parentPort)
