import { day, dayOf, type Day, type Instant } from '../../../../calendar/index.ts'
import type { IndicatorDefinition } from '../../../../readings/indicator/index.ts'
import { Chip } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { toFigure } from '../../links.ts'
import { Ends, Spark } from './chart.tsx'
import { monthsOf, sumOf, trendOf, yearBefore, type MonthSum, type Sum } from './months.ts'
import { MonthsTable } from './table.tsx'

/** A figure over the last twelve months. */
export interface YearFigure {
  readonly definition: IndicatorDefinition
  readonly from: Day
  readonly to: Day
  readonly sum: Sum
  readonly months: readonly MonthSum[]
}

/** Every figure of the pack over the last twelve months, counting the children within this reader's reach; and when they were counted, in a large authority some minutes ago. */
export async function loadYear(call: Call): Promise<{ readonly at: Instant; readonly figures: readonly YearFigure[] }> {
  const to = dayOf(call.now), from = yearBefore(to)
  const { at, value } = await call.reader.counted(`figures from ${from}`, call.user.worker, (r) => r.indicatorsByMonth(from, to), (months) => months.reduce((n, m) => n + m.n, 0))
  const counted = Map.groupBy(value, (c) => c.rule)
  const figures = call.pack.indicators.map((definition): YearFigure => {
    const members = (counted.get(definition.id) ?? []).map((c) => ({ on: day(`${c.month}-01`), counted: c.counted, n: c.n }))
    return { definition, from, to, sum: sumOf(members), months: monthsOf(members, from, to) }
  })
  return { at, figures }
}

/** A figure among several: how much, which way, its line, and the way to everybody in it. */
export function Mini({ figure, headingLevel = 3 }: { readonly figure: YearFigure; readonly headingLevel?: 2 | 3 }) {
  const Heading = `h${headingLevel}` as 'h3'
  const { definition, sum, months, from, to } = figure
  const id = definition.id.replaceAll('/', '-')
  const trend = trendOf(months, definition.goodIs)
  const href = toFigure(definition.id, { from, to })
  return (
    <li class={trend.tone === 'late' ? 'sl-mini sl-mini--bad' : 'sl-mini'}>
      <Heading class="sl-mini__t">{definition.title}</Heading>
      <p class="sl-mini__k"><span>{sum.percent === null ? 'None' : `${sum.percent}%`}</span> <Chip tone={trend.tone} icon={trend.icon}>{trend.says}</Chip></p>
      <Spark id={id} title={definition.title} months={months} />
      <Ends months={months} />
      <p class="sl-mini__open">
        <To href={href}>See the {sum.no} that {sum.no === 1 ? 'was' : 'were'} not, of {sum.yes + sum.no}<span class="govuk-visually-hidden">: {definition.title}</span></To>
        {sum.cannotTell > 0 && <span class="sl-quiet">{' '}and {sum.cannotTell} we cannot tell</span>}
      </p>
      <MonthsTable title={definition.title} months={months} />
    </li>
  )
}
