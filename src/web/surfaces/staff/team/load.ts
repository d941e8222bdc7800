import { mayDo, type Org, type OrgPost } from '../../../../access/index.ts'
import { addInstant, earliest, type Instant, type When } from '../../../../calendar/index.ts'
import type { SubjectId } from '../../../../ledger/index.ts'
import { childrenInHand, lastOpened, type Reader } from '../../../../store/index.ts'
import { dutyOf, inActingOrder } from '../../../words/index.ts'
import type { Call } from '../../../contract.ts'
import {
  horizon, mostListed, isBeneath, openDesk, openPosts, openPressed, ownerOf, unitOf, type Count, type Desk, type Owed, type RowsFrom,
} from '../owing/index.ts'
import { loadLeave, type Leave } from './leave.ts'

/** Somebody of the unit, with what they owe. */
export interface Colleague {
  readonly worker: SubjectId
  readonly posts: readonly OrgPost[]
  readonly owed: readonly Owed[]
  readonly children: number
}
/** A child whom social workers should be working with, and for whom none is named. */
export interface Unnamed { readonly child: SubjectId; readonly since: When }
/** A child in hand here whose record nobody has opened for a long time; `last` is null when nobody ever did. */
export interface Unopened { readonly child: SubjectId; readonly last: Instant | null }
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
    /** Whether this person has more units to choose from. */
    readonly others: boolean
    /** Time away now and in the weeks ahead. */
    readonly leave: readonly Leave[]
  }
  | { readonly show: 'units'; readonly lines: readonly UnitLine[]; readonly elsewhere: Count | null; readonly desk: Desk }
  | { readonly show: 'rule'; readonly rule: string; readonly owed: readonly Owed[]; readonly late: number; readonly inAll: number; readonly rows: Omit<RowsFrom, 'call'> }

/** What `?unit=` and `?rule=` ask for; null when it is not there or not this person's to see. */
export async function loadTeam(call: Call): Promise<TeamPage | null> {
  const { reader, query, user } = call
  if (query['rule']) return loadRule(call, query['rule'])
  const org = await reader.org()
  const units = unitsIn(org, user.units)
  const asked = query['unit'] ?? (units.length === 1 ? units[0] : undefined)
  if (asked !== undefined) return units.includes(asked) ? loadUnit(call, org, asked, units.length > 1) : null
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
  const owed = await call.reader.owedWhole(all.slice(0, mostListed))
  return { show: 'rule', rule, owed, late: all.filter((o) => o.content.state === 'overdue').length, inAll: all.length, rows: { desk: await openDesk(call.reader, owed), records: await openPressed(call, owed) } }
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

async function loadUnit(call: Call, org: Org, unit: SubjectId, others: boolean): Promise<TeamPage> {
  const { reader, now } = call
  const posts = org.posts.filter((p) => p.unit === unit)
  const workers = [...new Set(posts.map((p) => p.worker))]
  const allocated = await reader.statuses('allocated')
  const children = await childrenInHand(reader, unitsIn(org, [unit]))
  const briefs = inActingOrder(await reader.owedBriefly({ subjects: [...children], workers, by: horizon(now) }), now)
  const found = await openPosts(reader, briefs)
  const theirs = briefs.filter((o) => { const { worker } = ownerOf(found, o); return worker !== null && workers.includes(worker) })
  const owed = await reader.owedWhole(theirs)
  const unnamed = await withoutWorker(reader, unit, allocated.filter((s) => s.content.detail?.['role'] === 'social-worker').map((s) => s.subject))
  const unopened = mayDo(call.user.roles, 'audit:read') ? await notOpened(call, [...children]) : null
  const leave = await loadLeave(call, workers)
  const desk = await openDesk(reader, owed, [...[...unnamed, ...(unopened ?? [])].map((u) => u.child), ...leave.flatMap((l) => l.cover ?? [])], found)
  const owners = new Map(owed.map((o) => [o, ownerOf(desk, o).worker]))
  const colleagues = workers.map((worker): Colleague => ({
    worker, posts: posts.filter((p) => p.worker === worker), owed: owed.filter((o) => owners.get(o) === worker),
    children: new Set(allocated.filter((s) => s.content.detail?.['worker'] === worker).map((s) => s.subject)).size,
  }))
  const late = (c: Colleague): number => c.owed.filter((o) => o.content.state === 'overdue').length
  return {
    show: 'unit', unit, others, unnamed, unopened, leave, colleagues: colleagues.sort((a, b) => late(b) - late(a) || b.owed.length - a.owed.length),
    rows: { desk, records: await openPressed(call, colleagues.flatMap((c) => c.owed)) },
  }
}

/** Those nobody has opened for longest first. */
async function notOpened({ reader, now }: Call, children: readonly SubjectId[]): Promise<readonly Unopened[]> {
  const last = await lastOpened(reader, children), since = addInstant(now, { days: -unopenedDays })
  return children.map((child): Unopened => ({ child, last: last.get(child) ?? null })).filter((u) => u.last === null || u.last < since)
    .sort((a, b) => ((a.last ?? '') < (b.last ?? '') ? -1 : 1))
}

/** Children in need or in care with no social worker named. A child whose team is not known is shown to everyone who can reach them. */
async function withoutWorker(reader: Reader, unit: SubjectId, named: readonly SubjectId[]): Promise<readonly Unnamed[]> {
  const need = [...await reader.statuses('child-in-need'), ...await reader.statuses('looked-after')].filter((s) => !named.includes(s.subject))
  const where = await reader.where([...new Set(need.map((s) => s.subject))])
  const here = need.filter((s) => [unit, null].includes(unitOf(where.get(s.subject))))
  const oldestFirst = [...here].sort((a, b) => (earliest(a.content.from) < earliest(b.content.from) ? -1 : 1))
  return [...Map.groupBy(oldestFirst, (s) => s.subject)].flatMap(([child, [first]]) => (first ? [{ child, since: first.content.from }] : []))
}
