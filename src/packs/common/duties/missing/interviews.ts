import { isBefore } from '../../../../calendar/index.ts'
import { fromEach, type Timeline } from '../../../../ledger/index.ts'
import type { Candidate } from '../../../../readings/duty/index.ts'
import type { Context } from '../../../../readings/index.ts'
import { returnInterview } from '../../records/return-interview.ts'
import { inTime } from '../steps.ts'
import type { Return } from './episodes.ts'
import { homeOf } from './episodes.ts'
import { independence } from './independent.ts'

/** Return interviews about an episode. A record that names no episode comes too, and can only be 'cannot tell'. */
const about = (episode: Return, t: Timeline) => fromEach(t.each(returnInterview), (entry) => {
  const named = [...entry.all('offered'), ...entry.all('held'), ...entry.all('not-offered')].map((s) => s.body.episode).filter((e) => e !== undefined)
  return named.length === 0 || named.includes(episode.entry.record) ? [{ entry, named: named.length > 0 }] : []
})

const offersOf = (episode: Return, t: Timeline) => fromEach(about(episode, t).filter((r) => r.named), (r) => r.entry.all('offered'))
  .filter((s) => s.body.episode === undefined || s.body.episode === episode.entry.record)
const declinesOf = (episode: Return, t: Timeline) =>
  inTime(fromEach(about(episode, t).filter((r) => r.named), (r) => r.entry.all('declined')).map((step) => ({ step }))).map((d) => d.step)

/** Said no twice, and asked again in between: the offer has been made as the guidance asks, and no is an answer. */
export function declinedTwice(episode: Return, t: Timeline) {
  const [first, ...later] = declinesOf(episode, t)
  if (!first) return null
  const again = offersOf(episode, t).filter((o) => o.record === first.record ? o.sequence > first.sequence : isBefore(o.happened, first.happened) === 'no')
  return later.find((d) => again.some((o) => o.record === d.record ? o.sequence < d.sequence : isBefore(d.happened, o.happened) === 'no')) ?? null
}

/** Everything done to hold a return interview for an episode, and whether it counts. */
export function attempts(episode: Return, t: Timeline, c: Context): readonly Candidate[] {
  const again = declinedTwice(episode, t) ? 'Declined again' : 'Declined again, and not on the record as offered again after the first no'
  const home = homeOf(episode.entry, t, c)
  const held = fromEach(about(episode, t), (r) => fromEach(r.entry.all('held')
    .filter((s) => s.body.episode === undefined || s.body.episode === episode.entry.record), (step): readonly Candidate[] => {
      const before = isBefore(step.happened, episode.back.happened)
      if (!r.named) return before === 'yes' ? [] : [{ step, counts: 'cannot tell', why: 'It does not say which time missing it was about' }]
      return [before === 'yes' ? { step, counts: 'no', why: 'Held before the child was back' } : { step, ...independence(step, home, c) }]
    }))
  return [
    ...held,
    ...offersOf(episode, t).map((step): Candidate => ({ step, counts: 'no', why: 'Offered, and not held yet' })),
    ...declinesOf(episode, t).map((step, i): Candidate => ({ step, counts: 'no', why: i === 0 ? 'Declined once: it is offered again' : again })),
    ...fromEach(about(episode, t).filter((r) => r.named), (r) => r.entry.all('not-offered'))
      .map((step): Candidate => ({ step, counts: 'no', why: 'Not offered. What got in the way is written, and it is still owed' })),
  ]
}
