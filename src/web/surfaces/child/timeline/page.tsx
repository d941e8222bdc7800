import { dayOf, month, sayLongDay, sayMoment, sayTime, sayWhen, type Instant, type Month } from '../../../../calendar/index.ts'
import { chronology, monthPage, type Chronology, type ChronologyEntry, type MonthPage } from '../../../../readings/chronology/index.ts'
import { AsKnownBanner, Button, Empty, Pagination, Panel, Timeline, TimelineLater, TimelineMonth, Title } from '../../../kit/index.ts'
import { definePage, type Call, type FileAnswer, type Loaded } from '../../../contract.ts'
import { toTimeline, toWrite } from '../../links.ts'
import { Entry, Quiet } from '../parts/entry.tsx'
import { openChild, openSpans, storyOf, type ChildRecord } from '../parts/open-child.ts'
import { tellingFor } from '../parts/telling.ts'
import { To } from '../parts/to.tsx'
import { ChildTop } from '../parts/top.tsx'
import { Ask, WrongAbove } from './ask.tsx'
import { csvOf } from './csv.ts'
import { daysThatMatter, type DayThatMatters } from './days.ts'
import { askedIn, boxesOf, inAddress, questionIn, type Asked, type Question, type Wrong } from './question.ts'
import { besideOf, saySealed, saySetAside, StoodOpen } from './then.tsx'

interface Data {
  readonly record: ChildRecord
  readonly story: Chronology
  /** The same steps as they are known now, by record and sequence. */
  readonly since: ReadonlyMap<string, ChronologyEntry>
  readonly question: Question
  readonly asked: Asked
  readonly wrong: Wrong | null
  readonly days: readonly DayThatMatters[]
  /** Every month on one page, for print. */
  readonly whole: boolean
  readonly from: Month | undefined
  /** Up to when everything recorded is sealed. */
  readonly sealedTo: Instant | null
}

const stepOf = (e: ChronologyEntry): string => `${e.record} ${e.sequence}`

async function load(call: Call): Promise<Loaded<Data>> {
  const parsed = questionIn(call.query, call.now)
  const question: Question = 'question' in parsed ? parsed.question : { as: 'recorded', at: null, beside: false }
  // As learned, only the story is of then: readings are kept as they were recorded, and history from before has none.
  const record = await openChild(call, question.as === 'recorded' ? question.at ?? undefined : undefined)
  if (!('child' in record)) return record
  if ('moment' in parsed) return { redirect: `${toTimeline(record.child)}?${parsed.moment}` }
  const { at } = question
  const story = at === null ? storyOf(record) : question.as === 'recorded' ? storyOf(record) : learnedStory(record, at)
  if (call.query['format'] === 'csv') return copy(call, record, story, at)
  const everything = chronology(record.all, tellingFor(call.pack, record.names, call.now), { until: call.now, as: 'recorded', open: [] })
  const boxes = at === null || 'wrong' in parsed ? {} : boxesOf(at, sayTime(at))
  return { data: {
    sealedTo: at === null ? null : await call.reader.sealedTo(), record, story, question, wrong: 'wrong' in parsed ? parsed.wrong : null, whole: call.query['all'] === '1', from: monthIn(call.query['month']),
    asked: { ...askedIn(call.query), ...boxes, beside: question.beside || askedIn(call.query).beside },
    since: new Map(question.beside ? everything.entries.map((e) => [stepOf(e), e]) : []), days: daysThatMatter(everything.entries, record.called, call.now),
  } }
}

const learnedStory = (record: ChildRecord, at: Instant): Chronology =>
  chronology(record.all, tellingFor(record.pack, record.names, record.now), { until: at, as: 'learned', open: openSpans(record) })

const copy = (call: Call, record: ChildRecord, story: Chronology, at: Instant | null): FileAnswer => ({
  file: `timeline-${dayOf(at ?? call.now)}.csv`, type: 'text/csv; charset=utf-8', body: csvOf(story.entries, record.names, call.now),
  took: 'Took a copy of the timeline', about: record.child,
})

function monthIn(text: string | undefined): Month | undefined {
  try { return text ? month(text) : undefined } catch { return undefined }
}

function Months(props: { readonly data: Data; readonly page: MonthPage }) {
  const { data: { record, story, since, question }, page } = props
  const words = { names: record.names, now: record.now }
  const aside = story.setAside
  const later = question.at !== null && page.later === null && aside.first !== null
  if (page.months.length === 0) {
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

const momentOf = (at: Instant): string => `${sayLongDay(dayOf(at))}, ${sayTime(at)}`

function Main(props: { readonly data: Data }) {
  const { data } = props
  const { record, story, question } = data
  const page: MonthPage = data.whole ? { months: wholeStory(story), earlier: null, later: null } : monthPage(story.items, data.from)
  const all = story.entries.length + story.setAside.entries
  const to = (more: { readonly [name: string]: string }): string => withMore(record.child, question, more)
  const lead = question.at === null
    ? `${story.entries.length} entries. When it happened is on the left; who wrote it, and when, is under each.`
    : `${story.entries.length} of ${all} entries were ${verbOf(question)} then. When it happened is on the left; when we knew is under each entry.`
  return (
    <>
      <Title title="Timeline" lead={lead} />
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

const verbOf = (question: Question): string => (question.as === 'recorded' ? 'written' : 'known')
const sayEarlier = (earlier: NonNullable<MonthPage['earlier']>): string => `${sayWhen({ month: earlier.month })} and before, ${earlier.entries} entries`

/** The same page with something else asked of it as well. */
function withMore(child: string, question: Question, more: { readonly [name: string]: string }): string {
  const beside: { readonly [name: string]: string } = question.beside ? { beside: '1' } : {}
  const as = question.at === null ? {} : { [question.as]: inAddress(question.at), ...beside }
  return `${toTimeline(child)}?${new URLSearchParams({ ...as, ...more })}`
}

/** Every month of a story, for a page that is printed. */
const wholeStory = (story: Chronology): MonthPage['months'] => {
  const months: MonthPage['months'][number][] = []
  for (let page = monthPage(story.items); page.months.length > 0; page = monthPage(story.items, page.earlier.month)) {
    months.push(...page.months)
    if (page.earlier === null) break
  }
  return months
}

function Copies(props: { readonly data: Data }) {
  const { record, question, whole } = props.data
  const to = (more: { readonly [name: string]: string }): string => withMore(record.child, question, more)
  return (
    <Panel title="Take a copy" id="copy">
      <p><To href={to({ format: 'csv' })}>As a spreadsheet</To>, oldest first, with every correction. That you took it is kept.</p>
      {whole ? <p><button type="button" class="govuk-button govuk-button--secondary sl-button-small" data-print hidden>Print it</button></p>
        : <p><To href={to({ all: '1' })}>All of it on one page, to print</To></p>}
    </Panel>
  )
}

/** A child's whole story: as it is now, or exactly as it was known at any moment, by what was written or by what people knew. */
export default definePage<Data>({
  path: '/children/:child/timeline',
  permission: 'child:read',
  audit: 'Read the timeline',
  about: ({ record }) => record.child,
  load,
  title: ({ record }) => `Timeline: ${record.card?.name ?? 'a child with no name written'}`,
  view: (data, call) => {
    const { record, question, story, asked, wrong, days } = data
    return {
      place: 'children', scripts: ['print.js'],
      top: <ChildTop record={record} user={call.user} page="timeline" />,
      ...(question.at === null ? {} : { asKnown: (
        <AsKnownBanner moment={`The record as it was ${verbOf(question)} by ${momentOf(question.at)}.`} backHref={toTimeline(record.child)}
          setAside={`${saySetAside(story.setAside)}${question.as === 'recorded' ? saySealed(data.sealedTo, question.at, call.now) : ''}`} />
      ) }),
      main: (
        <>
          <WrongAbove wrong={wrong} />
          <div class="sl-split sl-split--left">
            <div class="sl-split__side">
              <Ask child={record.child} asked={asked} wrong={wrong} days={days} at={question.at === null ? null : inAddress(question.at)} />
              {question.at === null && <p class="sl-press"><Button href={toWrite(record.child)} tone="secondary">Write about {record.called}</Button></p>}
            </div>
            <div class="sl-split__main"><Main data={data} /><Copies data={data} /></div>
          </div>
        </>
      ),
    }
  },
})
