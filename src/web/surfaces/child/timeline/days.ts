import { instantAt, sayDay, dayOf, type Instant } from '../../../../calendar/index.ts'
import type { ChronologyEntry } from '../../../../readings/chronology/index.ts'
import { dayBefore } from './question.ts'

/** A moment worth looking back to, with why. */
export interface DayThatMatters { readonly at: Instant; readonly words: string }

/** Steps worth the day before: what was known while there was still time. */
const turns: { readonly [step: string]: (called: string) => string } = {
  'missing-episode.started': (called) => `Day before ${called} went missing`,
  'disclosure.told': (called) => `Day before ${called} told us something`,
  'strategy-discussion.held': () => 'Day before the strategy discussion',
  'care-episode.started': () => 'Day before care began',
  'placement.started': () => 'Day before the move',
}
/** Links offered: enough to choose from, few enough to read. */
const atMost = 6

/** The newest turning points of a child's story, each as the afternoon before it. */
export function daysThatMatter(entries: readonly ChronologyEntry[], called: string, now: Instant): readonly DayThatMatters[] {
  const found = entries.filter((e) => e.withdrawn === null && turns[`${e.kind}.${e.step}`] !== undefined).map((e) => {
    const at = dayBefore(instantAt(e.happened))
    return { at, words: `${turns[`${e.kind}.${e.step}`]?.(called) ?? ''}, ${sayDay(dayOf(at), now)}` }
  })
  return found.filter((d, i, all) => d.at < now && all.findIndex((o) => o.at === d.at) === i).slice(0, atMost)
}
