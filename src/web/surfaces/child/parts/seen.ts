import { dayIn, dayOf, daysBetween, earliest, latest, sayDay, sayTime, sayWhen, type Instant, type When } from '../../../../calendar/index.ts'
import type { Body, Fact, RecordId, SubjectId } from '../../../../ledger/index.ts'
import { living } from '../../../../ledger/index.ts'
import { sayNearDay, type NameBook } from '../../../words/index.ts'

/** A moment at which somebody saw the child, and the record that says so. */
export interface Seen { readonly at: When; readonly by: SubjectId | null; readonly record: RecordId }

const onAVisit = ['ALONE', 'WITH', 'OBS', 'SEEN']

/** Records that mean a person had eyes on the child. A call, a text or a plan does not. */
const sightings: { readonly [step: string]: (body: Body) => boolean } = {
  'visit.happened': (b) => typeof b['seen'] === 'string' && onAVisit.includes(b['seen']),
  'missing-episode.returned': () => true,
  'missing-episode.sighted': () => true,
  'return-interview.held': () => true,
  'disclosure.told': () => true,
  'night-check.checked': (b) => b['found'] === 'asleep' || b['found'] === 'awake' || b['found'] === 'up',
  'case-note.noted': (b) => b['kind'] === 'home-log',
}

/** Record types a sighting can be written in. */
export const sightingKinds: readonly string[] = [...new Set(Object.keys(sightings).map((s) => s.slice(0, s.indexOf('.'))))]

/** When the child was last seen, from facts already cut to a moment; null when nobody wrote that they were. */
export function lastSeen(facts: readonly Fact[], until: Instant): Seen | null {
  const seen = living(facts).filter((r) => r.withdrawn === null).flatMap((r) => r.steps)
    .filter((s) => sightings[`${s.kind}.${s.step}`]?.(s.body) === true && earliest(s.happened) <= until)
    .sort((a, b) => (earliest(a.happened) < earliest(b.happened) ? 1 : -1))[0]
  return seen ? { at: seen.happened, by: seen.author, record: seen.record } : null
}

/**
 * Days without anybody writing that they saw the child after which we stop saying we know how they are. Choices of ours: a
 * children's home writes about each child every day; with family or carers, six weeks is as long as visits are ever left.
 */
export const seenLatelyDays = { inAHome: 2, elsewhere: 42 } as const

/** Whether the child was seen recently enough to say anything. */
export const isLately = (seen: Seen | null, inAHome: boolean, now: Instant): boolean =>
  seen !== null && daysBetween(dayOf(latest(seen.at)), dayOf(now)) <= (inAHome ? seenLatelyDays.inAHome : seenLatelyDays.elsewhere)

/** 'at 8:05am today', 'yesterday at 4pm', 'on Fri 13 Nov', 'about ten last night'. */
export function sayNear(at: When, now: Instant): string {
  const on = dayIn(at)
  if (on === null) return 'month' in at ? `in ${sayWhen(at, now)}` : sayWhen(at, now)
  const near = sayNearDay(on, now)
  const named = near === sayDay(on, now)
  if (!('at' in at)) return named ? `on ${near}` : near
  return near === 'today' ? `at ${sayTime(at.at)} today` : named ? `on ${near} at ${sayTime(at.at)}` : `${near} at ${sayTime(at.at)}`
}

/** The same after 'since': '8:05am today', 'yesterday at 4pm', 'Fri 13 Nov'. */
export const saySince = (at: When, now: Instant): string => sayNear(at, now).replace(/^(at|on|in) /, '')

/** 'Seen at 8:05am today by Dee Martins'; 'Nobody has written that they saw Micah'. */
export function saySeen(seen: Seen | null, names: NameBook, called: string, now: Instant): string {
  if (seen === null) return `Nobody has written that they saw ${called}`
  const by = seen.by === null ? null : names(seen.by)
  return `Last seen ${sayNear(seen.at, now)}${by === null ? '' : ` by ${by}`}`
}
