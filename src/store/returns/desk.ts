import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { addInstant, minutesBetween, type Clock, type Instant } from '../../calendar/index.ts'
import type { SubjectId } from '../../ledger/index.ts'
import { sayDefect } from '../defect.ts'
import { copyOf, type Copy } from './copy.ts'
import { goesAfter, isChecked, isUnderWay, places, type Check, type FromRecord, type Kind } from './check.ts'
import { Incoming, mostTaken } from './incoming.ts'
import { CheckQueue, type Progress } from './queue.ts'
import { Result } from './read-result.ts'
import { Shelf } from './shelf.ts'
import type { Tell } from './source.ts'
import type { Work } from './worker.ts'
import { unwrite, writeReturn, type ReturnWriter } from './write-return.ts'

/** Checks one person may have here at once. */
export const mostChecks = 10

/** Room left on the disk after what comes in: rows are written down again beside the files. */
const room = { times: 3, besides: 500_000_000 }

/** Who asks, and in which session. */
export interface Asker { readonly worker: SubjectId; readonly session: string }

/** What a check is to be of. */
export interface Begin { readonly kind: Kind; readonly year: string | null; readonly la: string | null; /** To be written from the record first. */ readonly sent?: Omit<FromRecord, 'wrote'> }

/**
 * Returns people give to be checked, or have written from the record and checked: the files, the queue, the results, and that all of it goes again. A check is its person's
 * alone, and for anybody else it is not there.
 */
export class ReturnDesk {
  readonly #shelf: Shelf
  readonly #clock: Clock
  readonly #queue = new CheckQueue()
  readonly #checks = new Map<string, Check>()
  /** Pages of each check that are open in a browser, as far as they said. */
  readonly #open = new Map<string, Set<string>>()
  readonly #incoming = new Set<string>()
  readonly #ready: Promise<void>

  readonly #writer: ReturnWriter | null

  /** `writer`: writes returns from the record, where there is one. */
  constructor(folder: string, clock: Clock, writer: ReturnWriter | null = null) {
    this.#shelf = new Shelf(folder)
    this.#clock = clock
    this.#writer = writer
    this.#ready = this.#read()
  }

  async #read(): Promise<void> {
    for (const check of (await this.#shelf.read()).checks) {
      const interrupted = isUnderWay(check)
      // What was half written when the server ended is no return.
      if (interrupted && check.sent) unwrite(this.#shelf.of(check.id))
      this.#checks.set(check.id, interrupted ? { ...check, state: 'interrupted', sent: check.sent && { ...check.sent, wrote: null } } : check)
    }
  }

  /** A place for files about to come in, or a sentence saying why there is none. */
  async receive(worker: SubjectId): Promise<Incoming | string> {
    await this.#ready
    if (this.#of(worker).length >= mostChecks) return `You have ${mostChecks} checks here. Delete one you no longer need, then try again.`
    const free = await this.#shelf.free()
    if (free !== null && free < mostTaken.bytes * room.times + room.besides) return 'There is not enough room on this server’s disk to check a return. Tell whoever runs it.'
    const id = randomBytes(16).toString('hex')
    this.#incoming.add(id)
    return new Incoming(id, await this.#shelf.make(id), async () => { this.#incoming.delete(id); await this.#shelf.remove(id) })
  }

  /** Begins to check what came in, or to write it first. Gives its id. */
  async begin(incoming: Incoming, { worker, session }: Asker, { sent, ...begin }: Begin): Promise<string> {
    const { id } = incoming, now = this.#clock.now(), given = incoming.take()
    const check: Check = { id, worker, session, ...begin, sent: sent ? { ...sent, wrote: null } : null, files: given, made: now, seen: now, left: null, kept: null, state: 'waiting', says: null, counts: null }
    this.#checks.set(id, check)
    await this.#shelf.write(check)
    this.#incoming.delete(id)
    this.#start(check)
    return id
  }

  /** One's own check; null for anybody else's and for none. Finding it counts as looking. */
  async find(id: string | undefined, { worker, session }: Asker): Promise<Check | null> {
    await this.#ready
    const check = this.#checks.get(id ?? '')
    if (!check || check.worker !== worker) return null
    const now = this.#clock.now(), stale = check.left !== null || check.session !== session || minutesBetween(check.seen, now) >= 1
    return stale ? this.#set(check.id, { seen: now, left: null, session }) : check
  }

  /** Everything of one person's, the newest first. */
  async list(worker: SubjectId): Promise<readonly Check[]> { await this.#ready; return this.#of(worker) }

  #of(worker: SubjectId): readonly Check[] {
    return [...this.#checks.values()].filter((c) => c.worker === worker).toSorted((a, b) => (a.made < b.made ? 1 : -1))
  }

  progress(id: string): Progress | null { return this.#queue.progress(id) }

  result(check: Check): Promise<Result | null> { return Result.open(path.join(this.#shelf.of(check.id), places.result)) }

  /** A copy of what was written: one file by its number, or all of them in one; null when there is none. */
  copy(check: Check, which: number | 'all'): Copy | null { return check.state === 'done' && check.sent?.wrote ? copyOf(check, this.#shelf.of(check.id), which) : null }

  /** A page of a check was given to a browser. Its token is what the page says when it is closed. */
  opened(id: string): string {
    const page = randomBytes(12).toString('base64url'), pages = this.#open.get(id) ?? new Set<string>()
    pages.add(page)
    this.#open.set(id, pages)
    return page
  }

  /** A page was closed. With the last one the time begins after which what is not kept goes. */
  closed(id: string, page: string): void {
    const pages = this.#open.get(id), check = this.#checks.get(id)
    // A page says so once. One whose page is not known was given out before the server last began.
    if (pages && pages.size > 0 && !pages.delete(page)) return
    if (check && (pages?.size ?? 0) === 0 && check.left === null) this.#set(id, { left: this.#clock.now() })
  }

  keep(check: Check): Check { return this.#set(check.id, { kept: check.kept ?? this.#clock.now() }) }

  async cancel(check: Check): Promise<void> {
    await this.#queue.cancel(check.id)
    if (this.#checks.get(check.id)?.state === 'done') return
    if (check.sent) unwrite(this.#shelf.of(check.id))
    this.#set(check.id, { state: 'cancelled', ...(check.sent ? { sent: { ...check.sent, wrote: null } } : {}) })
  }

  /** Checks the same files once more, or writes them once more, after it was cancelled, interrupted or failed. */
  again(check: Check): void {
    if (this.#queue.progress(check.id) === null) this.#start(this.#set(check.id, { state: 'waiting', says: null, counts: null, ...(check.sent ? { sent: { ...check.sent, wrote: null } } : {}) }))
  }

  async remove(id: string): Promise<void> {
    this.#checks.delete(id)
    this.#open.delete(id)
    await this.#queue.cancel(id)
    await this.#shelf.remove(id)
  }

  /** Deletes what is to go: `ended` says which sessions have ended. Says how many went. */
  async sweep(ended: (sessions: readonly string[]) => Promise<ReadonlySet<string>>): Promise<number> {
    await this.#ready
    const loose = [...this.#checks.values()].filter((c) => c.kept === null)
    const over = loose.length > 0 ? await ended([...new Set(loose.map((c) => c.session))]) : new Set<string>()
    const now = this.#clock.now()
    // What was kept or opened while the sessions were asked for stays.
    const going = loose.filter(({ id }) => { const c = this.#checks.get(id); return c?.kept === null && (over.has(c.session) || isOver(c, now)) })
    for (const { id } of going) await this.remove(id)
    for (const id of (await this.#shelf.read()).rest) if (!this.#incoming.has(id) && !this.#checks.has(id)) await this.#shelf.remove(id)
    return going.length
  }

  close(): Promise<void> { return this.#queue.close() }

  #set(id: string, change: Partial<Check>): Check {
    const check = this.#checks.get(id)
    if (!check) throw new Error('no such check')
    const changed = { ...check, ...change }
    this.#checks.set(id, changed)
    void this.#shelf.write(changed)
    return changed
  }

  #start(check: Check): void {
    const { id, sent, kind } = check, still = (change: Partial<Check>): void => { if (this.#checks.has(id)) this.#set(id, change) }
    const work = ({ year, la, files }: Check): Work | null => (isChecked(kind) ? { folder: this.#shelf.of(id), kind, year, la, files } : null)
    this.#queue.add({
      id, work: work(check), first: sent ? (tell) => this.#write(check, tell).then((written) => (written.sent?.wrote?.people === 0 ? null : work(written))) : null,
      began: () => still({ state: sent ? 'writing' : 'checking' }),
      ended: (how) => {
        if ('done' in how) { still({ state: 'done', counts: how.done, year: how.done?.year ?? check.year }); return }
        if (how.defect) sayDefect(sent ? 'A return could not be written or checked' : 'A return could not be checked', Object.assign(new Error(), { stack: how.defect }))
        still({ state: 'failed', says: how.says })
      },
    })
  }

  /** Writes a return from the record, as it is then to be checked. */
  async #write(check: Check, tell: Tell): Promise<Check> {
    if (!this.#writer || !check.sent) throw new Error('there is nothing to write returns from')
    const { files, wrote } = await writeReturn(check, this.#shelf.of(check.id), this.#writer, tell)
    return this.#set(check.id, { state: 'checking', files, sent: { ...check.sent, wrote } })
  }
}

const isOver = (c: Check, now: Instant): boolean =>
  // Whoever mends a record at fault has left the page and comes back: what was written here waits for the hour.
  minutesBetween(c.seen, now) >= goesAfter.look || (c.left !== null && c.sent === null && addInstant(c.left, { minutes: goesAfter.closing }) <= now)
