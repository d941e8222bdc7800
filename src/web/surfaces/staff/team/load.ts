import { mayDo, type Org, type OrgPost } from '../../../../access/index.ts'
import { addInstant, earliest, type Instant, type When } from '../../../../calendar/index.ts'
import type { SubjectId } from '../../../../ledger/index.ts'
import { childrenInHand, lastOpened, type OwedBriefly, type Reader } from '../../../../store/index.ts'
import { dutyOf, inActingOrder, tallyOwed, type Urgency } from '../../../words/index.ts'
import type { Call } from '../../../contract.ts'
import { partOf, rowsOf, type Part } from '../../pages.tsx'
import {
  horizon, isBeneath, listOwed, openDesk, openPosts, openPressed, ownerOf, unitOf, type Count, type Desk, type Listed, type Owed, type RowsFrom,
} from '../owing/index.ts'
import { loadLeave, type Leave } from './leave.ts'

/** Somebody of the unit, with the first things they owe and how many there are. */
export interface Colleague {
  readonly worker: SubjectId
  readonly posts: readonly OrgPost[]
  readonly owed: readonly Owed[]
  readonly tally: Readonly<Record<Urgency, number>>
  readonly inAll: number
  readonly children: number
}
/** A child whom social workers should be working with, and for whom none is named. */
export interface Unnamed { readonly child: SubjectId; readonly since: When }
/** A child in hand here whose record nobody has opened for a long time; `last` is null when nobody ever did. */
export interface Unopened { readonly child: SubjectId; readonly last: Instant | null }
/** Most people of a unit on one part of its page, most things of one of them there, and most children named in a list beside. */
const mostPeople = 10, mostOfOne = 25, mostBeside = 15
/** After so many days that nobody opened a record, it is said. A choice of ours: no law gives a number. */
export const unopenedDays = 28

/** A unit in the list of units. */
export interface UnitLine { readonly unit: SubjectId; readonly count: Count; readonly workers: number; readonly away: number }

/** One unit with its people; every unit in sight; or everything one rule owes. */
export type TeamPage =
  | {
    readonly show: 'unit'; readonly unit: SubjectId; readonly colleagues: readonly Colleague[]; readonly unnamed: readonly Unnamed[]; readonly rows: Omit<RowsFrom, 'call'>
    /** Null for whoever may not read who looked. */
    readonly unopened: readonly Unopened[] | null
    /** Which part of each list stands here; of the people, who owe so much together. */
    readonly parts: { readonly people: Part; readonly without: Part; readonly unopened: Part }
    readonly tally: Readonly<Record<Urgency, number>>
    readonly away: number
    /** Whether this person has more units to choose from. */
    readonly others: boolean
    /** Time away now and in the weeks ahead. */
    readonly leave: readonly Leave[]
  }
  | { readonly show: 'units'; readonly lines: readonly UnitLine[]; readonly elsewhere: Count | null; readonly desk: Desk }
  | { readonly show: 'rule'; readonly rule: string; readonly listed: Listed; readonly late: number; readonly rows: Omit<RowsFrom, 'call'> }
  | { readonly show: 'person'; readonly unit: SubjectId; readonly worker: SubjectId; readonly listed: Listed; readonly tally: Readonly<Record<Urgency, number>>; readonly rows: Omit<RowsFrom, 'call'> }

/** What `?unit=` and `?rule=` ask for; null when it is not there or not this person's to see. */
export async function loadTeam(call: Call): Promise<TeamPage | null> {
  const { reader, query, user } = call
  if (query['rule']) return loadRule(call, query['rule'])
  const org = await reader.org()
  const units = unitsIn(org, user.units)
  const asked = query['unit'] ?? (units.length === 1 ? units[0] : undefined)
  if (asked !== undefined) return !units.includes(asked) ? null : query['person'] ? loadPerson(call, org, asked, query['person']) : loadUnit(call, org, asked, units.length > 1)
  return loadUnits(call, org, units)
}

/** Units that people work in, that are this person's or lie beneath theirs. */
function unitsIn(org: Org, mine: readonly SubjectId[]): readonly SubjectId[] {
  const all = new Set([...org.posts.map((p) => p.unit), ...org.within.keys()])
  return [...all].filter((u) => isBeneath(u, mine, org) && org.posts.some((p) => p.unit === u))
}

async function loadRule(call: Call, rule: string): Promise<TeamPage | null> {
  if (!dutyOf(call.pack, rule)) return null
  const all = inActingOrder(await call.reader.owedBriefly({ rules: [rule], by: horizon(call.now) }), call.now)
  const listed = await listOwed(call, all), owed = listed.whole
  return { show: 'rule', rule, listed, late: all.filter((o) => o.content.state === 'overdue').length, rows: { desk: await openDesk(call.reader, owed), records: await openPressed(call, owed) } }
}

async function loadUnits(call: Call, org: Org, units: readonly SubjectId[]): Promise<TeamPage> {
  const { unit: counts } = await call.reader.owedCounts(horizon(call.now))
  const none = (unit: SubjectId): Count => ({ of: unit, overdue: 0, owed: 0, cannotTell: 0, children: 0 })
  const lines = units.map((unit): UnitLine => {
    const posts = org.posts.filter((p) => p.unit === unit)
    const workers = new Set(posts.map((p) => p.worker)).size, away = new Set(posts.filter((p) => p.away).map((p) => p.worker)).size
    return { unit, count: counts.find((c) => c.of === unit) ?? none(unit), workers, away }
  })
  lines.sort((a, b) => b.count.overdue - a.count.overdue)
  return { show: 'units', lines, elsewhere: counts.find((c) => c.of === null) ?? null, desk: await openDesk(call.reader, []) }
}

/** What people owe who are in post in a unit, each in the order to act on it, and the children the unit has in hand. */
async function owedIn({ reader, now }: Call, org: Org, unit: SubjectId) {
  const posts = org.posts.filter((p) => p.unit === unit), workers = new Set(posts.map((p) => p.worker))
  const children = await childrenInHand(reader, unitsIn(org, [unit]))
  const briefs = inActingOrder(await reader.owedBriefly({ subjects: [...children], workers: [...workers], by: horizon(now) }), now)
  const found = await openPosts(reader, briefs), of = new Map<SubjectId, OwedBriefly[]>([...workers].map((w) => [w, []]))
  for (const o of briefs) { const { worker } = ownerOf(found, o); if (worker !== null) of.get(worker)?.push(o) }
  return { posts, workers, children, found, of }
}

/** Everything one person of a unit owes. */
async function loadPerson(call: Call, org: Org, unit: SubjectId, worker: SubjectId): Promise<TeamPage | null> {
  const { of, found } = await owedIn(call, org, unit), owed = of.get(worker)
  if (!owed) return null
  const listed = await listOwed(call, owed), desk = await openDesk(call.reader, listed.whole, [], found)
  return { show: 'person', unit, worker, listed, tally: tallyOwed(owed, call.now), rows: { desk, records: await openPressed(call, listed.whole) } }
}

async function loadUnit(call: Call, org: Org, unit: SubjectId, others: boolean): Promise<TeamPage> {
  const { reader, now } = call
  const { posts, workers: among, children, found, of } = await owedIn(call, org, unit), workers = [...among]
  const [allocated, unopened, leave] = await Promise.all([
    reader.statuses('allocated'), mayDo(call.user.roles, 'audit:read') ? notOpened(call, [...children]) : null, loadLeave(call, workers),
  ])
  const tallies = new Map(workers.map((w) => [w, tallyOwed(of.get(w) ?? [], now)])), owes = (w: SubjectId): number => of.get(w)?.length ?? 0
  const people = partOf(call, workers.length, mostPeople, 'people')
  const here = rowsOf(workers.toSorted((a, b) => (tallies.get(b)?.overdue ?? 0) - (tallies.get(a)?.overdue ?? 0) || owes(b) - owes(a) || (a < b ? -1 : 1)), people)
  const [owed, unnamed] = await Promise.all([
    reader.owedWhole(here.flatMap((w) => (of.get(w) ?? []).slice(0, mostOfOne))),
    withoutWorker(reader, unit, allocated.filter((s) => s.content.detail?.['role'] === 'social-worker').map((s) => s.subject)),
  ])
  const parts = { people, without: partOf(call, unnamed.length, mostBeside, 'without'), unopened: partOf(call, unopened?.length ?? 0, mostBeside, 'unopened') }
  const beside = [...rowsOf(unnamed, parts.without), ...rowsOf(unopened ?? [], parts.unopened)]
  const [desk, records] = await Promise.all([openDesk(reader, owed, [...beside.map((u) => u.child), ...leave.flatMap((l) => l.cover ?? [])], found), openPressed(call, owed)])
  const colleagues = here.map((worker): Colleague => ({
    worker, posts: posts.filter((p) => p.worker === worker), owed: owed.filter((o) => ownerOf(desk, o).worker === worker), tally: tallies.get(worker) ?? tallyOwed([], now), inAll: owes(worker),
    children: new Set(allocated.filter((s) => s.content.detail?.['worker'] === worker).map((s) => s.subject)).size,
  }))
  return {
    show: 'unit', unit, others, unnamed: rowsOf(unnamed, parts.without), unopened: unopened && rowsOf(unopened, parts.unopened), leave, parts, colleagues,
    tally: tallyOwed([...of.values()].flat(), now), away: new Set(posts.filter((p) => p.away).map((p) => p.worker)).size,
    rows: { desk, records },
  }
}

/** Those nobody has opened for longest first. */
async function notOpened({ reader, now }: Call, children: readonly SubjectId[]): Promise<readonly Unopened[]> {
  const last = await lastOpened(reader, children), since = addInstant(now, { days: -unopenedDays })
  return children.map((child): Unopened => ({ child, last: last.get(child) ?? null })).filter((u) => u.last === null || u.last < since)
    .sort((a, b) => (`${a.last ?? ''} ${a.child}` < `${b.last ?? ''} ${b.child}` ? -1 : 1))
}

/** Children in need or in care with no social worker named. A child whose team is not known is shown to everyone who can reach them. */
async function withoutWorker(reader: Reader, unit: SubjectId, named: readonly SubjectId[]): Promise<readonly Unnamed[]> {
  const all = new Set(named), need = (await Promise.all([reader.statuses('child-in-need'), reader.statuses('looked-after')])).flat().filter((s) => !all.has(s.subject))
  const where = await reader.where([...new Set(need.map((s) => s.subject))])
  const here = need.filter((s) => [unit, null].includes(unitOf(where.get(s.subject))))
  const oldestFirst = [...here].sort((a, b) => (`${earliest(a.content.from)} ${a.subject}` < `${earliest(b.content.from)} ${b.subject}` ? -1 : 1))
  return [...Map.groupBy(oldestFirst, (s) => s.subject)].flatMap(([child, [first]]) => (first ? [{ child, since: first.content.from }] : []))
}
