import { ageOn, type Day } from '../../../calendar/index.ts'
import type { RecordId, SubjectId, Timeline } from '../../../ledger/index.ts'
import { homeNeed } from '../codes/home-need.ts'
import { placeArea } from '../codes/place-area.ts'
import { placementType } from '../codes/placement-type.ts'
import { homeOffer } from '../records/home-offer.ts'
import { label, small } from '../words.ts'

/** What is wanted for a child, from the search. */
export interface Wanted {
  readonly kind: string | null
  readonly needs: readonly string[]
  readonly born: Day | null
  /** The day the home is needed; today when nobody wrote it. */
  readonly on: Day
}

/** Room in a home, as the home last said. */
export interface Room {
  readonly home: SubjectId
  readonly record: RecordId
  readonly kind: string | null
  readonly registered: boolean | null
  readonly area: string | null
  readonly postcode: string | null
  readonly places: number | null
  readonly ageFrom: number | null
  readonly ageTo: number | null
  readonly freeFrom: Day | null
  readonly freeUntil: Day | null
  readonly weekly: number | null
  /** Null when the home has not said. */
  readonly meets: readonly string[] | null
}

/** One reason about a home, for it or against it; 'cannot tell' is what the home has not said, and is never taken as either. */
export interface Reason { readonly is: 'for' | 'against' | 'cannot tell'; readonly says: string }

/** A home held against what a child needs. */
export interface Match {
  readonly room: Room
  /** Needs it meets and does not, by code. */
  readonly met: readonly string[]
  readonly notMet: readonly string[]
  readonly reasons: readonly Reason[]
  /** From the child's own home, as the crow flies; null when that is not known. */
  readonly miles: number | null
}

/** The room a home has now, or null: nothing offered, ended, past its last day, or no places. */
export function roomIn(t: Timeline, on: Day): Room | null {
  const entry = t.each(homeOffer).findLast((e) => e.at('ended') === null), b = entry?.at('offered')?.body
  if (!entry || !b || b.places === 0 || (b.freeUntil && b.freeUntil < on)) return null
  return {
    home: t.subject, record: entry.record, kind: b.kind ?? null, registered: b.registered ?? null, area: b.area ?? null, postcode: b.postcode ?? null, places: b.places ?? null,
    ageFrom: b.ageFrom ?? null, ageTo: b.ageTo ?? null, freeFrom: b.freeFrom ?? null, freeUntil: b.freeUntil ?? null, weekly: b.weekly ?? null, meets: b.meets ?? null,
  }
}

/**
 * Every home with room, held against what the child needs: the most needs met first, then the fewest reasons against, the nearest, the
 * least cost. Cost never puts a home before one that meets more. It chooses nothing: it lays out why, and a person decides.
 */
export function matchHomes(wanted: Wanted, rooms: readonly Room[], milesTo: (room: Room) => number | null): readonly Match[] {
  const all = rooms.map((room): Match => {
    const met = wanted.needs.filter((n) => room.meets?.includes(n))
    const notMet = room.meets === null ? [] : wanted.needs.filter((n) => !room.meets?.includes(n))
    const miles = milesTo(room)
    return { room, met, notMet, miles, reasons: reasonsOf(wanted, room, met, notMet) }
  })
  const against = (m: Match): number => m.reasons.filter((r) => r.is === 'against').length
  const far = (n: number | null): number => n ?? Number.MAX_VALUE
  return all.sort((a, b) => b.met.length - a.met.length || against(a) - against(b) || far(a.miles) - far(b.miles) || far(a.room.weekly) - far(b.room.weekly))
}

const yes = (says: string): Reason => ({ is: 'for', says })
const no = (says: string): Reason => ({ is: 'against', says })
const unsure = (says: string): Reason => ({ is: 'cannot tell', says })

function reasonsOf(wanted: Wanted, room: Room, met: readonly string[], notMet: readonly string[]): readonly Reason[] {
  return [
    ...met.map((n) => yes(label(homeNeed, n) ?? n)), ...notMet.map((n) => no(`Not there: ${small(label(homeNeed, n))}`)),
    ...kind(wanted, room), ...age(wanted, room), ...registered(room), ...when(wanted, room), ...area(room),
    ...(room.meets === null && wanted.needs.length > 0 ? [unsure('It has not said what it can give')] : []),
  ]
}

function kind(wanted: Wanted, room: Room): readonly Reason[] {
  if (wanted.kind === null) return []
  if (room.kind === null) return [unsure('What kind of home it is was not written')]
  return [room.kind === wanted.kind ? yes('The kind of home that is wanted') : no(`Another kind of home: ${small(label(placementType, room.kind))}`)]
}

/** Places where nobody under 16 is placed. */
const from16 = ['K3']

function age(wanted: Wanted, room: Room): readonly Reason[] {
  if (wanted.born === null) return [unsure('How old the child is was not written')]
  const { years } = ageOn(wanted.born, wanted.on)
  if (room.kind !== null && from16.includes(room.kind) && years < 16) return [no('Nobody under 16 is placed in such a home')]
  if (room.ageFrom === null && room.ageTo === null) return [unsure('For what age it is was not written')]
  const fits = (room.ageFrom === null || years >= room.ageFrom) && (room.ageTo === null || years <= room.ageTo)
  return [fits ? yes(`For a child of ${years}`) : no(`Not for a child of ${years}`)]
}

const registered = (room: Room): readonly Reason[] => (room.registered === null ? [unsure('Whether it is registered was not written')]
  : room.registered ? [] : [no('It is not registered to care for children')])

const when = (wanted: Wanted, room: Room): readonly Reason[] => (room.freeFrom !== null && room.freeFrom > wanted.on ? [no('Not free by the day it is needed')] : [])

const area = (room: Room): readonly Reason[] => (room.area === null ? [unsure('Where it is was not written')]
  : [room.area === 'HERE' ? yes('In our area') : no(label(placeArea, room.area) ?? room.area)])
