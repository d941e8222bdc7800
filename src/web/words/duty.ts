import { dayOf, daysBetween, endOfDay, instantAt, minutesBetween, sayDay, sayMoment, sayTime, sayWhen, type Instant } from '../../calendar/index.ts'
import type { Resolved } from '../../access/index.ts'
import type { Pack } from '../../packs/index.ts'
import { versionAt, type DutyDefinition, type DutyReading, type DutyVersion } from '../../readings/duty/index.ts'
import type { Stored } from '../../store/index.ts'
import type { DutyRowProps, Tone } from '../kit/index.ts'
import { asUsed, basisWords } from './basis.ts'
import { roleWords, sayPast, sayPastBecause } from './past.ts'
import { upper, type NameBook } from './person.ts'

/** A duty as read about one subject. */
export type OwedThing = Pick<Stored<DutyReading>, 'subject' | 'rule' | 'key' | 'content'>

/** How something owed stands, in a chip and a line beneath it. */
export interface DutyStatus { readonly tone: Tone; readonly status: string; readonly due: string }

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`
/** Whether it is owed by the end of a day rather than at a time. */
const byDay = (due: Instant): boolean => due === endOfDay(dayOf(due))
/** '20 minutes', '3 hours', '4 days': one unit, whole ones. */
const roughly = (minutes: number): string =>
  minutes < 60 ? count(minutes, 'minute') : minutes < 48 * 60 ? count(Math.floor(minutes / 60), 'hour') : count(Math.floor(minutes / 1440), 'day')

/** '10am Wed 25 Nov'; a midnight says which end of the day it is. */
const momentWords = (at: Instant, now: Instant): string =>
  sayTime(at) === 'midnight' ? sayMoment(at, now) : `${sayTime(at)} ${sayDay(dayOf(at), now)}`
const dueWords = (due: Instant, now: Instant): string => (byDay(due) ? sayDay(dayOf(due), now) : momentWords(due, now))

/** Says how a duty stands at a moment: 'Overdue 4 days', 'Owed by 10am', '3 days left', 'Cannot tell', 'Met 2 days late'. */
export function dutyStatus(r: Pick<DutyReading, 'state' | 'due' | 'dueLatest' | 'metAt' | 'arose' | 'times'>, now: Instant): DutyStatus {
  switch (r.state) {
    case 'overdue': return overdue(r, now)
    case 'open': return open(r, now)
    case 'cannot tell': return { tone: 'unknown', status: 'Cannot tell', due: r.due === null ? 'no date to count from' : unsure(r.due, r.dueLatest, now) }
    case 'not known': return { tone: 'unknown', status: 'Not known', due: r.due === null ? 'before the files came' : `${r.times === undefined ? '' : `${r.times} times, `}${unsure(r.due, r.dueLatest, now)}` }
    case 'met': return { tone: 'met', status: 'Met', due: r.metAt ? `done ${sayWhen(r.metAt, now)}` : 'done in time' }
    case 'met late': return { tone: 'met-late', status: `Met ${lateBy(r)}late`, due: r.metAt ? `done ${sayWhen(r.metAt, now)}` : 'done late' }
    case 'not needed': return { tone: 'none', status: 'Not needed', due: 'no longer owed' }
    case 'no rule in force': return { tone: 'none', status: 'No rule held', due: r.arose ? `began ${sayWhen(r.arose, now)}` : 'no date to count from' }
  }
}

const unsure = (due: Instant, last: Instant | null, now: Instant): string =>
  last === null || last === due ? `due ${dueWords(due, now)}` : `due between ${dueWords(due, now)} and ${dueWords(last, now)}`

function overdue(r: Pick<DutyReading, 'due' | 'dueLatest' | 'arose'>, now: Instant): DutyStatus {
  const due = r.dueLatest ?? r.due
  if (due === null) return { tone: 'late', status: 'Overdue', due: 'the day is not known' }
  const days = daysBetween(dayOf(due), dayOf(now))
  const late = byDay(due) ? count(days, 'day') : roughly(minutesBetween(due, now))
  const began = r.arose && 'at' in r.arose ? r.arose.at : null
  return { tone: 'late', status: began === due && minutesBetween(due, now) < 1 ? 'Owed at once' : `Overdue ${late}`, due: began === due ? `owed at once, ${momentWords(due, now)}` : `was due ${dueWords(due, now)}` }
}

function open(r: Pick<DutyReading, 'due' | 'dueLatest'>, now: Instant): DutyStatus {
  if (r.due === null) return { tone: 'soon', status: 'Owed', due: 'no date to count from' }
  const days = daysBetween(dayOf(now), dayOf(r.due))
  const ends = r.dueLatest !== null && r.dueLatest !== r.due ? `, ${dueWords(r.dueLatest, now)} at the latest` : ''
  if (days <= 0) {
    return byDay(r.due)
      ? { tone: 'today', status: 'Owed today', due: `by midnight, ${sayDay(dayOf(r.due), now)}${ends}` }
      : { tone: 'today', status: `Owed by ${sayTime(r.due)}`, due: `today${ends}` }
  }
  if (byDay(r.due)) return { tone: 'soon', status: days === 1 ? 'Owed tomorrow' : `${days} days left`, due: `by ${sayDay(dayOf(r.due), now)}${ends}` }
  return { tone: 'soon', status: `${roughly(minutesBetween(now, r.due))} left`, due: `by ${momentWords(r.due, now)}${ends}` }
}

function lateBy(r: Pick<DutyReading, 'due' | 'dueLatest' | 'metAt'>): string {
  const due = r.dueLatest ?? r.due
  if (due === null || r.metAt === null) return ''
  const at = instantAt(r.metAt)
  const days = daysBetween(dayOf(due), dayOf(at))
  if (byDay(due)) return days > 0 ? `${count(days, 'day')} ` : ''
  return minutesBetween(due, at) > 0 ? `${roughly(minutesBetween(due, at))} ` : ''
}

/** How far its time has run, for the clock: 0 as it arose, 1 as it is owed. Left out when there is nothing to count, or no time between the two. */
export function elapsedOf(r: Pick<DutyReading, 'state' | 'arose' | 'due'>, now: Instant): number | undefined {
  if (r.arose === null || r.due === null || (r.state !== 'open' && r.state !== 'overdue')) return undefined
  const began = instantAt(r.arose)
  const whole = minutesBetween(began, r.due)
  return whole > 0 ? minutesBetween(began, now) / whole : undefined
}

/** The version of the rule a reading used, with the limit the authority chose where it used that; else the one in force at a moment; else the newest held. */
export function versionUsed(duty: Pick<DutyDefinition, 'versions'>, reading: Pick<DutyReading, 'version' | 'chosen'> | null, now: Instant): DutyVersion | null {
  const used = duty.versions.find((v) => v.from === reading?.version)
  return used ? asUsed(used, reading?.chosen) : versionAt(duty, { at: now }) ?? duty.versions.at(-1) ?? null
}

/** What one thing owed is called: the duty's title, and which one when a child can have several. */
export const dutyTitle = (duty: Pick<DutyDefinition, 'title'>, r: Pick<DutyReading, 'about'>): string =>
  r.about === null ? duty.title : `${duty.title}: ${r.about}`

/** The rule a stored reading came from, or null when this pack no longer has it. */
export const dutyOf = (pack: Pick<Pack, 'duties'>, rule: string): DutyDefinition | null => pack.duties.find((d) => d.id === rule) ?? null

/** Needed to say who owes something. */
type OwnerWords = { readonly pack: Pick<Pack, 'owners' | 'roles'>; readonly names: NameBook; readonly now: Instant }

/** Who owes it, briefly: 'Priya Raman'; 'Joanna Vickery, head of service' when somebody was passed over; 'Nobody: there is no social worker'. */
export function sayOwner(owner: Resolved, w: OwnerWords): string {
  const role = roleWords(w.pack, owner.role)
  const name = owner.role === 'home-on-shift' ? upper(role) : owner.worker === null ? null : w.names(owner.worker)
  if (name === null) return `Nobody: there is no ${role}`
  return owner.past.length > 0 ? `${name}, ${role}` : name
}

/** The same with whoever was passed over: 'Joanna Vickery, head of service, past the team manager, Helen Ashworth, who is away until Fri 27 Nov'. */
export const sayOwnerWhole = (owner: Resolved, w: OwnerWords): string =>
  [sayOwner(owner, w), owner.worker === null ? '' : sayPast(owner.past, w)].filter(Boolean).join(', ')

/** What is needed to turn one thing owed into a row. */
export interface DutyRowFrom {
  readonly owed: OwedThing
  readonly duty: DutyDefinition
  readonly pack: Pick<Pack, 'owners' | 'roles'>
  readonly now: Instant
  /** Who owes it, from `resolveOwner`. */
  readonly owner: Resolved
  readonly names: NameBook
  /** The page that shows its working, from `toOwed`. */
  readonly whyHref: string
  /** Whose it is, when the page is not about one child. */
  readonly child?: DutyRowProps['child']
  readonly press?: DutyRowProps['press']
  readonly headingLevel?: DutyRowProps['headingLevel']
}

/** A reading as the row that pages show. Status, date, owner, force and number each in words. */
export function dutyRow(from: DutyRowFrom): DutyRowProps {
  const { owed: { content }, duty, now } = from
  const version = versionUsed(duty, content, now)
  const basis = version === null ? null : basisWords(version)
  const past = from.owner.worker === null || urgencyOf(content, now) === 'done' ? '' : upper(sayPastBecause(from.owner.past, from))
  return {
    ...dutyStatus(content, now), elapsed: elapsedOf(content, now), child: from.child, title: dutyTitle(duty, content),
    note: [content.state === 'met' ? null : content.why, past].filter(Boolean).map((s) => `${s?.replace(/\.$/, '')}.`).join(' ') || undefined,
    basis: basis?.basis ?? 'local default', unverified: basis?.unverified ?? true, cite: basis?.beside ?? undefined, whyHref: from.whyHref,
    owner: sayOwner(from.owner, from), press: from.press, headingLevel: from.headingLevel,
  }
}

/** The kinds of urgency a page counts and sorts by. */
export type Urgency = 'overdue' | 'today' | 'later' | 'cannot tell' | 'done'

/** Where something owed belongs in the order a person acts in. */
export function urgencyOf(r: Pick<DutyReading, 'state' | 'due'>, now: Instant): Urgency {
  if (r.state === 'overdue') return 'overdue'
  if (r.state === 'open') return r.due !== null && dayOf(r.due) <= dayOf(now) ? 'today' : 'later'
  return r.state === 'cannot tell' ? 'cannot tell' : 'done'
}

const order: readonly Urgency[] = ['overdue', 'today', 'later', 'cannot tell', 'done']

/** Things owed in the order a person acts: overdue, today, later, cannot tell, then what is done; in each the earliest first. */
export const inActingOrder = <T extends OwedInOrder>(owed: readonly T[], now: Instant): readonly T[] => owed.map((o) => ({ o, at: order.indexOf(urgencyOf(o.content, now)), due: o.content.due ?? '9' }))
  .sort((a, b) => a.at - b.at || compare(a.due, b.due) || compare(a.o.subject, b.o.subject) || compare(a.o.rule, b.o.rule) || compare(a.o.key, b.o.key)).map(({ o }) => o)

/** What is owed at one moment stands in the same order each time: whoever goes through a long list page by page misses nothing. */
interface OwedInOrder { readonly subject: string; readonly rule: string; readonly key: string; readonly content: Pick<DutyReading, 'state' | 'due'> }
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** How many are overdue, owed today, owed later, and of which nobody can tell. */
export function tallyOwed(owed: readonly { readonly content: Pick<DutyReading, 'state' | 'due'> }[], now: Instant): Readonly<Record<Urgency, number>> {
  const tally: Record<Urgency, number> = { overdue: 0, today: 0, later: 0, 'cannot tell': 0, done: 0 }
  for (const { content } of owed) tally[urgencyOf(content, now)] += 1
  return tally
}
