import { resolveOwner, type Org, type Resolved, type WhereTheyAre } from '../../../../access/index.ts'
import { addInstant, type Instant } from '../../../../calendar/index.ts'
import { type Fact, isId, type RecordId, type SubjectId } from '../../../../ledger/index.ts'
import type { DutyReading } from '../../../../readings/duty/index.ts'
import type { Card } from '../../../../readings/index.ts'
import type { Brief, OwedBriefly, Reader, Stored } from '../../../../store/index.ts'
import type { Call } from '../../../contract.ts'
import { namesFrom, type NameBook } from '../../../words/index.ts'
import { partOf, rowsOf, type Part } from '../../pages.tsx'

/** Something owed about somebody within reach. */
export type Owed = Stored<DutyReading>
/** The parts of it that say whose it is. */
export type OwedInBrief = Stored<Brief>

/** Most rows of a list on one page. Beyond it the page says which of how many they are, and leads to the others. */
export const mostListed = 150

/** One part of a long list, read whole, and which part it is. */
export interface Listed { readonly whole: readonly Owed[]; readonly part: Part }

/** The part that is asked for of everything in a list, in the order it is given. `name`: as for `partOf`. */
export async function listOwed(call: Call, owed: readonly OwedBriefly[], name?: string): Promise<Listed> {
  const part = partOf(call, owed.length, mostListed, name)
  return { part, whole: await call.reader.owedWhole(rowsOf(owed, part)) }
}

/** What is needed to say whose things are. */
export type Posts = Pick<Desk, 'org' | 'where' | 'records'>

/** What is needed to say who owes things, looked up once for a page about many children. */
export interface Desk {
  readonly org: Org
  readonly where: ReadonlyMap<SubjectId, WhereTheyAre>
  readonly cards: ReadonlyMap<SubjectId, Card>
  readonly names: NameBook
  /** Facts of the records that had to be opened: those whose writer owes something. */
  readonly records: ReadonlyMap<RecordId, readonly Fact[]>
}

const nowhere: WhereTheyAre = { home: null, team: null, allocated: [] }
/** A duty's key is a record's id, sometimes with a row of it after a colon. */
export const recordIn = (key: string): RecordId => key.split(':')[0] ?? key
const isWriters = (o: OwedInBrief): boolean => 'role' in o.content.owner && o.content.owner.role === 'writer'

/** Looks up who is where and who is in post, for finding out whose these things are. */
export async function openPosts(reader: Reader, owed: readonly OwedInBrief[]): Promise<Posts> {
  const [where, org, records] = await Promise.all([
    reader.where([...new Set(owed.map((o) => o.subject))]), reader.org(), openRecords(reader, owed.filter(isWriters).map((o) => recordIn(o.key))),
  ])
  return { org, where, records }
}

/** Looks up what everybody is called besides, for these things owed and whoever else the page names. `posts`: looked up before. */
export async function openDesk(reader: Reader, owed: readonly Owed[], alsoNamed: Iterable<SubjectId> = [], posts?: Posts): Promise<Desk> {
  const { org, where, records } = posts ?? await openPosts(reader, owed)
  const subjects = new Set(owed.map((o) => o.subject))
  const cards = await reader.cardsAndStaff([...subjects, ...alsoNamed])
  return { org, where, cards, names: namesFrom(cards), records }
}

/** Opens records by id, each once. Ids that are no record are left out. */
export const openRecords = (reader: Reader, ids: Iterable<RecordId>): Promise<ReadonlyMap<RecordId, readonly Fact[]>> =>
  reader.records([...new Set(ids)].filter(isId))

/** Who owes it at this moment. 'Whoever wrote it' is found in the record, because readings hold no names. */
export function ownerOf(desk: Posts, o: OwedInBrief): Resolved {
  const writer = isWriters(o) ? desk.records.get(recordIn(o.key))?.find((f) => o.content.because.includes(f.id))?.author : null
  return resolveOwner(writer ? { worker: writer } : o.content.owner, whereIs(desk, o.subject), desk.org)
}

/** Who it has been carried up to at this moment, with everyone passed over on the way; null when it was not carried up. */
export const climbedTo = (desk: Posts, o: OwedInBrief): Resolved | null =>
  o.content.escalatedTo === null ? null : resolveOwner({ role: o.content.escalatedTo }, whereIs(desk, o.subject), desk.org)

/** Where a subject's people are looked for; nowhere when nothing is known. */
export const whereIs = (desk: Pick<Desk, 'where'>, subject: SubjectId): WhereTheyAre => desk.where.get(subject) ?? nowhere

/** Days ahead that a person plans for. */
export const daysAhead = 7

/** The moment up to which a person thinks ahead. */
export const horizon = (now: Instant, days = daysAhead): Instant => addInstant(now, { days })

/** What a person has to think about now: late, owed within a week, or impossible to tell. The rest waits its time. */
export const ofThisWeek = <T extends OwedInBrief>(owed: readonly T[], now: Instant, days = daysAhead): readonly T[] => {
  const until = horizon(now, days)
  return owed.filter(({ content }) => content.state !== 'open' || content.due === null || content.due <= until)
}
