import { sayDay, type Day } from '../../../../calendar/index.ts'
import { address, missingEpisode, person, placement } from '../../../../packs/index.ts'
import type { Whereabouts } from '../../../kit/index.ts'
import { isUnborn } from '../../../words/index.ts'
import { holding, type ChildRecord } from './open-child.ts'
import { isLately, lastSeen, saySeen, saySince, sayNear, type Seen } from './seen.ts'

/** What the pages need to know about where a child is. */
export interface Where {
  readonly shown: Whereabouts
  readonly seen: Seen | null
  /** Seen recently enough to say anything. */
  readonly lately: boolean
  /** The open missing episode's record, or null. */
  readonly missing: string | null
  readonly died: boolean
}

/** The day a child died, or the words for it; null for everyone else. */
export function diedOn(record: ChildRecord): string | null {
  const died = record.timeline.each(person).map((p) => p.at('died')).findLast((s) => s !== null)
  if (!died) return null
  const on: Day | undefined = died.body.on
  return on ? `on ${sayDay(on, record.now)}` : sayNear(died.happened, record.now)
}

/** Types of place with staff day and night, who write about each child every day. Foster carers do not. */
const staffed = ['K1', 'K2']

/** Whether they live in a children's home now. A place whose type nobody wrote counts as one: it is the stricter. */
const inAChildrensHome = (record: ChildRecord): boolean => {
  const stay = record.timeline.each(placement).map((p) => p.at('started')?.body).findLast((b) => b?.home === record.where.home)
  return record.where.home !== null && (stay?.type === undefined || staffed.includes(stay.type))
}

/** Where the child is as far as anybody has written, who saw them, and whom to ring there. */
export function whereIs(record: ChildRecord): Where {
  const seen = lastSeen(record.timeline.facts, record.now)
  const lately = isLately(seen, inAChildrensHome(record), record.now)
  const died = diedOn(record)
  const open = holding(record).find((s) => s.rule === 'missing')
  const base = { seen, lately, missing: open?.key ?? null, died: died !== null }
  if (died !== null) return { ...base, shown: { place: `Died ${died}`, tone: 'unknown' } }
  if (record.card && isUnborn(record.card)) return { ...base, shown: { place: 'Not born yet', tone: 'unknown', lines: [addressOf(record) ?? 'No address is written'] } }
  return { ...base, shown: open ? missing(record, open.key) : living(record, saySeen(seen, record.names, record.called, record.now), lately) }
}

function missing(record: ChildRecord, key: string): Whereabouts {
  const started = record.timeline.find(missingEpisode, key)?.at('started')
  if (!started) return { place: 'Missing', tone: 'missing' }
  const away = started.body.kind === 'A' ? 'Away without agreement' : 'Missing'
  const last = started.body.lastSeen ? `Last seen: ${started.body.lastSeen}` : 'Where they were last seen is not written'
  return { place: `${away} since ${saySince(started.happened, record.now)}`, tone: 'missing', lines: [last], ...telOf(record) }
}

const telOf = (record: ChildRecord): { readonly tel?: string } => {
  const phone = record.where.home === null ? null : record.cards.get(record.where.home)?.phone
  return phone ? { tel: phone } : {}
}

function living(record: ChildRecord, seen: string, lately: boolean): Whereabouts {
  const { home } = record.where
  const tone = lately ? 'in' : 'unknown'
  if (home !== null) return { place: `Lives at ${record.names(home) ?? 'a home'}`, tone, lines: [seen], ...telOf(record) }
  const lived = addressOf(record)
  if (lived === null) return { place: 'We do not know', tone: 'unknown', lines: [`Nobody has written where ${record.called} lives`, seen] }
  return { place: 'At home', tone, lines: [lived, seen] }
}

/** The address now. One that some people must be kept from stays on its own record: this bar is seen over shoulders. */
function addressOf(record: ChildRecord): string | null {
  const at = record.timeline.each(address).filter((a) => a.at('moved-out') === null).at(-1)?.at('moved-in')?.body
  if (!at) return null
  if (at.confidential) return 'Some people must be kept from the address: it is on its own record'
  return [at.lines?.replaceAll('\n', ', '), at.postcode].filter(Boolean).join(', ') || 'The address is not written'
}
