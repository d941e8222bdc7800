import { sayWhen, type Instant } from '../../../../../calendar/index.ts'
import { monthPage, type ChronologyEntry } from '../../../../../readings/chronology/index.ts'
import { Button, Chip, Empty, Pagination, Section, Timeline, TimelineEntry, TimelineMonth } from '../../../../kit/index.ts'
import type { Call } from '../../../../contract.ts'
import { toTimeline } from '../../../links.ts'
import { entryProps } from '../../parts/entry.tsx'
import { To } from '../../parts/to.tsx'
import { filtersAsQuery } from '../../timeline/filter-address.ts'
import { noFilters } from '../../timeline/filter.ts'
import { Chosen, Sift } from '../../timeline/filters.tsx'
import { chronologyAt, type ChronologyData } from './load.ts'

interface OfPage { readonly data: ChronologyData; readonly call: Call }

/** The chronology that makes itself, each entry with one press that chooses it. */
export function Automatic({ data, call }: OfPage) {
  const { record, id, asking: { filters }, shown, all } = data
  const page = monthPage(shown.map((entry) => ({ entry })), data.from), at = (more: { readonly [name: string]: string }) => chronologyAt(record, id, { ...filtersAsQuery(filters), ...more })
  return (
    <Section id="everything" title="Everything, as it was written" count={all.length} more={<To href={toTimeline(record.child)}>The timeline</To>}>
      <Sift record={record} asking={data.asking} counts={data.counts} beside={{}} action={chronologyAt(record, id, {})} folded />
      <Chosen record={record} filters={filters} shown={shown.length} all={all.length} to={(f) => chronologyAt(record, id, filtersAsQuery(f))} clearHref={chronologyAt(record, id, filtersAsQuery(noFilters))} />
      {page.months.length === 0 && <Empty kind="ask">Nothing is written in these days. Take a filter away, or change the days above.</Empty>}
      <Timeline label="Everything, newest first">
        {page.months.map((m) => (
          <>
            <TimelineMonth>{sayWhen({ month: m.month })}</TimelineMonth>
            {m.items.map((i) => ('entry' in i ? <One entry={i.entry} data={data} call={call} now={record.now} /> : null))}
          </>
        ))}
      </Timeline>
      {(page.earlier || page.later) && (
        <Pagination landmarkLabel="Pages of everything"
          previous={page.later ? { text: 'Later', labelText: sayWhen({ month: page.later }), href: at({ month: page.later }) } : undefined}
          next={page.earlier ? { text: 'Earlier', labelText: sayWhen({ month: page.earlier.month }), href: at({ month: page.earlier.month }) } : undefined} />
      )}
    </Section>
  )
}

function One({ entry, data, call, now }: OfPage & { readonly entry: ChronologyEntry; readonly now: Instant }) {
  const chosen = data.chosen.find((c) => c.entry?.record === entry.record && c.entry.sequence === entry.sequence)
  const shown = entryProps(entry, { names: data.record.names, now })
  return (
    <TimelineEntry {...shown} id={`f-${entry.fact}`}>
      {shown.children}
      {chosen && <p><a class="govuk-link govuk-link--no-visited-state" href={`#c-${chosen.choice.id}`}><Chip tone="met">Chosen</Chip></a></p>}
      {!chosen && data.draft && (
        <form method="post" action={call.url} class="sl-choose">
          <input type="hidden" name="_csrf" value={call.csrf} />
          <input type="hidden" name="do" value="choose" />
          <input type="hidden" name="entry" value={entry.fact} />
          <Button small tone="secondary">Choose<span class="govuk-visually-hidden">: {shown.day}, {shown.title}</span></Button>
        </form>
      )}
    </TimelineEntry>
  )
}
