import { earliest, sayMoment, sayWhen, type Instant } from '../../../../calendar/index.ts'
import type { ChronologyEntry, Version } from '../../../../readings/chronology/index.ts'
import { csv } from '../../../csv.ts'
import type { NameBook } from '../../../words/index.ts'
import { saysWho } from '../parts/entry.tsx'

const head = [
  'Happened', 'Happened (sortable)', 'Known from', 'First written', 'Written by', 'Kind', 'What', 'The child’s own words', 'Earlier versions', 'Corrected', 'Withdrawn',
]

/** A chronology as a table for a spreadsheet, oldest first, as courts read it. */
export function csvOf(entries: readonly ChronologyEntry[], names: NameBook, now: Instant): string {
  const changed = (at: Instant, by: Pick<Version, 'author' | 'source'>, why: string | null): string => `${sayMoment(at, now)} by ${saysWho(by, names)}${why ? `: ${why}` : ''}`
  const rows = [...entries].reverse().map((e) => [
    sayWhen(e.happened, now), earliest(e.happened), sayWhen(e.learned, now), sayMoment(e.first, now), saysWho(e.before[0] ?? e, names),
    e.kind.replaceAll('-', ' '), e.line, e.voice ?? '', e.before.map((v) => v.line).join(' / '),
    e.before.length > 0 ? changed(e.recorded, e, e.why) : '', e.withdrawn ? changed(e.withdrawn.at, { author: e.withdrawn.by, source: null }, e.withdrawn.why) : '',
  ])
  return csv([head, ...rows])
}
