import { addInstant, earliest, latest, type Instant, type When } from '../../../../calendar/index.ts'
import type { Resolved } from '../../../../access/index.ts'
import { Timeline, type Fact, type SubjectId } from '../../../../ledger/index.ts'
import type { DutyDefinition, DutyReading } from '../../../../readings/duty/index.ts'
import { notice } from '../../../../packs/index.ts'
import type { OwedBriefly } from '../../../../store/index.ts'
import type { Call } from '../../../contract.ts'
import { dutyOf, inActingOrder } from '../../../words/index.ts'
import { partOf, rowsOf, spanOf, type Part } from '../../pages.tsx'
import { noticesOf, openDesk, ownerOf, toldMe, type Desk, type Notice, type Owed, type Said } from '../../staff/owing/index.ts'

/** One of the few things that come to a director one by one. */
export interface Red {
  readonly subject: SubjectId
  readonly rule: string
  readonly key: string
  readonly duty: DutyDefinition
  readonly content: DutyReading
  readonly title: string
  /** Why a director must know. */
  readonly why: string
  readonly since: When | null
  readonly owner: Resolved
  readonly timeline: Timeline
  /** Everyone told of it on the way up, in order. */
  readonly notices: readonly Notice[]
  /** The telling this reader answers; null when nobody has told them yet. */
  readonly mine: Notice | null
  /** What those it came up to have said about it. */
  readonly acknowledged: readonly Said[]
}

/** A child missing longer than this goes to the director whatever has been decided. Ours, as the duty's own limit is. */
export const missingTooLong = {
  hours: 24, rule: 'missing/manager-decides', title: 'A child missing for more than 24 hours',
  why: 'After a day somebody above those who are looking must know, and ask what has not been tried. The hours are our own choice.',
} as const

/** The role red lines come up to. */
export const comesUpTo = 'director'

/** Titles of everything that would come here one by one, so that what is clear can be said to be clear. */
export const redTitles = (call: Call): readonly { readonly rule: string; readonly title: string }[] => [
  ...call.pack.duties.flatMap((d) => (d.redLine ? [{ rule: d.id, title: d.redLine.title }] : [])),
  ...(dutyOf(call.pack, missingTooLong.rule) ? [{ rule: missingTooLong.rule, title: missingTooLong.title }] : []),
]

/** A part of the red lines crossed now: of all, children missing too long first, then those nobody has acknowledged, the longest first. */
export async function redNow(call: Call): Promise<{ readonly reds: readonly Red[]; readonly part: Part; /** Of every line crossed, how often nobody can tell since when. */ readonly crossed: ReadonlyMap<string, number>; readonly desk: Desk }> {
  const rules = call.pack.duties.filter((d) => d.redLine).map((d) => d.id)
  const [crossed, gone] = await Promise.all([call.reader.owedBriefly({ rules, escalatedTo: comesUpTo }), missingLong(call)])
  const part = partOf(call, gone.length + crossed.length, mostReds, 'red'), { skip, limit } = spanOf(part)
  // What was said about them is looked up where some of them stand here.
  const lines = skip + limit > gone.length ? await unansweredFirst(call, crossed) : []
  const here: readonly (Gone | OwedBriefly)[] = rowsOf([...gone, ...lines], part)
  const owed = (await Promise.all([decisionsAbout(call, here.filter((x): x is Gone => 'gone' in x)), call.reader.owedWhole(here.filter((x): x is OwedBriefly => !('gone' in x)))])).flat()
  // Of fifteen whole lives, what was tried about each of these, and who was told.
  const [desk, told, looked] = await Promise.all([
    openDesk(call.reader, owed), call.reader.factsOf([...new Set(owed.map((o) => o.subject))], [notice.id]),
    call.reader.recordsWith(owed.flatMap((o) => [...o.content.because, ...o.content.attempts.map((a) => a.fact)])),
  ])
  const tried = Map.groupBy(looked, (f) => f.subject)
  const reds = owed.flatMap((o) => toRed(call, desk, o, [...told.get(o.subject) ?? [], ...tried.get(o.subject) ?? []]) ?? [])
  const from = (r: Red): string => (r.since ? earliest(r.since) : '')
  const unsure = [...Map.groupBy(crossed, (o) => o.rule)].map(([rule, list]): [string, number] => [rule, list.filter((o) => o.content.state === 'cannot tell').length])
  return { desk, part, crossed: new Map([...gone.map((): [string, number] => [missingTooLong.rule, 0]), ...unsure]), reds: reds.sort((a, b) => Number(a.acknowledged.length > 0) - Number(b.acknowledged.length > 0) || (from(a) < from(b) ? -1 : 1)) }
}

/** Most red lines shown one by one on one part of the page. An authority with more has a trouble no list can hold; the page says how many there are. */
export const mostReds = 15
/** Most of which what was said about them is looked up, to put those nobody has answered first. */
const mostLooked = 60

/** Those nobody has answered first, then the longest due. */
async function unansweredFirst(call: Call, found: readonly OwedBriefly[]): Promise<readonly OwedBriefly[]> {
  if (found.length <= mostReds) return found
  const crossed = inActingOrder(found, call.now), near = crossed.slice(0, mostLooked)
  const told = await call.reader.factsOf([...new Set(near.map((o) => o.subject))], [notice.id])
  const answered = (o: OwedBriefly): boolean => noticesOf(told.get(o.subject) ?? [], o.rule, o.key).some((n) => n.said.length > 0)
  return [...near.filter((o) => !answered(o)), ...near.filter(answered), ...crossed.slice(mostLooked)]
}

/** A child missing too long. */
interface Gone { readonly gone: SubjectId; readonly key: string }

/** Every child missing too long, the longest first. */
async function missingLong(call: Call): Promise<readonly Gone[]> {
  const before = addInstant(call.now, { hours: -missingTooLong.hours })
  return (await call.reader.statuses('missing')).filter((s) => s.content.detail?.['kind'] !== 'A' && latest(s.content.from) <= before)
    .sort((a, b) => (`${latest(a.content.from)} ${a.key}` < `${latest(b.content.from)} ${b.key}` ? -1 : 1)).map((s) => ({ gone: s.subject, key: s.key }))
}

/** The decision owed about each, whether made or not: the child is still not here. */
async function decisionsAbout(call: Call, gone: readonly Gone[]): Promise<readonly Owed[]> {
  const decisions = await call.reader.dutiesOf(missingTooLong.rule, gone.map((g) => g.gone))
  return gone.flatMap((g) => decisions.get(g.gone)?.filter((d) => d.key === g.key) ?? [])
}

/** One thing owed as a red line, with everything that has been said and done about it. Null when this pack has no such line. */
export function toRed(call: Call, desk: Desk, o: Owed, facts: readonly Fact[]): Red | null {
  const duty = dutyOf(call.pack, o.rule)
  const line = duty?.redLine ?? (o.rule === missingTooLong.rule ? missingTooLong : null)
  if (!duty || !line) return null
  const notices = noticesOf(facts, o.rule, o.key)
  const { worker, roles } = call.user
  const toTop = notices.filter((n) => n.role === comesUpTo || n.to === worker)
  return {
    subject: o.subject, rule: o.rule, key: o.key, duty, content: o.content, title: line.title, why: line.why, since: o.content.arose, owner: ownerOf(desk, o),
    timeline: new Timeline(o.subject, facts), notices, mine: toldMe(notices, worker, roles.map((r) => r.id)), acknowledged: toTop.flatMap((n) => n.said),
  }
}

/** Whether it is still so: still owed and carried up to the top, or the child is still missing. */
export async function isStillSo(call: Call, o: Owed): Promise<boolean> {
  if (o.rule === missingTooLong.rule) return (await call.reader.statuses('missing')).some((s) => s.subject === o.subject && s.key === o.key)
  return ['open', 'overdue', 'cannot tell'].includes(o.content.state)
}

/** Since when, as a moment to count from. */
export const sinceMoment = (red: Pick<Red, 'since'>): Instant | null => (red.since ? earliest(red.since) : null)
