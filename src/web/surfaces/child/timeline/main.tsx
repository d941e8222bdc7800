import { dayOf, sayLongDay, sayMoment, sayTime, sayWhen, type Instant, type Month } from '../../../../calendar/index.ts'
import { monthPage, type Chronology, type ChronologyEntry, type MonthPage } from '../../../../readings/chronology/index.ts'
import { Empty, Pagination, Panel, Timeline, TimelineLater, TimelineMonth, Title } from '../../../kit/index.ts'
import { toTimeline } from '../../links.ts'
import { Entry, Quiet } from '../parts/entry.tsx'
import type { ChildRecord } from '../parts/open-child.ts'
import { To } from '../parts/to.tsx'
import type { DayThatMatters } from './days.ts'
import { isFiltered, noFilters, type Counts, type Filters } from './filter.ts'
import { filtersAsQuery, type Asking } from './filter-address.ts'
import { Chosen } from './filters.tsx'
import { inAddress, type Asked, type Question, type Wrong } from './question.ts'
import { besideOf, saySetAside, StoodOpen } from './then.tsx'

/** What the timeline shows, and what was asked of it. */
export interface TimelineData {
  readonly record: ChildRecord
  /** What is shown: of the whole story, what the filters leave. */
  readonly story: Chronology
  /** Entries there would be with no filter. */
  readonly all: number
  readonly counts: Counts
  /** The same steps as they are known now, by record and sequence. */
  readonly since: ReadonlyMap<string, ChronologyEntry>
  readonly question: Question
  readonly asked: Asked
  readonly asking: Asking
  readonly wrong: Wrong | null
  readonly days: readonly DayThatMatters[]
  /** Every month on one page, for print. */
  readonly whole: boolean
  readonly from: Month | undefined
  /** Up to when everything recorded is sealed. */
  readonly sealedTo: Instant | null
}

export const stepOf = (e: ChronologyEntry): string => `${e.record} ${e.sequence}`
export const verbOf = (question: Question): string => (question.as === 'recorded' ? 'written' : 'known')
export const momentOf = (at: Instant): string => `${sayLongDay(dayOf(at))}, ${sayTime(at)}`

/** The moment looked back to, as addresses hold it. */
export function questionAsQuery(question: Question): { readonly [name: string]: string } {
  if (question.at === null) return {}
  return { [question.as]: inAddress(question.at), ...(question.beside ? { beside: '1' } : {}) }
}

/** The same page: the moment and the filters kept, with something else asked as well. */
export function timelineAt(child: string, question: Question, filters: Filters, more: { readonly [name: string]: string } = {}): string {
  const query = new URLSearchParams({ ...questionAsQuery(question), ...filtersAsQuery(filters), ...more }).toString()
  // Commas and colons may stand in an address as they are, and it reads better so.
  return query === '' ? toTimeline(child) : `${toTimeline(child)}?${query.replaceAll('%2C', ',').replaceAll('%3A', ':')}`
}

function Months(props: { readonly data: TimelineData; readonly page: MonthPage }) {
  const { data: { record, story, since, question, asking }, page } = props
  const words = { names: record.names, now: record.now }
  const aside = story.setAside
  const later = question.at !== null && page.later === null && aside.first !== null
  if (page.months.length === 0) {
    if (isFiltered(asking.filters)) return <Empty kind="ask">Nothing {question.at === null ? 'is written' : `was ${verbOf(question)}`} of what you chose. Take a filter away to see more.</Empty>
    return <Empty kind="ask">{question.at === null ? `Nothing is written about ${record.called} yet.` : `Nothing was known of ${record.called} by then. ${saySetAside(aside)}`}</Empty>
  }
  return (
    <Timeline label="Timeline">
      {page.months.map((m, i) => (
        <>
          <TimelineMonth>{sayWhen({ month: m.month })}</TimelineMonth>
          {i === 0 && later && (
            <TimelineLater><strong>{saySetAside(aside)}</strong>{aside.first && ` The next thing was written ${sayMoment(aside.first, record.now)}.`}</TimelineLater>
          )}
          {m.items.map((item) => ('silence' in item
            ? <Quiet silence={item.silence} now={record.now} />
            : <Entry entry={item.entry} words={words} beside={besideOf(item.entry, since.get(stepOf(item.entry)), record)} />))}
        </>
      ))}
    </Timeline>
  )
}

/** The entries by month, what is shown of them, and the way to those before and after. */
export function Main(props: { readonly data: TimelineData }) {
  const { data } = props
  const { record, story, question, asking: { filters } } = data
  const page: MonthPage = data.whole ? { months: wholeStory(story), earlier: null, later: null } : monthPage(story.items, data.from)
  const known = data.all + story.setAside.entries
  const to = (more: { readonly [name: string]: string }): string => timelineAt(record.child, question, filters, more)
  const lead = question.at === null
    ? `${data.all} entries. When it happened is on the left; who wrote it, and when, is under each.`
    : `${data.all} of ${known} entries were ${verbOf(question)} then. When it happened is on the left; when we knew is under each entry.`
  return (
    <>
      <Title title="Timeline" lead={lead} />
      <Chosen record={record} filters={filters} shown={story.entries.length} all={data.all} to={(f) => timelineAt(record.child, question, f)} clearHref={timelineAt(record.child, question, noFilters)} />
      {question.at !== null && question.as === 'recorded' && <StoodOpen record={record} />}
      {question.at !== null && question.as === 'learned' && (
        <p class="sl-quiet">
          What was owed is kept as it was recorded. Ask what was written here by then to see it. Where {record.called} is, above, is as it is now.
        </p>
      )}
      <Months data={data} page={page} />
      {(page.earlier || page.later) && (
        <Pagination landmarkLabel="Timeline pages"
          previous={page.later ? { text: 'Later', labelText: sayWhen({ month: page.later }), href: to({ month: page.later }) } : undefined}
          next={page.earlier ? { text: 'Earlier', labelText: sayEarlier(page.earlier), href: to({ month: page.earlier.month }) } : undefined} />
      )}
    </>
  )
}

const sayEarlier = (earlier: NonNullable<MonthPage['earlier']>): string => `${sayWhen({ month: earlier.month })} and before, ${earlier.entries} entries`

/** Every month of a story, for a page that is printed. */
const wholeStory = (story: Chronology): MonthPage['months'] => {
  const months: MonthPage['months'][number][] = []
  for (let page = monthPage(story.items); page.months.length > 0; page = monthPage(story.items, page.earlier.month)) {
    months.push(...page.months)
    if (page.earlier === null) break
  }
  return months
}

/** The same entries to take away: as a spreadsheet, or on one page for paper. */
export function Copies(props: { readonly data: TimelineData }) {
  const { record, question, whole, asking: { filters }, story } = props.data
  const to = (more: { readonly [name: string]: string }): string => timelineAt(record.child, question, filters, more)
  const these = isFiltered(filters) ? `These ${story.entries.length} entries as a spreadsheet` : 'As a spreadsheet'
  return (
    <Panel title="Take a copy" id="copy">
      <p><To href={to({ format: 'csv' })}>{these}</To>, oldest first, with every correction. That you took it is kept.</p>
      {whole ? <p><button type="button" class="govuk-button govuk-button--secondary sl-button-small" data-print hidden>Print it</button></p>
        : <p><To href={to({ all: '1' })}>{isFiltered(filters) ? 'These on one page, to print' : 'All of it on one page, to print'}</To></p>}
    </Panel>
  )
}
