import { earliest, type Day } from '../../../../calendar/index.ts'
import { readOnce, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { teamAroundTheChild } from '../../records/team-around-the-child.ts'
import { notBefore } from '../steps.ts'
import { belongs, episodes, whenEnded, type Episode } from './episodes.ts'

/** A day on which the team meets next, as a plan or a meeting set it. */
export interface Review {
  readonly episode: Episode
  readonly set: StepView
  readonly on: Day
  /** What was sent round after the meeting that set it. */
  readonly sent: readonly StepView<{ readonly everyAgency?: boolean }>[]
  readonly key: string
}

/** Every day that was set, in the order set. */
export const reviews = readOnce((t: Timeline): readonly Review[] => episodes(t).flatMap((episode) => [
  ...episode.entry.all('planned').flatMap((set): readonly Review[] => (set.body.reviewOn
    ? [{ episode, set, on: set.body.reviewOn, sent: [], key: `${set.record}:${set.sequence}` }] : [])),
  ...t.each(teamAroundTheChild).flatMap((entry): readonly Review[] => {
    const set = entry.at('held')
    return set?.body.nextOn && belongs(set.body.episode, episode, t) === 'yes' ? [{ episode, set, on: set.body.nextOn, sent: entry.all('record-sent'), key: `${set.record}:${set.sequence}` }] : []
  }),
]).sort((a, b) => (earliest(a.set.happened) < earliest(b.set.happened) ? -1 : 1)))

/** Why nobody need hear of a review any more: help has ended, they have met, or another day was set. */
export function over(review: Review, t: Timeline): { readonly why: string; readonly fact: string } | null {
  const { episode, set } = review
  const met = t.each(teamAroundTheChild).map((e) => e.at('held')).find((h) => h && h.record !== set.record && belongs(h.body.episode, episode, t) !== 'no' && notBefore(h.happened, set.happened) === 'yes')
  if (met) return { why: 'The team has met since', fact: met.current.id }
  const all = reviews(t).filter((r) => r.episode.entry.record === episode.entry.record), next = all[all.findIndex((r) => r.key === review.key) + 1]
  return next ? { why: 'Another day was set since', fact: next.set.current.id } : whenEnded(episode)
}
