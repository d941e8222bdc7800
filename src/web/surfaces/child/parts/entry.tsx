import {
  dayIn, dayOf, daysBetween, latest, minutesBetween, sayDay, sayLength, sayMoment, sayTime, sayWhen, type Instant, type When,
} from '../../../../calendar/index.ts'
import type { ChronologyEntry, SilenceSpan, Version } from '../../../../readings/chronology/index.ts'
import { iconNames, Silence, TimelineEntry, type IconName, type TimelineEntryProps } from '../../../kit/index.ts'
import { sayWriter, upper, type NameBook } from '../../../words/index.ts'
import { toRecord } from '../../links.ts'

/** Needed to show entries. */
export interface EntryWords { readonly names: NameBook; readonly now: Instant }

/** Most letters of a line's first part that can stand as a heading. */
const headingAtMost = 90

/** Divides a record's line into a heading and what follows: at its first colon, or else at its first full stop. */
export function headingOf(line: string): { readonly title: string; readonly rest: string | null } {
  const at = [line.indexOf(': '), line.indexOf('. ')].filter((i) => i > 0 && i <= headingAtMost).sort((a, b) => a - b)[0]
  if (at === undefined) return { title: line, rest: null }
  return { title: line.slice(0, at), rest: stopped(upper(line.slice(at + 2))) }
}
/** A sentence with its full stop. */
export const stopped = (words: string): string => (/[.…!?”’]$/.test(words) ? words : `${words}.`)

/** Steps whose own picture says more than their record type's. */
const stepIcon: { readonly [step: string]: IconName } = {
  'missing-episode.returned': 'in', 'missing-episode.sighted': 'eye', 'return-interview.declined': 'hand',
}
/** Steps that mean harm or danger, so that they are found again in a long line. */
const dangers = ['missing-episode.started', 'disclosure.told', 'contact.received']

/** Something good that happened: it stands beside the bad, with a star. */
export const isGoodNews = (e: Pick<ChronologyEntry, 'kind' | 'body'>): boolean => e.kind === 'case-note' && e.body['kind'] === 'good-news'

function iconOf(e: ChronologyEntry): IconName {
  if (isGoodNews(e)) return 'star'
  return stepIcon[`${e.kind}.${e.step}`] ?? iconNames.find((name) => name === e.icon) ?? 'doc'
}

/** Who wrote it; Sightline when it wrote by itself. */
export const sayAuthor = (author: string | null, names: NameBook): string =>
  author === null ? 'Sightline' : (names(author) ?? 'Somebody whose name you cannot see')

/** Who wrote it, or the file it came from. */
export const saysWho = (f: Pick<Version, 'author' | 'source'>, names: NameBook): string => sayWriter(f, (author) => sayAuthor(author, names))

/** How long after it happened it was written, and when we knew if that was another day: 'written 40 minutes after'. */
export function sayWritten(e: Pick<ChronologyEntry, 'happened' | 'learned' | 'first'>, now: Instant): string {
  const knownOn = dayOf(latest(e.learned)), happenedOn = dayOf(latest(e.happened)), writtenOn = dayOf(e.first)
  const late = 'at' in e.happened ? lag(minutesBetween(e.happened.at, e.first)) : daysLater(daysBetween(happenedOn, writtenOn))
  if (knownOn === writtenOn) return late
  if (knownOn === happenedOn && daysBetween(knownOn, writtenOn) < 31) return late
  return `known from ${sayDay(knownOn, now)}, written here ${sayDay(writtenOn, now)}`
}
function lag(minutes: number): string {
  if (minutes < 0) return 'written before it'
  if (minutes < 15) return 'written at the time'
  if (minutes >= 48 * 60) return daysLater(Math.floor(minutes / 1440))
  // From three hours on, the minutes say nothing more.
  return `written ${sayLength(minutes < 180 ? minutes : Math.floor(minutes / 60) * 60)} after`
}
function daysLater(days: number): string {
  if (days <= 0) return days < 0 ? 'written before it' : 'written the same day'
  return `written ${days} ${days === 1 ? 'day' : 'days'} after`
}

const dayWords = (at: When, now: Instant): string => {
  const on = dayIn(at)
  return 'month' in at || on === null ? sayWhen(at, now) : sayDay(on, now)
}
const timeWords = (at: When): string | undefined => ('at' in at ? sayTime(at.at) : 'about' in at && dayIn(at) !== null ? at.about.says : undefined)

/** One version of a step in quotation marks, with who wrote it. */
const Earlier = (props: { readonly version: Version; readonly until: Instant; readonly now: Instant }) => (
  <p class="sl-quiet">
    Until {sayMoment(props.until, props.now)} it said: {stopped(props.version.line)}{props.version.voice && ` “${props.version.voice}”`}
  </p>
)

const sayWithdrawn = (wrong: NonNullable<ChronologyEntry['withdrawn']>, w: EntryWords): string =>
  `${sayAuthor(wrong.by, w.names)} said on ${sayMoment(wrong.at, w.now)} that this was wrong${wrong.why ? `: ${stopped(wrong.why)}` : '.'}`

/** An entry of a chronology, ready for the timeline. `beside` is what is known now, for a page that shows the past. */
export function entryProps(e: ChronologyEntry, w: EntryWords, beside?: TimelineEntryProps['corrected']): TimelineEntryProps {
  const { title, rest } = headingOf(e.line)
  const corrected = e.before.length > 0 && !beside
  return {
    day: dayWords(e.happened, w.now), time: timeWords(e.happened), icon: iconOf(e), href: toRecord(e.record),
    title: e.withdrawn ? `Withdrawn: ${title}` : title, voice: beside ? undefined : (e.voice ?? undefined), ...(beside ? { corrected: beside } : {}),
    ...(e.withdrawn ? { mark: 'was' as const } : dangers.includes(`${e.kind}.${e.step}`) ? { mark: 'late' as const } : {}),
    meta: metaOf(e, w, corrected),
    children: beside ? undefined : (
      <>
        {rest && <p>{rest}</p>}
        {e.withdrawn && <p>{sayWithdrawn(e.withdrawn, w)}</p>}
        {corrected && e.before.map((v, i) => <Earlier version={v} until={(e.before[i + 1] ?? e).recorded} now={w.now} />)}
      </>
    ),
  }
}

function metaOf(e: ChronologyEntry, w: EntryWords, corrected: boolean): string {
  const first = e.before[0] ?? e
  const change = corrected ? ` · corrected ${sayMoment(e.recorded, w.now)} by ${saysWho(e, w.names)}${e.why ? `: ${e.why}` : ''}` : ''
  return `${upper(saysWho(first, w.names))} · ${sayWritten(e, w.now)}${change}`
}

interface EntryShown {
  readonly entry: ChronologyEntry
  readonly words: EntryWords
  readonly beside?: TimelineEntryProps['corrected']
  readonly hush?: boolean
}

/** An entry in a timeline. `hush` leaves out the child's own words, on pages that stand open on shared screens. */
export const Entry = (props: EntryShown) => {
  const shown = entryProps(props.entry, props.words, props.beside)
  return <TimelineEntry {...shown} {...(props.hush ? { voice: undefined } : {})} id={`f-${props.entry.fact}`} />
}

/** A stretch with nothing recorded. */
export const Quiet = (props: { readonly silence: SilenceSpan; readonly now: Instant }) => (
  <Silence text={`Nothing recorded for ${props.silence.days} days`}>
    {sayDay(props.silence.from, props.now)} to {sayDay(props.silence.to, props.now)}. No visit, call or note by anyone.
  </Silence>
)
