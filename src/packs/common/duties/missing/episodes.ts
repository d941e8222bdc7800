import { readOnce, type SubjectId, type Timeline } from '../../../../ledger/index.ts'
import type { Context } from '../../../../readings/index.ts'
import { missingEpisode } from '../../records/missing-episode.ts'
import { livingAt } from '../../statuses/living-at.ts'
import { during } from '../spans.ts'

/** Times a child went missing, each with the step that says so. */
export const wentMissing = readOnce((t: Timeline) => t.each(missingEpisode).flatMap((entry) => {
  const started = entry.at('started')
  return started ? [{ entry, started }] : []
}))
export type Episode = ReturnType<typeof wentMissing>[number]

/** Times a child came back. An amended return is read as amended, so the clock moves with it. */
export const cameBack = readOnce((t: Timeline) => t.each(missingEpisode).flatMap((entry) => {
  const back = entry.at('returned')
  return back ? [{ entry, back }] : []
}))
export type Return = ReturnType<typeof cameBack>[number]

/** Who has been told of an episode, in the order written. */
export const tellings = ({ entry }: Episode) => entry.all('told')

/** The home a child went missing from: as written, or else the home they lived in then. Null when there was none. */
export function homeOf(entry: Episode['entry'], t: Timeline, c: Context): SubjectId | null {
  const started = entry.at('started')
  if (!started) return null
  if (started.body.home) return started.body.home
  const stay = livingAt.spans(t, c).find((s) => during(started.happened, s) !== 'no')
  const home = stay?.detail?.['home']
  return typeof home === 'string' ? home : null
}
