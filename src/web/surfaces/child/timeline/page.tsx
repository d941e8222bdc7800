import { dayOf, sayTime, type Instant } from '../../../../calendar/index.ts'
import { chronology, type Chronology, type ChronologyEntry } from '../../../../readings/chronology/index.ts'
import { AsKnownBanner, Button } from '../../../kit/index.ts'
import { definePage, type Call, type FileAnswer, type Loaded } from '../../../contract.ts'
import { toTimeline, toWrite } from '../../links.ts'
import { openChild, openSpans, storyOf, type ChildRecord } from '../parts/open-child.ts'
import { tellingFor } from '../parts/telling.ts'
import { ChildTop } from '../parts/top.tsx'
import { Ask, WrongAbove } from './ask.tsx'
import { csvOf } from './csv.ts'
import { daysThatMatter } from './days.ts'
import { countsOf, isFiltered, sifted } from './filter.ts'
import { filtersIn } from './filter-address.ts'
import { Sift } from './filters.tsx'
import { Copies, Main, momentOf, questionAsQuery, stepOf, timelineAt, verbOf, type TimelineData } from './main.tsx'
import { askedIn, boxesOf, inAddress, questionIn, type Question } from './question.ts'
import { saySealed, saySetAside } from './then.tsx'
import { monthFrom } from '../../day-from.ts'

async function load(call: Call): Promise<Loaded<TimelineData>> {
  const parsed = questionIn(call.query, call.now), asking = filtersIn(call.query)
  const question: Question = 'question' in parsed ? parsed.question : { as: 'recorded', at: null, beside: false }
  // As learned, only the story is of then: readings are kept as they were recorded, and history from before has none.
  const record = await openChild(call, question.as === 'recorded' ? question.at ?? undefined : undefined)
  if (!('child' in record)) return record
  if ('question' in parsed && asking.sent && !asking.wrong) return { redirect: timelineAt(record.child, question, asking.filters) }
  if ('moment' in parsed) return { redirect: timelineAt(record.child, question, asking.filters, parsed.moment) }
  const { at } = question
  const told = at === null || question.as === 'recorded' ? storyOf(record) : learnedStory(record, at)
  const story = isFiltered(asking.filters) ? only(told, sifted(told.entries, asking.filters, call.pack)) : told
  if (call.query['format'] === 'csv') return copy(call, record, { story, at, part: story !== told })
  const everything = at === null ? told : chronology(record.all, tellingFor(call.pack, record.names, call.now), { until: call.now, as: 'recorded', open: [] })
  const boxes = at === null || 'wrong' in parsed ? {} : boxesOf(at, sayTime(at))
  return { data: {
    sealedTo: at === null ? null : await call.reader.sealedTo(), record, story, all: told.entries.length, counts: countsOf(told.entries, asking.filters, call.pack), question, asking,
    wrong: 'wrong' in parsed ? parsed.wrong : asking.wrong, whole: call.query['all'] === '1', from: monthFrom(call.query['month']),
    asked: { ...askedIn(call.query), ...boxes, beside: question.beside || askedIn(call.query).beside },
    since: new Map(question.beside ? everything.entries.map((e) => [stepOf(e), e]) : []), days: daysThatMatter(everything.entries, record.called, call.now),
  } }
}

/** A part of a story. Silences are of the whole: among some of the entries a gap means nothing. */
const only = (story: Chronology, entries: readonly ChronologyEntry[]): Chronology => ({ ...story, entries, items: entries.map((entry) => ({ entry })) })

const learnedStory = (record: ChildRecord, at: Instant): Chronology =>
  chronology(record.all, tellingFor(record.pack, record.names, record.now), { until: at, as: 'learned', open: openSpans(record) })

const copy = (call: Call, record: ChildRecord, of: { readonly story: Chronology; readonly at: Instant | null; readonly part: boolean }): FileAnswer => ({
  file: `timeline-${dayOf(of.at ?? call.now)}.csv`, type: 'text/csv; charset=utf-8', body: csvOf(of.story.entries, record.names, call.now),
  took: of.part ? 'Took a copy of a part of the timeline' : 'Took a copy of the timeline', about: record.child,
})

/** A child's whole story: as it is now, or exactly as it was known at any moment, by what was written or by what people knew; all of it or a part. */
export default definePage<TimelineData>({
  path: '/children/:child/timeline',
  permission: 'child:read',
  audit: 'Read the timeline',
  about: ({ record }) => record.child,
  load,
  title: ({ record }) => `Timeline: ${record.card?.name ?? 'a child with no name written'}`,
  view: (data, call) => {
    const { record, question, asked, wrong, days, asking } = data
    return {
      place: 'children', scripts: ['print.js'],
      top: <ChildTop record={record} user={call.user} page="timeline" />,
      ...(question.at === null ? {} : { asKnown: (
        <AsKnownBanner moment={`The record as it was ${verbOf(question)} by ${momentOf(question.at)}.`} backHref={toTimeline(record.child)}
          setAside={`${saySetAside(data.story.setAside)}${question.as === 'recorded' ? saySealed(data.sealedTo, question.at, call.now) : ''}`} />
      ) }),
      main: (
        <>
          <WrongAbove wrong={wrong} />
          <div class="sl-split sl-split--left">
            <div class="sl-split__side">
              <Sift record={record} asking={asking} counts={data.counts} beside={questionAsQuery(question)} action={toTimeline(record.child)} />
              <Ask child={record.child} asked={asked} wrong={wrong} days={days} at={question.at === null ? null : inAddress(question.at)} filters={asking.filters} />
              {question.at === null && <p class="sl-press"><Button href={toWrite(record.child)} tone="secondary">Write about {record.called}</Button></p>}
            </div>
            <div class="sl-split__main"><Main data={data} /><Copies data={data} /></div>
          </div>
        </>
      ),
    }
  },
})
