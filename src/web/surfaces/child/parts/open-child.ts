import type { Instant } from '../../../../calendar/index.ts'
import type { Org, Resolved, WhereTheyAre } from '../../../../access/index.ts'
import { resolveOwner } from '../../../../access/index.ts'
import { asRecorded, type Fact, isId, type SubjectId, Timeline } from '../../../../ledger/index.ts'
import type { Pack } from '../../../../packs/index.ts'
import { chronology, type AsKnown, type Chronology, type OpenSpan } from '../../../../readings/chronology/index.ts'
import type { DutyReading, Owner } from '../../../../readings/duty/index.ts'
import type { Card } from '../../../../readings/index.ts'
import { isNow, type Reader, type SubjectReadings } from '../../../../store/index.ts'
import { called, namesFrom, type NameBook } from '../../../words/index.ts'
import { notHere, type Call, type Redirect } from '../../../contract.ts'
import { tellingFor } from './telling.ts'

/** A child's record, as everything on its pages reads it: now, or as recorded at a moment. */
export interface ChildRecord {
  readonly child: SubjectId
  readonly pack: Pack
  /** The moment it is read at. */
  readonly now: Instant
  readonly past: boolean
  readonly card: Card | null
  /** 'Micah', 'the baby', 'this child'. */
  readonly called: string
  /** Every fact, also those written after the moment: cut before showing. */
  readonly all: readonly Fact[]
  /** As recorded at the moment. */
  readonly timeline: Timeline
  readonly readings: SubjectReadings
  readonly where: WhereTheyAre
  readonly org: Org
  readonly cards: ReadonlyMap<SubjectId, Card>
  readonly names: NameBook
  readonly behindSince: Instant | null
}

export const nowhere: WhereTheyAre = { home: null, team: null, allocated: [] }
export const unread: SubjectReadings = { card: null, duties: [], statuses: [], signals: [] }

/**
 * Opens a child's record at a moment (now unless given). Somebody recorded twice is read under one address, the lowest id,
 * so every other one leads there. Out of reach and not there look the same.
 */
export async function openChild(call: Call, at?: Instant): Promise<ChildRecord | Redirect | typeof notHere> {
  const { reader } = call
  const asked = call.params['child'] ?? ''
  if (!isId(asked)) return notHere
  // Everything is asked at once, of the one asked for: it nearly always is who they are.
  const same = reader.samePeople(asked)
  const [about, [child = asked], all, readings, where, org, behindSince] = await Promise.all([
    reader.about(asked), same, reader.facts(asked, undefined, same), reader.readings([asked], at), reader.where([asked], at), reader.org(at), at === undefined ? reader.behindSince(asked) : null,
  ])
  if (about !== 'child') return notHere
  if (child !== asked) return { redirect: call.url.replace(asked, child) }
  return readChild(reader, call.pack, { child, all, at, readings: readings.get(child) ?? unread, where: where.get(child) ?? nowhere, org, behindSince })
}

interface Found extends Pick<ChildRecord, 'child' | 'all' | 'readings' | 'where' | 'org' | 'behindSince'> { readonly at: Instant | undefined }

async function readChild(reader: Reader, pack: Pack, { child, all, readings, where, org, behindSince, at }: Found): Promise<ChildRecord> {
  const now = at ?? reader.now
  const cards = await reader.cards(named(all, readings, where, org))
  const card = readings.card ?? (await reader.cards([child])).get(child) ?? null
  return {
    child, pack, now, past: at !== undefined, card, called: called(card), all, timeline: new Timeline(child, asRecorded(all, now)), readings, where, org, cards,
    names: namesFrom(cards), behindSince,
  }
}

/** Why the reader reaches whoever is asked for; asked beside `openChild`, which says whether there is such a child. */
export const whyReached = ({ reader, params: { child = '' } }: Call): ReturnType<Reader['whyReach']> => (isId(child) ? reader.whyReach(child) : Promise.resolve([]))

/** Everybody a page about the child may have to name: those in its facts, and those who may owe something or be told of it. */
export const named = (all: readonly Fact[], readings: SubjectReadings, where: WhereTheyAre, org: Org): ReadonlySet<SubjectId> => {
  const units = unitsOf(readings, where, org)
  const found = new Set<SubjectId>([...units, ...where.allocated.map((a) => a.worker), ...readings.signals.flatMap((s) => s.content.others.map((o) => o.subject))])
  for (const f of all) {
    if (f.author) found.add(f.author)
    for (const l of f.links) found.add(l.subject)
  }
  for (const p of org.posts) {
    if (!units.has(p.unit) && !everywhere.includes(p.role)) continue
    found.add(p.worker)
    if (p.away?.cover) found.add(p.away.cover)
  }
  return found
}

/** Roles that may owe a child something wherever their post is. */
const everywhere = ['director', 'return-interviewer', 'reviewing-officer']

/** The homes and teams the child has to do with, and every unit above them. */
function unitsOf(readings: SubjectReadings, where: WhereTheyAre, org: Org): ReadonlySet<SubjectId> {
  const details = readings.statuses.flatMap((s) => [s.content.detail?.['home'], s.content.detail?.['team']]).filter((u) => typeof u === 'string')
  const units = new Set<SubjectId>()
  for (const start of [where.home, where.team, ...details]) {
    for (let at: SubjectId | null | undefined = start; at && !units.has(at); at = org.within.get(at)) units.add(at)
  }
  return units
}

/** Statuses that hold at the moment of the record. */
export const holding = (record: ChildRecord): SubjectReadings['statuses'] => record.readings.statuses.filter((s) => isNow(s.content, record.now))

/** Of what kind a record of this child is, or null when it is not here. */
export const kindIn = (record: ChildRecord) => (id: string): string | null => record.all.find((f) => f.record === id)?.kind ?? null

/** Statuses in which somebody should be looking: a silence is only drawn while one of them holds. */
const openStatuses = ['child-in-need', 'looked-after', 'referred', 'between-workers', 'with-front-door', 'early-help', 'early-help-waiting', 'protection-plan', 'privately-fostered', 'homeless-young-person', 'exploitation-risk', 'living-at']
export const openSpans = (record: ChildRecord): readonly OpenSpan[] =>
  record.readings.statuses.filter((s) => openStatuses.includes(s.rule)).map((s) => ({ from: s.content.from, to: s.content.to }))

/** The child's story at the record's moment. */
export const storyOf = (record: ChildRecord, as: AsKnown = 'recorded'): Chronology =>
  chronology(record.all, tellingFor(record.pack, record.names, record.now), { until: record.now, as, open: openSpans(record) })

/** Who owes something. Whoever wrote the fact it came from is found in the facts, because readings hold no names. */
export function ownerOf(record: ChildRecord, reading: Pick<DutyReading, 'owner' | 'because'>): Resolved {
  const writer = 'role' in reading.owner && reading.owner.role === 'writer' ? record.all.find((f) => reading.because.includes(f.id))?.author : null
  const owner: Owner = writer ? { worker: writer } : reading.owner
  return resolveOwner(owner, record.where, record.org)
}
