import { addInstant, dayOf, earliest, latest, sayDay, type Instant } from '../../../../calendar/index.ts'
import { missingEpisode } from '../../../../packs/index.ts'
import { toRecord } from '../../links.ts'
import type { HomeChild, MissingNow } from './child.ts'
import { near } from '../../../words/index.ts'

/** What may help find a child, from what people wrote: its words, and the record it is from when that is not this time missing. */
export interface Help { readonly name: string; readonly words: string; readonly href: string | null }

/** Earlier times that are told of; older ones are on the record. */
const earlierShown = 3

/** What may help find this child, the newest first: seen since, what they wear, the worry, where they were found before, what helps. */
export function helpFor(child: HomeChild, missing: MissingNow, now: Instant): readonly Help[] {
  const { episode, started } = missing
  const sightings = [...episode.all('sighted')].reverse().map((s): Help => ({
    name: `Seen ${near(s.happened, now)}`, words: [s.body.where, s.body.by && `by ${s.body.by}`].filter(Boolean).join(', ') || 'Where is not written', href: null,
  }))
  const { lastSeen, wearing, worry } = started.body
  const said: readonly (readonly [string, string | undefined])[] = [['Last seen', lastSeen], ['Wearing, and with them', wearing], ['The worry', worry]]
  const told = said.flatMap(([name, words]): Help[] => (words ? [{ name, words, href: null }] : []))
  return [...sightings, ...told, ...before(child, missing, now), ...fromRisk(child)]
}

/** Where they were found before. */
const before = (child: HomeChild, missing: MissingNow, now: Instant): readonly Help[] => child.timeline.each(missingEpisode)
  .filter((e) => e.record !== missing.episode.record).reverse().flatMap((e): Help[] => {
    const back = e.at('returned'), last = e.all('sighted').at(-1)
    const words = [back?.body.where ?? last?.body.where, back?.body.withWhom && `with ${back.body.withWhom}`].filter(Boolean).join(', ')
    const on = e.at('started')?.happened
    return words && on ? [{ name: `Before, ${sayDay(dayOf(earliest(on)), now)}`, words, href: toRecord(e.record) }] : []
  }).slice(0, earlierShown)

const fromRisk = ({ risk }: HomeChild): readonly Help[] => {
  if (!risk) return []
  const href = toRecord(risk.record)
  const parts: readonly (readonly [string, string | undefined])[] = [['What helps', risk.body.whatHelps], ['What we do', risk.body.plan]]
  return parts.flatMap(([name, words]): Help[] => (words ? [{ name, words, href }] : []))
}

/** What the child said about coming back, the last time anybody wrote it. */
export const saidOnReturn = (child: HomeChild): { readonly words: string; readonly record: string } | null => child.timeline.each(missingEpisode).flatMap((e) => {
  const words = e.at('returned')?.body.childWords
  return words ? [{ words, record: e.record }] : []
}).at(-1) ?? null

/** Days over which times missing are counted on the board. */
export const countedDays = 90

/** How many times the child has gone missing in the last ninety days, this one included. */
export function timesMissing(child: HomeChild, now: Instant): number {
  const since = addInstant(now, { days: -countedDays })
  return child.timeline.each(missingEpisode).filter((e) => { const s = e.at('started'); return s !== null && latest(s.happened) >= since }).length
}
