import { dayOf, instantAt, isWorkingDay, londonText, minutesBetween, sayLength, type Instant } from '../../../../calendar/index.ts'
import { resolveOwner } from '../../../../access/index.ts'
import { missingEpisode, type Pack } from '../../../../packs/index.ts'
import type { Told } from '../../../kit/index.ts'
import { dutyStatus, near } from '../../../words/index.ts'
import type { Call } from '../../../contract.ts'
import type { Desk } from '../../staff/owing/index.ts'
import type { Card } from '../../../../readings/index.ts'
import type { HomeChild, MissingNow } from './child.ts'
import type { Board } from './load.ts'

/** Who can be said to have been told, by code and words, as the pack lists them. */
export function tellable(pack: Pick<Pack, 'recordTypes'>): readonly { readonly code: string; readonly label: string }[] {
  const who = pack.recordTypes.find((t) => t.id === missingEpisode.id)?.steps['told']?.fields['who']?.type
  return who?.kind === 'code' ? who.codes.codes : []
}

/** One who must hear, with what was written about it, if anything. */
export interface ToTell extends Pick<Told, 'who' | 'tone' | 'when' | 'how' | 'ring'> {
  /** The code a press writes: 'police'. */
  readonly code: string
  /** What the press says: 'They know now'. Null when they know. */
  readonly press: string | null
}

interface Must {
  readonly codes: readonly string[]
  readonly who: string
  readonly rule?: string
  readonly onlyIfOwed?: true
  readonly press: string
  readonly not: string
}

const must: readonly Must[] = [
  { codes: ['looked-for'], who: 'Looked for', press: 'We have looked', not: 'Not yet' },
  { codes: ['police'], who: 'Police', rule: 'missing/tell-police', press: 'They know now', not: 'Not told yet' },
  { codes: ['social-worker', 'out-of-hours'], who: 'Social worker or out-of-hours team', rule: 'missing/tell-people', press: 'They know now', not: 'Not told yet' },
  { codes: ['parent'], who: 'Parent', rule: 'missing/tell-people', press: 'They know now', not: 'Not told yet' },
  { codes: ['home-manager'], who: 'Home manager', press: 'They know now', not: 'Not told yet' },
  { codes: ['reviewing-officer'], who: 'Reviewing officer', rule: 'missing/tell-reviewing-officer', onlyIfOwed: true, press: 'They know now', not: 'Not told yet' },
]

/** Everyone who must hear that this child is missing, and whoever else was told: who knows since when, who does not and how to ring them. */
export function whoIsTold(child: HomeChild, missing: MissingNow, { desk, outOfHours }: Pick<Board, 'desk' | 'outOfHours'>, call: Call): readonly ToTell[] {
  const told = missing.episode.all('told')
  const listed = must.flatMap((m): readonly ToTell[] => {
    const first = told.find((t) => m.codes.includes(t.body.who ?? ''))
    const code = codeNow(m, call)
    if (first) {
      const how = [first.body.name, first.body.reference && `Reference ${first.body.reference}`, first.body.what].filter(Boolean).join('. ')
      return [{ who: m.who, code, tone: 'met', when: near(first.happened, call.now), how: how || undefined, press: null }]
    }
    if (m.onlyIfOwed && !dutyOf(m, child, missing)) return []
    return [{ ...notYet(m, child, missing, desk, call), code, who: nameOf(m, child, desk), press: m.press, ring: toRing(m, child, desk, call, outOfHours) }]
  })
  const others = told.filter((t) => !must.some((m) => m.codes.includes(t.body.who ?? ''))).map((t): ToTell => ({
    who: tellable(call.pack).find((c) => c.code === t.body.who)?.label ?? 'Somebody, not written who', code: t.body.who ?? 'other', tone: 'met', when: near(t.happened, call.now),
    how: [t.body.name, t.body.what].filter(Boolean).join('. ') || undefined, press: null,
  }))
  return [...listed, ...others]
}

const dutyOf = (m: Must, child: HomeChild, missing: MissingNow) => child.owed.find((o) => o.rule === m.rule && o.key === missing.episode.record)?.content

/** Not told: late from the moment it was owed, or still in time. Things with no rule are owed at once all the same: a missing child cannot wait. */
function notYet(m: Must, child: HomeChild, missing: MissingNow, desk: Desk, call: Call): Pick<ToTell, 'tone' | 'when' | 'how'> {
  const duty = dutyOf(m, child, missing)
  if (duty?.state === 'open' && duty.due !== null && duty.due > call.now) {
    const status = dutyStatus(duty, call.now)
    return { tone: 'soon', when: m.not, how: `${status.status}, ${status.due}` }
  }
  const minutes = minutesBetween(instantAt(missing.started.happened), call.now)
  const late = minutes < 1 ? 'Owed at once' : `${sayLength(minutes)} late: owed at once`
  const police = m.codes.includes('police') ? `${late}. Ring 999, or 101 if nobody is in danger now` : null
  return { tone: 'late', when: m.not, how: police ?? (m.codes.includes('parent') ? safely(child, late, desk) : late) }
}

/** How to reach each parent safely, by name: what is safe for one may harm through another. */
function safely(child: HomeChild, late: string, desk: Desk): string {
  const notes = child.parents.flatMap((p) => (p.safely ? [`${(p.person && desk.names(p.person)) ?? 'A parent'}: ${p.safely.replace(/\.$/, '')}`] : []))
  return notes.length > 0 ? `${late}. To reach them safely. ${notes.join('. ')}` : late
}

/** Out of hours from five until nine, and all day when it is not a working day: the out-of-hours team is who picks up. */
export function isOutOfHours(now: Instant, pack: Pick<Pack, 'jurisdiction'>): boolean {
  const hour = Number(londonText(now).slice(11, 13))
  return hour < 9 || hour >= 17 || isWorkingDay(dayOf(now), pack.jurisdiction) === 'no'
}

const codeNow = (m: Must, call: Call): string => (m.codes.includes('out-of-hours') && isOutOfHours(call.now, call.pack) ? 'out-of-hours' : (m.codes[0] ?? 'other'))

function nameOf(m: Must, child: HomeChild, desk: Desk): string {
  const names = m.codes.includes('parent') ? child.parents.flatMap((p) => (p.person && desk.names(p.person)) ?? []) : []
  return names.length > 0 ? `${m.who}: ${names.join(', ')}` : m.who
}

/**
 * Whom one press rings, when a number is known. Out of hours no social worker is at their desk, and the out-of-hours team is
 * rung. How to reach a parent safely stands beside it.
 */
function toRing(m: Must, child: HomeChild, desk: Desk, call: Call, outOfHours: Card | null): ToTell['ring'] {
  if (m.codes.includes('out-of-hours') && isOutOfHours(call.now, call.pack)) return outOfHours?.phone ? { name: outOfHours.name, tel: outOfHours.phone } : undefined
  const person = m.codes.includes('social-worker') ? (child.where.allocated.find((a) => a.role === 'social-worker')?.worker ?? null)
    : m.codes.includes('home-manager') ? resolveOwner({ role: 'home-manager' }, child.where, desk.org).worker
      : m.codes.includes('parent') ? (child.parents.find((p) => p.person !== null && desk.cards.get(p.person)?.phone)?.person ?? null) : null
  const card = person === null ? undefined : desk.cards.get(person)
  return card?.phone ? { name: card.name.split(' ')[0] ?? card.name, tel: card.phone } : undefined
}

