import { earliest } from '../../../../calendar/index.ts'
import type { Resolved } from '../../../../access/index.ts'
import type { Fact, RecordId, SubjectId } from '../../../../ledger/index.ts'
import type { Card } from '../../../../readings/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import { myDrafts, waitingConcerns, type Draft, type Stored } from '../../../../store/index.ts'
import { dutyOf, inActingOrder, urgencyOf, type Urgency } from '../../../words/index.ts'
import type { Call } from '../../../contract.ts'
import { climbedTo, noticesOf, ofThisWeek, openDesk, openPressed, ownerOf, toldMe, type Desk, type Notice, type Owed } from '../owing/index.ts'

/** Something others owe that has come up to this person, with everyone it passed on the way. */
export interface Carried { readonly owed: Owed; readonly reached: Resolved; readonly told: Notice | null }
/** A child this person is named for. */
export interface MyChild { readonly child: SubjectId; readonly card: Card | null; readonly overdue: number }

export interface MyDay {
  readonly desk: Desk
  readonly carried: readonly Carried[]
  /** Children within reach who are missing now. */
  readonly missing: readonly Stored<StatusSpan>[]
  /** Others' writing about something a child said, begun and left. */
  readonly waiting: readonly Draft[]
  /** What this person owes, in the order a person acts. */
  readonly mine: Readonly<Record<Urgency, readonly Owed[]>>
  /** What falls due after this week, for whoever is named for children: they plan their visits ahead. */
  readonly after: readonly Owed[]
  readonly drafts: readonly Draft[]
  /** The records that rows' presses write onto. */
  readonly records: ReadonlyMap<RecordId, readonly Fact[]>
  readonly children: readonly MyChild[]
  /** People this person covers for, with until when. */
  readonly covering: readonly SubjectId[]
  /** How many children within reach something is owed to, or who have this worker. */
  readonly readFrom: number
}

/** Things come up that stand open on the page; those are looked into for what was said about them. */
export const carriedShown = 8

/** Everything one worker has to think about today. */
export async function loadMyDay(call: Call): Promise<MyDay> {
  const { reader, user, now } = call
  const named = await reader.statuses('allocated', { worker: user.worker })
  const owed = ofThisWeek(await reader.owed(), now, named.length > 0 ? weeksAhead * 7 : undefined)
  const [waiting, drafts] = [await waitingConcerns(reader, user.worker), await myDrafts(reader, user.worker)]
  const missing = [...await reader.statuses('missing')].sort((a, b) => (earliest(a.content.from) < earliest(b.content.from) ? -1 : 1))
  const alsoNamed = [...[...named, ...missing, ...waiting, ...drafts].map((x) => x.subject), ...waiting.map((d) => d.author)]
  const desk = await openDesk(reader, owed, alsoNamed)
  const shownAsWaiting = new Set(waiting.map((d) => d.record))
  const up = owed.filter((o) => climbedTo(desk, o)?.worker === user.worker && !(o.rule === unfinished && shownAsWaiting.has(o.key)))
  const carried = [...up].sort((a, b) => Number(isRed(call, b)) - Number(isRed(call, a)) || (a.since > b.since ? -1 : 1))
  const own = owed.filter((o) => !carried.includes(o) && ownerOf(desk, o).worker === user.worker)
  const week = new Set(ofThisWeek(own, now))
  return {
    after: inActingOrder(own.filter((o) => !week.has(o)), now),
    desk, missing, waiting, drafts, carried: await withTold(call, desk, carried), mine: byUrgency(own.filter((o) => week.has(o)), call),
    records: await openPressed(call, [...carried.slice(0, carriedShown), ...inActingOrder(own, now).slice(0, ownOpened)]),
    children: childrenOf(named.map((s) => s.subject), desk, owed), readFrom: new Set([...named, ...owed].map((o) => o.subject)).size,
    covering: [...new Set(desk.org.posts.filter((p) => p.away?.cover === user.worker).map((p) => p.worker))],
  }
}

/** Weeks a worker with children sees ahead. */
export const weeksAhead = 4

/** One's own rows whose presses lead straight to the form. */
const ownOpened = 30

/** Red lines stand before everything else that came up; then the newest, so that last night is not lost under last month. */
const isRed = (call: Call, o: Owed): boolean => dutyOf(call.pack, o.rule)?.redLine !== undefined

/** The duty that an unfinished draft already stands for. */
const unfinished = 'disclosure/finish-writing'

function byUrgency(own: readonly Owed[], call: Call): MyDay['mine'] {
  const sorted = inActingOrder(own, call.now)
  const of = (u: Urgency): readonly Owed[] => sorted.filter((o) => urgencyOf(o.content, call.now) === u)
  return { overdue: of('overdue'), today: of('today'), later: of('later'), 'cannot tell': of('cannot tell'), done: [] }
}

async function withTold(call: Call, desk: Desk, carried: readonly Owed[]): Promise<readonly Carried[]> {
  const list: Carried[] = []
  const roles = call.user.roles.map((r) => r.id)
  for (const [i, owed] of carried.entries()) {
    const told = i < carriedShown ? toldMe(noticesOf(await call.reader.facts(owed.subject), owed.rule, owed.key), call.user.worker, roles) : null
    const reached = climbedTo(desk, owed)
    if (reached) list.push({ owed, reached, told })
  }
  // What somebody has already answered stands below what nobody has.
  return list.sort((a, b) => Number((a.told?.said.length ?? 0) > 0) - Number((b.told?.said.length ?? 0) > 0))
}

function childrenOf(named: readonly SubjectId[], desk: Desk, owed: readonly Owed[]): readonly MyChild[] {
  const children = [...new Set(named)].map((child) => ({
    child, card: desk.cards.get(child) ?? null, overdue: owed.filter((o) => o.subject === child && o.content.state === 'overdue').length,
  }))
  return children.sort((a, b) => b.overdue - a.overdue || (a.card?.name ?? '').localeCompare(b.card?.name ?? ''))
}
