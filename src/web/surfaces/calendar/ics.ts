import type { Day, Instant } from '../../../calendar/index.ts'
import { addDays, addInstant, londonText } from '../../../calendar/index.ts'

/** One entry: all of a day, or the half hour up to a moment. */
export interface Entry {
  /** Always the same for the same thing, so that a calendar moves it instead of showing it twice. */
  readonly uid: string
  readonly on: { readonly day: Day } | { readonly by: Instant }
  readonly summary: string
  readonly description: string
  readonly url: string
  /** Since when it has been so. */
  readonly changed: Instant
}

/** A calendar as RFC 5545 has it: lines ended by CRLF and folded at 75 octets, local times in a zone that is described. */
export const calendarText = (name: string, entries: readonly Entry[], now: Instant): string => [
  'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Sightline//What is owed//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `X-WR-CALNAME:${escaped(name)}`, `X-WR-TIMEZONE:${zone}`,
  'REFRESH-INTERVAL;VALUE=DURATION:PT1H', 'X-PUBLISHED-TTL:PT1H', ...zoneLines, ...entries.flatMap((e) => entryLines(e, now)), 'END:VCALENDAR',
].map((line) => `${folded(line)}\r\n`).join('')

/** The island keeps the same time. */
const zone = 'Europe/London'

// The rule that has held since 1996; no entry is older.
const zoneLines = [
  'BEGIN:VTIMEZONE', `TZID:${zone}`,
  'BEGIN:DAYLIGHT', 'TZNAME:BST', 'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0100', 'DTSTART:19960331T010000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT',
  'BEGIN:STANDARD', 'TZNAME:GMT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0000', 'DTSTART:19961027T020000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD',
  'END:VTIMEZONE',
]

const entryLines = ({ uid, on, summary, description, url, changed }: Entry, now: Instant): readonly string[] => [
  'BEGIN:VEVENT', `UID:${uid}`, `DTSTAMP:${utc(now)}`, `LAST-MODIFIED:${utc(changed)}`, ...when(on), `SUMMARY:${escaped(summary)}`, `DESCRIPTION:${escaped(description)}`, `URL:${url}`,
  // Owing something by Friday takes up no time on Friday; and nobody who shares the calendar need see it.
  'TRANSP:TRANSPARENT', 'CLASS:PRIVATE', 'END:VEVENT',
]

const when = (on: Entry['on']): readonly string[] => ('day' in on
  ? [`DTSTART;VALUE=DATE:${plain(on.day)}`, `DTEND;VALUE=DATE:${plain(addDays(on.day, 1))}`]
  : [`DTSTART;TZID=${zone}:${local(addInstant(on.by, { minutes: -30 }))}`, `DTEND;TZID=${zone}:${local(on.by)}`])

const plain = (text: string): string => text.replaceAll(/[-:]/g, '')
const utc = (at: Instant): string => `${plain(at.slice(0, 19))}Z`
const local = (at: Instant): string => `${plain(londonText(at)).replace(' ', 'T')}00`

/** Text as a property holds it. */
const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r?\n/g, '\\n')

/** A line in pieces of at most 75 octets, none ending within a character; each but the first begins with a space. */
export function folded(line: string): string {
  const pieces: string[] = []
  let piece = '', octets = 0
  for (const character of line) {
    const more = Buffer.byteLength(character)
    if (octets + more > 75) { pieces.push(piece); piece = ' '; octets = 1 }
    piece += character
    octets += more
  }
  return [...pieces, piece].join('\r\n')
}
