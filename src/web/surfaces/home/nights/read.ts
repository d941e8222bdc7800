import { addDays, addInstant, dayOf, earliest, instantAt, londonText, londonToInstant, minutesBetween, sayTime, type Instant } from '../../../../calendar/index.ts'
import type { StepView, Timeline } from '../../../../ledger/index.ts'
import { nightCheck, nightCheckFound, nightCheckPlan } from '../../../../packs/index.ts'

type Checked = StepView<NonNullable<typeof nightCheck['bodies']>['checked']>
/** How somebody looks in on a child at night, as last agreed. */
export type Plan = StepView<NonNullable<typeof nightCheckPlan['bodies']>['agreed']>

/** A night: the day it began on, and its hours. */
export interface Night { readonly began: string; readonly from: Instant; readonly to: Instant }
/** A part of a child's night: a check, or time in which nobody wrote one. */
export type Part = { readonly check: Checked } | { readonly gap: { readonly from: Instant; readonly to: Instant } }

/** The hours in which checks are looked for, by local time. Local choice. */
const nightFrom = '22:00', nightTo = '07:00'
/** The hours in which the board shows the form: before the night begins and until the day shift is in. */
const boardFrom = 21, boardUntil = 9
/** Minutes between checks where nothing was agreed with the child, and minutes by which one may be late before a gap is drawn. Local choices. */
const usualMinutes = 120, grace = 15

const hourOf = (now: Instant): number => Number(londonText(now).slice(11, 13))

/** The night it is, or the last one by day. */
export function nightAt(now: Instant): Night {
  const day = hourOf(now) >= boardFrom ? dayOf(now) : addDays(dayOf(now), -1)
  return { began: day, from: londonToInstant(`${day} ${nightFrom}`), to: londonToInstant(`${addDays(day, 1)} ${nightTo}`) }
}

/** Whether the board is at night, when checks are written. */
export const isNight = (now: Instant): boolean => hourOf(now) >= boardFrom || hourOf(now) < boardUntil

/** The plan for looking in on a child, unless it has ended; null when nobody agreed one. */
export const planOf = (t: Timeline): Plan | null => t.each(nightCheckPlan).filter((r) => !r.at('ended')).flatMap((r) => r.all('agreed')).at(-1) ?? null

/** A child's checks of a night, in order. An hour before it and two after still belong to it. */
export function checksOf(t: Timeline, night: Night): readonly Checked[] {
  const [from, to] = [addInstant(night.from, { hours: -1 }), addInstant(night.to, { hours: 2 })]
  return t.all(nightCheck, 'checked').filter((c) => earliest(c.happened) >= from && earliest(c.happened) <= to).sort((a, b) => (instantAt(a.happened) < instantAt(b.happened) ? -1 : 1))
}

/** A child's night as it is drawn: every check, and between them the times nobody wrote one. With no plan and no check, nobody was expected to look in. */
export function partsOf(t: Timeline, night: Night, now: Instant): readonly Part[] {
  const checks = checksOf(t, night), plan = planOf(t)
  if (!plan && checks.length === 0) return []
  const most = (plan?.body.everyMinutes ?? usualMinutes) + grace
  const until = now < night.to ? now : night.to
  const parts: Part[] = []
  let from = night.from
  for (const to of [...checks.map((c) => instantAt(c.happened)), until]) {
    if (to > from && minutesBetween(from, to) > most) parts.push({ gap: { from, to } })
    const check = checks[parts.filter((p) => 'check' in p).length]
    if (check) parts.push({ check })
    if (to > from) from = to
  }
  return parts
}

/** How a child was found, in a few words. */
export const sayFound = (found: unknown): string => nightCheckFound.codes.find((c) => c.code === found)?.label ?? 'Not written how'

/** A night's checks in one line: 'Night checks, 4 from 10:05pm to 1:10am: asleep. Awake in bed at 1:10am'. Null when there were none. */
export function sayNight(checks: readonly Checked[]): string | null {
  const [first, last] = [checks[0], checks.at(-1)]
  if (!first || !last) return null
  const said = checks.filter((c) => c.body.found !== 'asleep' || c.body.note).map((c) => `${sayFound(c.body.found)} at ${sayTime(instantAt(c.happened))}${c.body.note ? ` (${c.body.note})` : ''}`)
  const asleep = checks.filter((c) => c.body.found === 'asleep').length
  const when = checks.length === 1 ? `at ${sayTime(instantAt(first.happened))}` : `from ${sayTime(instantAt(first.happened))} to ${sayTime(instantAt(last.happened))}`
  const sleep = asleep === 0 ? [] : asleep === checks.length ? ['asleep each time'] : [`asleep at ${asleep} of them`]
  return [[`Night checks, ${checks.length} ${when}`, ...sleep].join(': '), ...said].join('. ')
}
