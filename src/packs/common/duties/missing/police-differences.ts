import { addInstant, earliest, latest, type Instant, type When } from '../../../../calendar/index.ts'
import type { FactId, StepView, Timeline } from '../../../../ledger/index.ts'
import { readOnceIn, type Context } from '../../../../readings/index.ts'
import { surelyApart, timedSince } from '../../families/apart.ts'
import { listsOfPolice, type List } from '../../families/lists.ts'
import type { Difference } from '../differences.ts'
import type { Episode } from './episodes.ts'
import { tellings } from './episodes.ts'
import { besideEachOther, type Report } from './police-reports.ts'
import { tolerance } from './tolerance.ts'

/**
 * Where the police and we differ about a child missing: they have a time we do not, we have one they do not although their list is of that
 * time, the times differ, or they say missing and we say away.
 */
export const differencesWithPolice = readOnceIn((t: Timeline, c: Context): readonly Difference[] => besideEachOther(t).flatMap(({ report, episode }) =>
  report === null ? onlyOurs(episode, c) : episode === null ? [between('only-theirs', report, null, [report.reported])] : bothHave(report, episode, c)))

/** Of one time missing, as each has it. */
function between(what: Difference['what'], report: Report | null, episode: Episode | null, steps: readonly StepView<unknown>[], list: Instant | null = null): Difference {
  const of = report?.entry.record ?? episode?.entry.record ?? '', [from, to] = report ? [report.reported, report.entry.at('found')] : [episode?.started, episode?.entry.at('returned')]
  const known = steps.map(timedSince).concat(list ?? []).toSorted().at(-1)
  if (!from || !known) throw new Error('a difference between nothing and nothing')
  return {
    key: what === 'only-theirs' || what === 'only-ours' ? of : `${of}:${what}`, with: 'police', what, known, from: from.happened, to: to?.happened ?? null,
    because: steps.map((s): FactId => s.current.id), about: { report: report?.entry.record, episode: episode?.entry.record },
  }
}

/** A time missing of ours in a time their list is about. Away, and known where, is no matter for the police. */
function onlyOurs(episode: Episode, c: Context): readonly Difference[] {
  if (episode.started.body.kind === 'A') return []
  const covering = coveredBy(episode.started.happened, c)
  return covering ? [between('only-ours', null, episode, [episode.started], covering.current.recorded)] : []
}

/** The first list of the police that is surely of a time, and of some hours after it in which they could have been told. */
export const coveredBy = (at: When, c: Context): List | null => listsOfPolice(c).find(({ body: { from, to } }) =>
  from !== undefined && to !== undefined && latest(from) <= earliest(at) && addInstant(latest(at), { hours: tolerance.sameTime.hours }) <= earliest(to)) ?? null

function bothHave(report: Report, episode: Episode, c: Context): readonly Difference[] {
  if (episode.started.body.kind === 'A' && report.reported.body.risk !== 'NONE') return [between('kind', report, episode, [report.reported, episode.started])]
  const begun = begunApart(report, episode), ended = endedApart(report, episode, c)
  const steps = [...new Set<StepView<unknown>>([...begun, ...ended])]
  return steps.length === 0 ? [] : [between('times', report, episode, steps)]
}

/** When they were told, if the two differ: by what we wrote of telling them, or else by when the child went. */
function begunApart({ reported }: Report, episode: Episode): readonly StepView<unknown>[] {
  const told = tellings(episode).filter((s) => s.body.who === 'police')
  if (told.length === 0) return surelyApart(reported.happened, episode.started.happened, tolerance.sameTime.hours) ? [reported, episode.started] : []
  return told.every((s) => surelyApart(reported.happened, s.happened, tolerance.sameMoment.hours)) ? [reported, ...told.slice(0, 1)] : []
}

/** When the child was back, if the two differ. What they do not have may only be younger than their list. */
function endedApart({ entry, reported }: Report, episode: Episode, c: Context): readonly StepView<unknown>[] {
  const found = entry.at('found'), back = episode.entry.at('returned')
  if (found && back) return surelyApart(found.happened, back.happened, tolerance.sameMoment.hours) ? [found, back] : []
  if (found) return [found, episode.started]
  return back && coveredBy(back.happened, c) ? [reported, back] : []
}
