import { earliest, sayMoment, sayWhen, type Instant } from '../../../../calendar/index.ts'
import type { ChronologyEntry } from '../../../../readings/chronology/index.ts'
import { csv } from '../../../csv.ts'
import type { NameBook } from '../../../words/index.ts'
import { sayAuthor } from '../parts/entry.tsx'

const head = [
  'Happened', 'Happened (sortable)', 'Known from', 'First written', 'Written by', 'Kind', 'What', 'The child’s own words', 'Earlier versions', 'Corrected', 'Withdrawn',
]

/** A chronology as a table for a spreadsheet, oldest first, as courts read it. */
export function csvOf(entries: readonly ChronologyEntry[], names: NameBook, now: Instant): string {
  const changed = (at: Instant, by: string | null, why: string | null): string => `${sayMoment(at, now)} by ${sayAuthor(by, names)}${why ? `: ${why}` : ''}`
  const rows = [...entries].reverse().map((e) => [
    sayWhen(e.happened, now), earliest(e.happened), sayWhen(e.learned, now), sayMoment(e.first, now), sayAuthor(e.before[0]?.author ?? e.author, names),
    e.kind.replaceAll('-', ' '), e.line, e.voice ?? '', e.before.map((v) => v.line).join(' / '),
    e.before.length > 0 ? changed(e.recorded, e.author, e.why) : '', e.withdrawn ? changed(e.withdrawn.at, e.withdrawn.by, e.withdrawn.why) : '',
  ])
  return csv([head, ...rows])
}
