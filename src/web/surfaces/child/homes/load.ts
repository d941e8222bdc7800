import { dayOf, type Day } from '../../../../calendar/index.ts'
import { Timeline, type SubjectId } from '../../../../ledger/index.ts'
import { address, homeOffer, matchHomes, placementRequest, roomIn, type Match, type Room, type Wanted } from '../../../../packs/index.ts'
import { notHere, type Call, type Loaded } from '../../../contract.ts'
import { openChild, type ChildRecord } from '../parts/open-child.ts'

export type Asked = NonNullable<NonNullable<(typeof placementRequest)['bodies']>['asked']>

/** A search for a home, and every home held against what the child needs. */
export interface Search {
  readonly record: ChildRecord
  readonly request: string
  readonly asked: Asked
  readonly wanted: Wanted
  readonly matches: readonly Match[]
  /** What each home answered so far, in words. */
  readonly answers: ReadonlyMap<SubjectId, string>
  /** The home chosen last. */
  readonly chosen: SubjectId | null
  readonly over: boolean
  /** Homes that have said of no room, by name. */
  readonly others: readonly { readonly home: SubjectId; readonly name: string }[]
  readonly names: ReadonlyMap<SubjectId, string>
  /** Why no distance can be told, or null where it can. */
  readonly noDistance: string | null
}

/** Opens a child's search. Homes are known to everybody with a post, so every home of the authority is held against it. */
export async function load(call: Call): Promise<Loaded<Search>> {
  const record = await openChild(call)
  if (!('child' in record)) return record
  const search = record.timeline.find(placementRequest, call.params['request']), asked = search?.first('asked')
  if (!search || !asked || search.living.withdrawn) return notHere
  const wanted: Wanted = { kind: asked.body.wanted ?? null, needs: asked.body.must ?? [], born: record.card?.born ?? null, on: dayNeeded(asked.body.neededBy, dayOf(call.now)) }
  const homes = await call.reader.cardsOf('home')
  const facts = await call.reader.factsOf(homes.map((h) => h.subject), [homeOffer.id])
  const rooms = homes.flatMap((h) => roomIn(new Timeline(h.subject, facts.get(h.subject) ?? []), wanted.on) ?? [])
  const withRoom = new Set(rooms.map((r) => r.home)), distance = milesFrom(call, record)
  return {
    data: {
      record, request: search.record, asked: asked.body, wanted, matches: matchHomes(wanted, rooms, distance.to),
      answers: new Map(search.all('offered').flatMap((o): [SubjectId, string][] => (o.body.home ? [[o.body.home, sayAnswer(o.body)]] : []))),
      chosen: search.at('matched')?.body.home ?? null, over: search.at('ended') !== null, noDistance: distance.why,
      others: homes.filter((h) => !withRoom.has(h.subject)).map((h) => ({ home: h.subject, name: h.content.name })), names: new Map(homes.map((h) => [h.subject, h.content.name])),
    },
  }
}

const dayNeeded = (by: Day | undefined, today: Day): Day => (by && by > today ? by : today)

const sayAnswer = (b: { readonly suits?: boolean; readonly whyNot?: string }): string =>
  [b.suits === false ? 'It does not meet what the child needs' : b.suits ? 'It meets what the child needs' : 'Asked', b.whyNot].filter(Boolean).join('. ')

/** Miles from the child's own home, where both postcodes and a table of postcodes are there; and why not, where they are not. */
function milesFrom(call: Call, record: ChildRecord): { readonly to: (room: Room) => number | null; readonly why: string | null } {
  const from = record.timeline.each(address).filter((a) => a.at('moved-out') === null).at(-1)?.at('moved-in')?.body.postcode
  const { distances } = call.store
  if (!from) return { to: () => null, why: `The postcode of ${record.called}’s own home is not written, so nobody can tell how far each home is.` }
  if (!distances) return { to: () => null, why: 'This server was given no table of postcodes, so it cannot tell how far each home is. Look it up, and write it when you choose.' }
  return { to: (room) => (room.postcode ? distances(from, room.postcode) : null), why: null }
}
