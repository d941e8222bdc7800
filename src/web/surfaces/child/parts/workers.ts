import { dayOf, earliest, instantAt, isBefore, sayDay, sayWhen, type When } from '../../../../calendar/index.ts'
import type { SubjectId } from '../../../../ledger/index.ts'
import { allocation } from '../../../../packs/index.ts'
import type { ChildRecord } from './open-child.ts'
import { codeWords } from './telling.ts'

/** A worker allocated to the child, for as long as it lasted. */
export interface NamedWorker {
  readonly record: string
  readonly worker: SubjectId | null
  readonly name: string
  readonly role: string | null
  /** 'social worker'. */
  readonly roleWords: string
  readonly team: SubjectId | null
  readonly from: When
  readonly to: When | null
  readonly whyEnded: string | null
  readonly whyChanged: string | null
  readonly childToldOn: string | null
  readonly phone: string | null
}

/** Everyone ever named for the child, newest first. */
export function workersOf(record: ChildRecord): readonly NamedWorker[] {
  return record.timeline.each(allocation).flatMap((r): readonly NamedWorker[] => {
    const named = r.at('allocated')
    if (!named) return []
    const b = named.body, ended = r.at('ended')
    const words = (step: string, field: string, code: unknown): string | null => codeWords(record.pack, 'allocation', step, field, code)
    return [{
      record: r.record, worker: b.worker ?? null, name: (b.worker ? record.names(b.worker) : null) ?? 'No name written', role: b.role ?? null,
      roleWords: (words('allocated', 'role', b.role) ?? 'worker').toLowerCase(), team: b.team ?? null, from: named.happened, to: ended?.happened ?? null,
      whyEnded: words('ended', 'reason', ended?.body.reason), whyChanged: words('allocated', 'changeReason', b.changeReason),
      childToldOn: b.childToldOn ? sayDay(b.childToldOn, record.now) : null, phone: (b.worker ? record.cards.get(b.worker)?.phone : null) ?? null,
    }]
  }).sort((a, b) => (earliest(a.from) > earliest(b.from) ? -1 : 1))
}

/** Those who are named now. */
export const workersNow = (record: ChildRecord): readonly NamedWorker[] =>
  workersOf(record).filter((w) => w.to === null || isBefore(w.to, { at: record.now }) !== 'yes')

/** 'away until Fri 27 Nov; Marlon Teague covers', or null when they are at work. */
export function sayAway(record: ChildRecord, worker: SubjectId | null): string | null {
  const away = record.org.posts.find((p) => p.worker === worker && p.away)?.away
  if (!away) return null
  const cover = away.cover === null ? 'nobody is named to cover' : `${record.names(away.cover) ?? 'a colleague'} covers`
  return `${away.until === null ? 'away' : `away until ${sayDay(dayOf(away.until), record.now)}`}; ${cover}`
}

/** 'since 3 Aug', 'from Mon 3 Aug to Fri 27 Nov'. */
export const sayHeld = (w: NamedWorker, record: ChildRecord): string =>
  w.to === null ? `since ${dayWords(w.from, record)}` : `${dayWords(w.from, record)} to ${dayWords(w.to, record)}`
/** The hour of a change of worker tells nobody anything. */
const dayWords = (at: When, record: ChildRecord): string => ('at' in at ? sayDay(dayOf(at.at), record.now) : sayWhen(at, record.now))

/** How many different people have held a role, and since when. Changes are one fewer. */
export function changesIn(role: string, all: readonly NamedWorker[]): { readonly people: number; readonly since: When | null } {
  const held = all.filter((w) => w.role === role && w.worker !== null)
  const first = held.map((w) => w.from).sort((a, b) => (instantAt(a) < instantAt(b) ? -1 : 1))[0] ?? null
  return { people: new Set(held.map((w) => w.worker)).size, since: first }
}
