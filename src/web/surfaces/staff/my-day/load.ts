import { earliest } from '../../../../calendar/index.ts'
import type { Resolved } from '../../../../access/index.ts'
import type { Fact, RecordId, SubjectId } from '../../../../ledger/index.ts'
import type { Card } from '../../../../readings/index.ts'
import { notice } from '../../../../packs/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import { myDrafts, waitingConcerns, type Draft, type OwedBriefly, type Stored } from '../../../../store/index.ts'
import { inActingOrder, tallyOwed, urgencyOf, type Urgency } from '../../../words/index.ts'
import { openedNear } from '../../access/told.tsx'
import { loadGuidanceDue, type GuidanceDue } from '../../guidance/parts/due.tsx'
import type { Call } from '../../../contract.ts'
import { partOf, rowsOf, type Part } from '../../pages.tsx'
import { approvalRules } from '../approvals/parts/rules.ts'
import { visitsTogether, type Together } from './together.ts'
import { lateHandovers, type LateHandover } from '../../home/shift/late.ts'
import {
  climbedTo, horizon, isRedLine, listOwed, noticesOf, ofThisWeek, openDesk, openPosts, openPressed, ownerOf, onlyTheirs, toldMe, type Desk, type Listed, type Notice, type Owed, type OwedInBrief, type Posts,
} from '../owing/index.ts'

/** Something others owe that has come up to this person, with everyone it passed on the way. */
export interface Carried { readonly owed: Owed; readonly reached: Resolved; readonly told: Notice | null }
/** A child this person is named for. */
export interface MyChild { readonly child: SubjectId; readonly card: Card | null; readonly overdue: number }

export interface MyDay {
  readonly desk: Desk
  readonly carried: readonly Carried[]
  /** Guidance this person owns that wants looking at. */
  readonly guidance: GuidanceDue
  /** Records of children they answer for that somebody else opened in an emergency, until that is reviewed. */
  readonly opened: Awaited<ReturnType<typeof openedNear>>['opened']
  readonly openedPart: Part
  /** Which part stands here of what came up, and of what is this person's. */
  readonly carriedPart: Part
  readonly ownPart: Part
  /** How many of this person's there are in all, of this week and after it, and how many of those and of what came up have to do with agreement. */
  readonly tally: Readonly<Record<Urgency, number>>
  readonly afterInAll: number
  readonly agreement: { readonly decide: number; readonly back: number }
  /** Handovers of homes this person answers for that nobody took on in time. */
  readonly handovers: readonly LateHandover[]
  /** Children within reach who are missing now, the longest first, of whom a part stands here. */
  readonly missing: readonly Stored<StatusSpan>[]
  readonly missingPart: Part
  /** Others' writing about something a child said, begun and left, of which a part stands here. */
  readonly waiting: readonly Draft[]
  readonly waitingPart: Part
  /** What this person owes, in the order a person acts. */
  readonly mine: Readonly<Record<Urgency, readonly Owed[]>>
  /** What falls due after this week, for whoever is named for children: they plan their visits ahead. */
  readonly after: readonly Owed[]
  /** Brothers and sisters who live together and are each owed a visit by this person. */
  readonly together: readonly Together[]
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
/** Most children missing, and most begun writing of others, on one part of the page. */
const mostMissing = 25, mostWaiting = 10

/** Everything one worker has to think about today. Whose each thing is, is found out in brief; only what this page shows is read whole. */
export async function loadMyDay(call: Call): Promise<MyDay> {
  const { reader, user, now } = call
  const [{ named, owed, posts }, handovers, left, drafts, allGone, guidance, opened] = await Promise.all([
    owedTo(call), lateHandovers(call), waitingConcerns(reader, user.worker), myDrafts(reader, user.worker), reader.statuses('missing'), loadGuidanceDue(call), openedNear(call),
  ])
  const waitingPart = partOf(call, left.length, mostWaiting, 'waiting'), waiting = rowsOf(left, waitingPart)
  const gone = [...allGone].sort(longestGone), missingPart = partOf(call, gone.length, mostMissing, 'missing'), missing = rowsOf(gone, missingPart)
  const { up, own, briefs } = await mineOf(call, posts, owed, new Set(left.map((d) => d.record)))
  const alsoNamed = [...[...named, ...missing, ...waiting, ...drafts].map((x) => x.subject), ...waiting.map((d) => d.author), ...handovers.flatMap((h) => h.handover.by ?? [])]
  const desk = await openDesk(reader, [...up.whole, ...own.whole], alsoNamed, posts)
  const week = new Set(ofThisWeek(own.whole, now))
  const [carried, together, records] = await Promise.all([
    withTold(call, desk, up.whole), visitsTogether(call, own.whole), openPressed(call, [...up.whole.slice(0, carriedShown), ...own.whole.slice(0, ownOpened)]),
  ])
  return {
    desk, handovers, missing, missingPart, waiting, waitingPart, drafts, guidance, ...opened, carried, carriedPart: up.part, ownPart: own.part, ...briefs,
    mine: byUrgency(own.whole.filter((o) => week.has(o)), call), after: inActingOrder(own.whole.filter((o) => !week.has(o)), now),
    together, records, children: childrenOf(named.map((s) => s.subject), desk, owed), readFrom: new Set([...named, ...owed].map((o) => o.subject)).size,
    covering: [...new Set(desk.org.posts.filter((p) => p.away?.cover === user.worker).map((p) => p.worker))],
  }
}

/** What may come to this person, with what is needed to say whose it is. */
async function owedTo({ reader, user, now }: Call): Promise<{ readonly named: readonly Stored<StatusSpan>[]; readonly owed: readonly OwedBriefly[]; readonly posts: Posts }> {
  const named = await reader.statuses('allocated', { worker: user.worker })
  const owed = await reader.owedBriefly({ by: horizon(now, named.length > 0 ? weeksAhead * 7 : undefined), ...await onlyTheirs(reader, user, named) })
  return { named, owed, posts: await openPosts(reader, owed) }
}

/** What came up to this person, red lines and the newest first; and what they owe, in the order they act. */
async function mineOf(call: Call, posts: Posts, owed: readonly OwedBriefly[], waiting: ReadonlySet<RecordId>): Promise<{ readonly up: Listed; readonly own: Listed; readonly briefs: Pick<MyDay, 'tally' | 'afterInAll' | 'agreement'> }> {
  const { user, now } = call, rules = approvalRules(call.pack)
  const up = owed.filter((o) => climbedTo(posts, o)?.worker === user.worker && !(o.rule === unfinished && waiting.has(o.key)))
  const carried = new Set(up)
  const own = inActingOrder(owed.filter((o) => !carried.has(o) && ownerOf(posts, o).worker === user.worker), now)
  // Red lines stand before everything else that came up; then the newest, so that last night is not lost under last month.
  const red = (o: OwedInBrief): number => Number(isRedLine(call.pack, o.rule)), sorted = [...up].sort((a, b) => red(b) - red(a) || (a.since === b.since ? a.id - b.id : a.since > b.since ? -1 : 1))
  const week = ofThisWeek(own, now), count = (of: readonly string[]): number => [...up, ...own].filter((o) => of.includes(o.rule)).length
  const [listedUp, listedOwn] = await Promise.all([listOwed(call, sorted, 'carried'), listOwed(call, own, 'owed')])
  return {
    up: listedUp, own: listedOwn,
    briefs: { tally: tallyOwed(week, now), afterInAll: own.length - week.length, agreement: { decide: count(rules.decide), back: count(rules.putRight) } },
  }
}

/** Those who are gone longest first. */
const longestGone = (a: Stored<StatusSpan>, b: Stored<StatusSpan>): number => {
  const [from, other] = [`${earliest(a.content.from)} ${a.key}`, `${earliest(b.content.from)} ${b.key}`]
  return from < other ? -1 : from > other ? 1 : 0
}

/** Weeks a worker with children sees ahead. */
export const weeksAhead = 4

/** One's own rows whose presses lead straight to the form. */
const ownOpened = 30

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
  const notices = await call.reader.factsOf([...new Set(carried.slice(0, carriedShown).map((o) => o.subject))], [notice.id])
  for (const owed of carried) {
    const told = toldMe(noticesOf(notices.get(owed.subject) ?? [], owed.rule, owed.key), call.user.worker, roles)
    const reached = climbedTo(desk, owed)
    if (reached) list.push({ owed, reached, told })
  }
  // What somebody has already answered stands below what nobody has.
  return list.sort((a, b) => Number((a.told?.said.length ?? 0) > 0) - Number((b.told?.said.length ?? 0) > 0))
}

function childrenOf(named: readonly SubjectId[], desk: Desk, owed: readonly OwedInBrief[]): readonly MyChild[] {
  const late = Map.groupBy(owed.filter((o) => o.content.state === 'overdue'), (o) => o.subject)
  const children = [...new Set(named)].map((child) => ({ child, card: desk.cards.get(child) ?? null, overdue: late.get(child)?.length ?? 0 }))
  return children.sort((a, b) => b.overdue - a.overdue || (a.card?.name ?? '').localeCompare(b.card?.name ?? ''))
}
