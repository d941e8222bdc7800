import { addInstant, dayOf, day, daysBetween, londonText, type Instant } from '../calendar/index.ts'
import type { SubjectId } from '../ledger/index.ts'
import type { LookingStandards, UsualHours } from '../packs/index.ts'

/** A look as the audit holds it. `subject` null: a search, or a page about nobody. */
export interface LookEvent {
  readonly id: string; readonly at: Instant; readonly actor: SubjectId; readonly action: string
  readonly level: string | null; readonly subject: SubjectId | null; readonly because: string
}

/** Why a person's looks are worth a reviewer's attention. */
export const alertKinds = ['own-name', 'own-address', 'many', 'no-reason', 'by-rank', 'out-of-hours'] as const
export type AlertKind = typeof alertKinds[number]

/** What is known besides the looks. Ids in, plain answers out; nothing of it is kept in an alert. */
export interface KnownOfLooks {
  /** Role ids of the posts somebody is in, or covers for. */
  readonly roles: readonly string[]
  readonly ownName: string | null
  readonly ownPostcode: string | null
  readonly namesOf: (subject: SubjectId) => readonly string[]
  readonly postcodesOf: (subject: SubjectId) => readonly string[]
  /** They were told of something owed to this child, which is a reason to look. */
  readonly told: (subject: SubjectId) => boolean
  /** A reviewer has found that they and this person have nothing to do with each other. */
  readonly cleared: (subject: SubjectId) => boolean
}

/** One alert for one person, kind and hour, with the looks that make it, oldest first. It grows while the hour lasts. */
export interface Alert { readonly kind: AlertKind; readonly hour: Instant; readonly events: readonly LookEvent[] }

/** What a search is called in the audit: the database notes it in the call that searches. */
export const searched = 'Searched for a person'
const sawCard = 'Saw the index card'

/** The hour a moment is in, in UTC. */
export const hourOf = (at: Instant): Instant => `${at.slice(0, 13)}:00:00.000Z` as Instant

/** A person's own record was opened or taken away; lists and search results are not, since nobody chooses who is in them. */
const opened = (e: LookEvent): boolean => e.subject !== null && (e.level === 'record' || e.level === 'file' || e.action === sawCard)

/** Reads what one person's looks say together. Pure: the same looks and knowledge always give the same alerts. */
export function alertsIn(looks: readonly LookEvent[], known: KnownOfLooks, standards: LookingStandards): readonly Alert[] {
  const events = [...looks].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const open = events.filter(opened)
  const personal = open.filter((e) => e.subject !== null && !isNamedFor(e) && !known.cleared(e.subject))
  const found: readonly (readonly [AlertKind, readonly LookEvent[]])[] = [
    ['own-name', personal.filter((e) => e.subject !== null && sharesName(known.ownName, known.namesOf(e.subject)))],
    ['own-address', personal.filter((e) => e.subject !== null && known.ownPostcode !== null && known.postcodesOf(e.subject).some((p) => sameCode(p, known.ownPostcode ?? '')))],
    ['many', manyAtOnce(events, standards)],
    ['no-reason', open.filter((e) => e.action !== sawCard && reasonOf(e) === 'none')],
    ['by-rank', byRank(open, known, standards)],
    ['out-of-hours', open.filter((e) => e.level !== 'card' && !isNamedFor(e) && isOutOfHours(e.at, known.roles, standards))],
  ]
  return found.flatMap(([kind, made]) => [...Map.groupBy(made, (e) => hourOf(e.at))].map(([hour, list]) => ({ kind, hour, events: list })))
}

/** Why somebody could look, by what the look was noted with: `held>theirs`, several parted by `;`. */
function reasonOf(e: LookEvent): 'theirs' | 'rank' | 'none' {
  const parts = e.because.split(';').filter((p) => p.includes('>')).map((p) => p.slice(p.indexOf('>') + 1))
  const others = parts.filter((p) => p !== 'break-glass')
  if (others.some((p) => !everybody.test(p))) return 'theirs'
  return others.length > 0 && others.length === parts.length ? 'rank' : 'none'
}
const everybody = /^(everyone|authority)/

const isNamedFor = (e: LookEvent): boolean => e.because.split(';').includes('allocated>allocated')

/** Looks in a stretch of the standard's length in which too many different people's records were opened, or searches made. */
function manyAtOnce(events: readonly LookEvent[], { many }: LookingStandards): readonly LookEvent[] {
  const counted = events.filter((e) => (e.level === 'record' && e.subject !== null) || e.action === searched)
  // Whoever goes through thousands makes stretches of thousands: each look comes into the stretch once, leaves it once and is marked once.
  const among = new Set<LookEvent>(), inStretch = new Map<string, number>(), whose = (e: LookEvent): string => e.subject ?? e.id
  let first = 0, marked = 0
  for (const [last, end] of counted.entries()) {
    inStretch.set(whose(end), (inStretch.get(whose(end)) ?? 0) + 1)
    for (let left = counted[first]; left && first < last && addInstant(left.at, { minutes: many.seconds / 60 }) < end.at; left = counted[++first]) {
      const times = (inStretch.get(whose(left)) ?? 1) - 1
      if (times > 0) inStretch.set(whose(left), times)
      else inStretch.delete(whose(left))
    }
    if (inStretch.size <= many.people) continue
    for (const e of counted.slice(Math.max(first, marked), last + 1)) among.add(e)
    marked = last + 1
  }
  return counted.filter((e) => among.has(e))
}

/** Records seen for no other reason than that somebody may see everybody's: worth asking about when there are several in an hour. */
function byRank(open: readonly LookEvent[], known: KnownOfLooks, { onlyByRank, readsAcross }: LookingStandards): readonly LookEvent[] {
  if (known.roles.some((r) => readsAcross.includes(r))) return []
  const looks = open.filter((e) => e.subject !== null && e.level === 'record' && reasonOf(e) === 'rank' && !known.told(e.subject))
  const people = new Map([...Map.groupBy(looks, (e) => hourOf(e.at))].map(([hour, list]) => [hour, new Set(list.map((e) => e.subject)).size]))
  return looks.filter((e) => (people.get(hourOf(e.at)) ?? 0) >= onlyByRank)
}

/** Whether a moment lies outside the usual hours of every role somebody holds. Somebody with no post is never 'usually' here. */
export function isOutOfHours(at: Instant, roles: readonly string[], { hours }: LookingStandards): boolean {
  return roles.every((role) => { const usual = hours[role]; return usual !== undefined && !within(at, usual) })
}

function within(at: Instant, usual: UsualHours): boolean {
  const weekday = ((daysBetween(aMonday, dayOf(at)) % 7) + 7) % 7
  if (weekday >= 5 && !usual.weekends) return false
  const time = londonText(at).slice(11, 16)
  return usual.from <= usual.to ? time >= usual.from && time < usual.to : time >= usual.from || time < usual.to
}
const aMonday = day('2026-11-16')

const plain = (words: string): string => words.normalize('NFD').replaceAll(/\p{M}|['’‘]/gu, '').toLowerCase()
/** The last word of a name, and each part of one that is joined by a hyphen. Two letters alone are shared by too many. */
const familyNames = (name: string): readonly string[] => {
  const last = plain(name).trim().split(/\s+/).at(-1) ?? ''
  return [...new Set([last, ...last.split('-')])].filter((n) => n.length > 2)
}

function sharesName(own: string | null, theirs: readonly string[]): boolean {
  if (own === null) return false
  const mine = familyNames(own)
  return theirs.some((name) => familyNames(name).some((n) => mine.includes(n)))
}

const code = (postcode: string): string => postcode.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
const sameCode = (a: string, b: string): boolean => code(a) !== '' && code(a) === code(b)
