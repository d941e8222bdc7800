import { earliest, instantAt, minutesBetween, type Instant, type When } from '../../../../calendar/index.ts'
import { readOnce, type Timeline } from '../../../../ledger/index.ts'
import { near, stretch, type Stretch } from '../../families/apart.ts'
import { policeMissingReport } from '../../records/police-missing-report.ts'
import { tellings, wentMissing, type Episode } from './episodes.ts'
import { tolerance } from './tolerance.ts'

/** Times the police have a child as missing, each with the step that says so. */
export const policeReports = readOnce((t: Timeline) => t.each(policeMissingReport).flatMap((entry) => {
  const reported = entry.at('reported')
  return reported ? [{ entry, reported }] : []
}))
export type Report = ReturnType<typeof policeReports>[number]

/** What the police have and what we have of one time missing; null where one of the two has nothing. */
export type Beside = { readonly report: Report; readonly episode: Episode } | { readonly report: Report; readonly episode: null } | { readonly report: null; readonly episode: Episode }

/**
 * Each report of the police beside one time missing of ours: the one that names its reference, or else the nearest first; and each used once, so
 * that what is left over on either side is just what the two counts differ by.
 */
export const besideEachOther = readOnce((t: Timeline): readonly Beside[] => {
  const reports = placed(policeReports(t), (r) => [r.reported.happened, r.entry.at('found')?.happened ?? null])
  const ours = placed(wentMissing(t), (e) => [e.started.happened, e.entry.at('returned')?.happened ?? null])
  const pairs = reports.flatMap((r) => ours.flatMap((e) => (sameReference(r.of, e.of) ? [{ r, e, minutes: -1 }] : near(r.at, e.at) ? [{ r, e, minutes: Math.abs(minutesBetween(r.begun, e.begun)) }] : [])))
  const taken = new Set<object>(), found: Beside[] = []
  for (const { r, e } of pairs.toSorted((a, b) => a.minutes - b.minutes)) {
    if (taken.has(r) || taken.has(e)) continue
    taken.add(r).add(e)
    found.push({ report: r.of, episode: e.of })
  }
  const left = <P extends object>(all: readonly P[]): readonly P[] => all.filter((p) => !taken.has(p))
  return [...found, ...left(reports).map(({ of }) => ({ report: of, episode: null })), ...left(ours).map(({ of }) => ({ report: null, episode: of }))]
})

/** What the police called it, when they were told, is what they call it in their list. */
const sameReference = ({ reported }: Report, episode: Episode): boolean => {
  const theirs = plain(reported.body.reference)
  return theirs !== '' && tellings(episode).some((s) => s.body.who === 'police' && plain(s.body.reference) === theirs)
}
const plain = (reference: string | undefined): string => (reference ?? '').replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase()

interface Placed<T> { readonly of: T; readonly begun: Instant; readonly at: Stretch }

/** Each with its stretch of time. One whose end nobody wrote lasts until the next began: a child goes missing again only from somewhere. */
function placed<T>(all: readonly T[], timesOf: (one: T) => readonly [When, When | null]): readonly Placed<T>[] {
  const sorted = all.map((of) => ({ of, times: timesOf(of) })).toSorted((a, b) => (earliest(a.times[0]) < earliest(b.times[0]) ? -1 : 1))
  return sorted.map(({ of, times: [from, to] }, i) => ({ of, begun: instantAt(from), at: stretch(from, to ?? sorted[i + 1]?.times[0] ?? null, tolerance.sameTime.hours) }))
}
