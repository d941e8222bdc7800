import { addInstant, dayOf, dueAfter, earliest, latest, nextMs, type Day, type Due, type Instant, type Jurisdiction, type Limit, type When } from '../../calendar/index.ts'
import type { FactId, Timeline } from '../../ledger/index.ts'
import type { Context } from '../context.ts'
import type { Arising, Candidate, DutyDefinition, DutyState, DutyVersion, Owner } from './define.ts'

/** Something looked at as meeting the duty, and whether it counts. */
export interface Attempt { readonly fact: FactId; readonly counts: Candidate['counts']; readonly why: string | null }

/** One thing owed, as read at a moment. Holds ids, roles and reasons; never a person's name. */
export interface DutyReading {
  readonly duty: string
  readonly key: string
  readonly about: string | null
  readonly state: DutyState
  readonly why: string | null
  readonly arose: When | null
  /** First day of the version of the rule that was used; null when none was in force. */
  readonly version: string | null
  /** The limit the authority chose for itself, used in place of the version's, and the fact that says so. Left out where the version's own was used. */
  readonly chosen?: { readonly within: Limit; readonly fact: FactId }
  /** The last moment in time, and the latest it could be when the start was rough. */
  readonly due: Instant | null
  readonly dueLatest: Instant | null
  readonly owner: Owner
  /** How many escalations it has reached while owed, and to which role. */
  readonly level: number
  readonly escalatedTo: string | null
  readonly metBy: FactId | null
  readonly metAt: When | null
  readonly attempts: readonly Attempt[]
  readonly because: readonly FactId[]
  /** How often, where it is told of several times together; left out where it is told of once. */
  readonly times?: number
}

/** A reading with the next moment at which time alone would change it. `next` is not part of what is stored as the reading. */
export interface TimedDuty { readonly reading: DutyReading; readonly next: Instant | null }

const owed = (state: DutyState): boolean => state === 'open' || state === 'overdue' || state === 'cannot tell'

/**
 * What of a duty is asked each time it is read, with its parts in one order whatever their order in its file: a program is quick with
 * things of one shape, and goes through a table for each part of things of two hundred.
 */
export interface Evenly<S> extends Pick<DutyDefinition<S>, 'id' | 'versions' | 'arises' | 'metBy' | 'escalates'> {
  readonly notNeeded: NonNullable<DutyDefinition<S>['notNeeded']> | null
  readonly owner: Owner
}
export const evenly = <S>(d: DutyDefinition<S>): Evenly<S> =>
  ({ id: d.id, versions: d.versions, arises: d.arises, metBy: d.metBy, escalates: d.escalates, notNeeded: d.notNeeded ?? null, owner: { role: d.owner } })

/** Reads one duty over one timeline at the context's `now`. Pure. */
export const evaluateDuty = <S>(duty: DutyDefinition<S>, t: Timeline, c: Context): readonly TimedDuty[] => evaluate(evenly(duty), t, c)

export function evaluate<S>(duty: Evenly<S>, t: Timeline, c: Context): readonly TimedDuty[] {
  const arisen = duty.arises(t, c), [only] = arisen
  if (!only) return nothingOwed
  const all = arisen.length === 1 ? [readOne(duty, only, t, c)] : arisen.map((arising) => readOne(duty, arising, t, c))
  return t.isBrought ? withoutThePast(duty, all, t) : all
}
const nothingOwed: readonly TimedDuty[] = []

/** The version of the rule in force on the day something arose, or null. A pack's duties hold its own jurisdiction's only. */
export const versionAt = (duty: Pick<DutyDefinition, 'versions'>, at: When, where?: Jurisdiction): DutyVersion | null => versionOn(duty, dayOf(earliest(at)), where)

function versionOn({ versions }: Pick<DutyDefinition, 'versions'>, on: Day, where?: Jurisdiction): DutyVersion | null {
  for (const v of versions) if ((where === undefined || v.where === where) && v.from <= on && (v.to === undefined || on <= v.to)) return v
  return null
}

/** Whether a version's number is a choice, so that an authority may make its own. No number of law is ever one. */
export const isChoice = (v: Pick<DutyVersion, 'within' | 'numberBasis'>): boolean =>
  v.within === 'as chosen' || (v.numberBasis === 'local default' && v.within !== null && typeof v.within === 'object')

/** The authority's own choice on the day something arose: none, where there is none or none can be made. */
function choiceOf(duty: string, version: DutyVersion, arose: Day, c: Context): DutyReading['chosen'] {
  const own = isChoice(version) ? c.chosenLimit(duty, arose) : null
  return own ? { within: own.within, fact: own.fact } : undefined
}

const nothingTried: readonly Attempt[] = []

/** How a thing owed stands. What is left out is as it is for something nobody did and nobody was told of. */
type Stands = Pick<DutyReading, 'state' | 'why'> & Partial<Pick<DutyReading, 'metBy' | 'metAt' | 'level' | 'escalatedTo'>>
/** What was worked out on the way: what rule was in force, by when, and what was tried. */
interface Seen { readonly version: string | null; readonly due: Due | null; readonly chosen: DutyReading['chosen']; readonly attempts: readonly Attempt[] }
const nothingSeen: Seen = { version: null, due: null, chosen: undefined, attempts: nothingTried }

// Written out field by field: this is made for everything owed, and putting parts together takes longer than all else here.
function readingOf(duty: { readonly id: string; readonly owner: Owner }, arising: Arising, arose: When | null, seen: Seen, how: Stands): DutyReading {
  const known = seen.due !== null && 'from' in seen.due ? seen.due : null
  const reading: DutyReading = {
    duty: duty.id, key: arising.key, about: arising.about ?? null, state: how.state, why: how.why, arose, version: seen.version,
    due: known ? known.from : null, dueLatest: known ? known.to : null, owner: arising.owner ?? duty.owner, level: how.level ?? 0,
    escalatedTo: how.escalatedTo ?? null, metBy: how.metBy ?? null, metAt: how.metAt ?? null, attempts: seen.attempts, because: arising.because,
  }
  return seen.chosen ? { ...reading, chosen: seen.chosen } : reading
}

function readOne<S>(duty: Evenly<S>, arising: Arising<S>, t: Timeline, c: Context): TimedDuty {
  if ('unknown' in arising.at) return still(readingOf(duty, arising, null, nothingSeen, { state: 'cannot tell', why: arising.at.unknown }))
  const arose = arising.at, on = dayOf(earliest(arose)), version = versionOn(duty, on, c.jurisdiction)
  if (!version || version.within === null) return still(readingOf(duty, arising, arose, nothingSeen, { state: 'no rule in force', why: 'The pack holds no rule for that day' }))
  const chosen = choiceOf(duty.id, version, on, c)
  const due = dueOf(chosen?.within ?? version.within, arising, arose, c)
  const candidates = inTurn(duty.metBy(arising.of, t, c))
  const seen = { version: version.from, due, chosen, attempts: attemptsOf(candidates) }
  const met = thatCounts(candidates)
  if (met) {
    const { state, why } = metState(timeOf(met), due)
    return still(readingOf(duty, arising, arose, seen, { state, why, metBy: met.step.current.id, metAt: timeOf(met) }))
  }
  const released = duty.notNeeded?.(arising.of, t, c)
  if (released) return still(readingOf(duty, arising, arose, seen, { state: 'not needed', why: released.why }))
  const stands = unmetState(candidates, due, c.now), climbed = climb(duty, stands.state, due, c)
  return { reading: readingOf(duty, arising, arose, seen, { state: stands.state, why: stands.why, level: climbed.level, escalatedTo: climbed.to }), next: climbed.next }
}

function thatCounts(all: readonly Candidate[]): Candidate | null {
  for (const c of all) if (c.counts === 'yes') return c
  return null
}
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const timeOf = (m: Candidate): When => m.at ?? m.step.happened
/** By when each was, then by when it was written. */
const turn = (a: Candidate, b: Candidate): number => inOrder(earliest(timeOf(a)), earliest(timeOf(b))) || inOrder(a.step.recorded, b.step.recorded) || a.step.sequence - b.step.sequence
const inTurn = (all: readonly Candidate[]): readonly Candidate[] => {
  for (let i = 1; i < all.length; i++) if (turn(all[i - 1] as Candidate, all[i] as Candidate) > 0) return all.toSorted(turn)
  return all
}
function attemptsOf(all: readonly Candidate[]): readonly Attempt[] {
  const only = all[0]
  if (!only) return nothingTried
  return all.length === 1 ? [attempt(only)] : all.map(attempt)
}
const attempt = (m: Candidate): Attempt => ({ fact: m.step.current.id, counts: m.counts, why: m.why ?? null })
const still = (reading: DutyReading): TimedDuty => ({ reading, next: null })

function dueOf(within: NonNullable<DutyVersion['within']>, arising: Arising, arose: When, c: Context): Due {
  if (within === 'at once') return { from: earliest(arose), to: latest(arose) }
  if (within === 'by the date given') {
    return arising.by ? { from: latest(arising.by), to: latest(arising.by) } : { cannotTell: 'No date was given for it' }
  }
  if (within === 'as chosen') return { cannotTell: 'No time limit is known for it here, and none has been chosen yet' }
  return dueAfter(arose, within, c.jurisdiction)
}

const inTime = { state: 'met', why: null } as const, late = { state: 'met late', why: null } as const
function metState(at: When, due: Due): { readonly state: DutyState; readonly why: string | null } {
  if ('cannotTell' in due) return { state: 'cannot tell', why: `It was done. Whether in time we cannot tell: ${due.cannotTell}` }
  if (latest(at) <= due.from) return inTime
  if (earliest(at) > due.to) return late
  return { state: 'cannot tell', why: 'It was done. The times written are too rough to say whether it was in time' }
}

function unmetState(candidates: readonly Candidate[], due: Due, now: Instant): { readonly state: DutyState; readonly why: string | null } {
  let why: string | null = null
  for (const m of candidates) {
    if (m.counts === 'cannot tell') return { state: 'cannot tell', why: m.why ?? 'Something was done, and we cannot tell whether it counts' }
    if (m.counts === 'no') why = m.why ?? null
  }
  if ('cannotTell' in due) return { state: 'cannot tell', why: due.cannotTell }
  if (now <= due.from) return { state: 'open', why }
  if (now > due.to) return { state: 'overdue', why }
  return { state: 'cannot tell', why: 'The start was written too roughly to say whether it is late yet' }
}

const notInTheFiles = 'It was due before the files that tell of it came, and they do not say whether it was done'

/**
 * What came and went before the files that tell of it were brought in: whether it was done they do not say, and nobody can do it now. So it
 * is not owed, and of each duty it is told once, with how often; thousands of lines would hide what can be done. What was done, and what fell
 * or falls due after the files came, stands by itself like anything else.
 */
function withoutThePast(duty: Pick<DutyDefinition, 'id'>, all: readonly TimedDuty[], t: Timeline): readonly TimedDuty[] {
  const past: DutyReading[] = [], kept: TimedDuty[] = []
  for (const one of all) {
    if (wasOver(one.reading, t)) past.push(one.reading)
    else kept.push(one)
  }
  if (past.length === 0) return all
  const unknown = past.filter((r) => r.state !== 'not needed' && r.state !== 'no rule in force').sort((a, b) => inOrder(a.due ?? '', b.due ?? ''))
  const [first] = unknown, last = unknown.at(-1)
  if (!first || !last) return kept
  const reading: DutyReading = {
    ...first, key: `${duty.id} before the files came`, about: null, state: 'not known', why: notInTheFiles, dueLatest: last.dueLatest, level: 0, escalatedTo: null, attempts: nothingTried,
    because: [...new Set(unknown.flatMap((r) => r.because))],
  }
  return [...kept, still(unknown.length === 1 ? reading : { ...reading, times: unknown.length })]
}

/** Whether it was over, one way or another, before all that it came from was brought in. */
function wasOver(r: DutyReading, t: Timeline): boolean {
  if (r.metBy !== null || r.because.length === 0) return false
  const over = r.dueLatest ?? (r.state === 'no rule in force' && r.arose !== null ? latest(r.arose) : null)
  if (over === null) return false
  for (const fact of r.because) {
    const at = t.broughtAt(fact)
    if (at === null || at < over) return false
  }
  return true
}

interface Climbed { readonly level: number; readonly to: string | null; readonly next: Instant | null }
const neverClimbs: Climbed = { level: 0, to: null, next: null }

/** How far up an owed thing has been carried, and when it next moves. */
function climb(duty: Pick<DutyDefinition, 'escalates'>, state: DutyState, due: Due, c: Context): Climbed {
  if ('cannotTell' in due || !owed(state)) return neverClimbs
  // Nothing climbs before it is late, so of what is not due yet only that moment matters.
  if (c.now <= due.from && due.from <= due.to) return { level: 0, to: null, next: nextMs(due.from) }
  let level = 0, to: string | null = null, next = c.sooner(c.sooner(null, nextMs(due.from)), nextMs(due.to))
  for (const step of duty.escalates) {
    const at = nextMs(rungAt(due.to, step.after, c))
    if (at > c.now) next = next === null || at < next ? at : next
    else { level++; to = step.to }
  }
  return { level, to, next }
}

function rungAt(due: Instant, after: DutyDefinition['escalates'][number]['after'], c: Context): Instant {
  if ('minutes' in after || 'hours' in after) return addInstant(due, after)
  const at = dueAfter({ at: due }, after, c.jurisdiction)
  // Beyond the holiday table the clock still climbs, by calendar days: late is better known than lost.
  return 'to' in at ? at.to : addInstant(due, { days: 'workingDays' in after ? after.workingDays : 1 })
}
