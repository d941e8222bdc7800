import type { SubjectId } from '../../../../ledger/index.ts'
import { Timeline } from '../../../../ledger/index.ts'
import { organisation, shiftHandover } from '../../../../packs/index.ts'
import type { Card } from '../../../../readings/index.ts'
import { myDrafts, waitingConcerns, type Draft } from '../../../../store/index.ts'
import { notHere, type Call } from '../../../contract.ts'
import { outOfHoursTeam } from '../../child/overview/ring.ts'
import { ofThisWeek, openDesk, type Desk } from '../../staff/owing/index.ts'
import { handoversOf, isLate, type Handover } from '../shift/read.ts'
import { readChild, type HomeChild } from './child.ts'
import { chosenHome, homesOf, type Home } from './which.ts'

/** What somebody typed that could not be kept as it was, and what to do about it. */
export interface Problem {
  readonly at: 'log' | 'take-back' | 'board' | 'nights'
  readonly says: string
  readonly href: string
  readonly typed: { readonly [control: string]: string | readonly string[] }
}

/** One home, now. */
export interface Board {
  readonly show: 'board'
  readonly home: Home
  readonly several: boolean
  /** How many children may live there; null when nobody has written it. */
  readonly capacity: number | null
  readonly children: readonly HomeChild[]
  /** What shifts left each other in the last day, newest first. */
  readonly handovers: readonly Handover[]
  readonly desk: Desk
  /** The team that picks up at night, found by its name; null when no team is called that. */
  readonly outOfHours: Card | null
  readonly waiting: readonly Draft[]
  readonly drafts: readonly Draft[]
  readonly problem: Problem | null
  /** The home's tablet this browser is, and whether the reader has a PIN on it; null when it is none. */
  readonly tablet: { readonly name: string; readonly hasPin: boolean } | null
}
/** The homes to choose from, with who lives there and who is missing. */
export interface Choose {
  readonly show: 'choose'
  readonly homes: readonly (Home & { readonly children: number; readonly missing: number; /** A handover nobody took on. */ readonly waits: boolean })[]
}
export type Tonight = Board | Choose

/** The board of the home asked for, or of the only one; otherwise the homes to choose from. */
export async function loadTonight(call: Call, asked: string | undefined): Promise<Tonight | typeof notHere> {
  const org = await call.reader.org()
  const homes = await homesOf(call, org)
  const home = chosenHome(homes, asked)
  if (home === undefined) return notHere
  return home === null ? chooseFrom(call, homes) : loadBoard(call, home, homes.length > 1)
}

async function chooseFrom(call: Call, homes: readonly Home[]): Promise<Choose> {
  const { reader } = call
  const [gone, living, facts] = await Promise.all([reader.statuses('missing'), reader.statuses('living-at'), reader.factsOf(homes.map((h) => h.id), [shiftHandover.id])])
  const missing = new Set(gone.map((s) => s.subject)), all = Map.groupBy(living, (s) => s.content.detail?.['home'])
  const list = homes.map((home) => {
    const here = (all.get(home.id) ?? []).map((s) => s.subject)
    const waits = handoversOf(new Timeline(home.id, facts.get(home.id) ?? []), [], call.now).some((h) => isLate(h, call.now))
    return { ...home, children: here.length, missing: here.filter((c) => missing.has(c)).length, waits }
  })
  return { show: 'choose', homes: list }
}

async function loadBoard(call: Call, home: Home, several: boolean): Promise<Board> {
  const { reader, user, now } = call
  const rooms = await childrenOf(call, home.id), living = [...rooms.keys()]
  const [allOwed, allWaiting, drafts, where, facts, ofHome, tablet, teams] = await Promise.all([
    reader.owed({ subjects: living }), waitingConcerns(reader, user.worker), myDrafts(reader, user.worker), reader.where(living), reader.factsOf(living),
    reader.factsOf([home.id], [organisation.id, shiftHandover.id]), tabletOf(call), reader.cardsOf('team'),
  ])
  const owed = ofThisWeek(allOwed, now), waiting = allWaiting.filter((d) => rooms.has(d.subject))
  const read = living.map((child) => readChild(child, facts.get(child) ?? [], now))
  const about = new Timeline(home.id, ofHome.get(home.id) ?? [])
  const people = [...about.facts.flatMap((f) => f.author ?? []), ...read.flatMap((r) => [r.child, ...r.parents.flatMap((p) => p.person ?? []), ...r.timeline.facts.flatMap((f) => f.author ?? [])])]
  const desk = await openDesk(reader, owed, [...people, ...drafts.map((d) => d.subject), ...waiting.map((d) => d.author)])
  const children = read.map((r): HomeChild => ({
    ...r, card: desk.cards.get(r.child) ?? null, room: rooms.get(r.child) ?? null, where: where.get(r.child) ?? { home: home.id, team: null, allocated: [] },
    owed: owed.filter((o) => o.subject === r.child),
  }))
  const described = about.all(organisation, 'described')
  return {
    show: 'board', home, several, children: inOrder(children), handovers: handoversOf(about, read, now), desk, waiting, drafts, problem: null, tablet, outOfHours: outOfHoursTeam(teams.map((c) => c.content)),
    capacity: described.map((d) => d.body.capacity).findLast((n) => n !== undefined) ?? null,
  }
}

async function tabletOf({ store, visit, user }: Call): Promise<Board['tablet']> {
  const tablet = await store.tablets.find(visit.tablet)
  return tablet && { name: tablet.name, hasPin: await store.pins.has(tablet, user.worker) }
}

/** Children who live in the home, and any who went missing from it and are not back, each with their room. */
async function childrenOf(call: Call, home: SubjectId): Promise<ReadonlyMap<SubjectId, string | null>> {
  const [living, gone] = await Promise.all([call.reader.statuses('living-at', { home }), call.reader.statuses('missing', { home })])
  const rooms = new Map<SubjectId, string | null>(gone.map((s) => [s.subject, null]))
  for (const { subject, content } of living) rooms.set(subject, typeof content.detail?.['room'] === 'string' ? content.detail['room'] : null)
  return rooms
}

/** Missing first, then by name. */
const inOrder = (children: readonly HomeChild[]): readonly HomeChild[] =>
  [...children].sort((a, b) => Number(b.missing !== null) - Number(a.missing !== null) || (a.card?.name ?? '').localeCompare(b.card?.name ?? ''))

