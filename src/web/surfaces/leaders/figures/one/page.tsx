import { dayOf, sayDay, sayLongDay, type Day } from '../../../../../calendar/index.ts'
import type { IndicatorDefinition, IndicatorMember } from '../../../../../readings/indicator/index.ts'
import type { Stored } from '../../../../../store/index.ts'
import { AsKnownBanner, Button, ErrorSummary, Input, Panel, Title } from '../../../../kit/index.ts'
import { definePage, notHere, type Call, type FileAnswer } from '../../../../contract.ts'
import { namesFrom, type NameBook } from '../../../../words/index.ts'
import { ruleIn, toChild, toFigure } from '../../../links.ts'
import { Ends, Line, sayLine, Spark } from '../chart.tsx'
import { monthsOf, sumOf } from '../months.ts'
import { MonthsTable } from '../table.tsx'
import { csvOf } from './csv.ts'
import { inOrder, Members, onePage, onlyCounts } from './members.tsx'
import { momentOf, periodOf, type Period } from './period.ts'
import { partOf, rowsOf, type Part } from '../../../pages.tsx'

/** A figure, and everybody counted in it. */
export interface Figure {
  readonly definition: IndicatorDefinition
  readonly period: Period
  readonly members: readonly Stored<IndicatorMember>[]
  readonly names: NameBook
  /** Which part of the list is shown. */
  readonly part: Part
}

/** One figure, opened to the children in it: now, or as it was known at the end of a day that has been. */
export default definePage<Figure>({
  path: '/figures/:indicator',
  permission: 'indicator:read',
  audit: 'Opened a figure and the children in it',
  about: (figure) => [...new Set(rowsOf(figure.members, figure.part).flatMap((m) => m.subject || []))],
  load: async (call) => {
    const figure = await load(call)
    if (!figure) return notHere
    return call.query['file'] === 'csv' && !onlyCounts(figure) ? fileOf(figure) : { data: figure }
  },
  title: ({ definition }) => definition.title,
  view: (figure, call) => ({
    place: 'figures', main: <Shown figure={figure} call={call} />, ...(figure.period.at ? { asKnown: <Past figure={figure} at={figure.period.at} /> } : {}),
  }),
})

const Past = ({ figure: { definition, period }, at }: { readonly figure: Figure; readonly at: Day }) => (
  <AsKnownBanner moment={`As it was known at the end of ${sayLongDay(at)}.`} setAside="What was written later is set aside."
    backHref={toFigure(definition.id, { from: period.from, to: period.to })} />
)

async function load(call: Call): Promise<Figure | null> {
  const definition = call.pack.indicators.find((d) => d.id === ruleIn(call.params['indicator'] ?? ''))
  if (!definition) return null
  const period = periodOf(call.query, call.now)
  const members = inOrder(await call.reader.indicator(definition.id, period.from, period.to, momentOf(period)))
  const part = partOf(call, members.length, onePage), named = call.query['file'] === 'csv' ? members : rowsOf(members, part)
  return { definition, period, members, part, names: namesFrom(await call.reader.cards(named.flatMap((m) => m.subject || []))) }
}

const fileOf = ({ definition, period, members, names }: Figure): FileAnswer => ({
  file: `${definition.id.replaceAll('/', '-')}-${period.from}-to-${period.to}.csv`, type: 'text/csv; charset=utf-8', body: csvOf(members, names, toChild),
  took: 'Kept a figure and the children in it as a file', about: members.map((m) => m.subject),
})

function Shown({ figure, call }: { readonly figure: Figure; readonly call: Call }) {
  const { definition, period, members } = figure
  const sum = sumOf(members.map((m) => m.content))
  const months = monthsOf(members.map((m) => m.content), period.from, period.to)
  const id = definition.id.replaceAll('/', '-')
  const known = period.at ? `as known on ${sayDay(period.at, call.now)}` : `as known now, ${sayDay(dayOf(call.now), call.now)}`
  return (
    <>
      {period.problems.length > 0 && <ErrorSummary errors={period.problems.map((p) => ({ text: p.says, href: `#${p.control}` }))} />}
      <p class="sl-crumb"><a class="govuk-back-link" href="/figures">All figures</a></p>
      <Title title={definition.title} label={`${sayDay(period.from, call.now)} to ${sayDay(period.to, call.now)}, ${known}`} tallies={[
        { count: sum.yes, words: 'counted', tone: 'met', icon: 'met', href: '#members' },
        { count: sum.no, words: 'not counted', tone: 'late', icon: 'late', href: '#members' },
        { count: sum.cannotTell, words: 'cannot tell', tone: 'unknown', icon: 'unknown', href: '#members' },
      ]} />
      <div class="sl-split">
        <div class="sl-split__main">
          <section aria-label="The figure, month by month"><figure class="sl-fig govuk-!-margin-0">
            <figcaption>
              <h2 class="sl-h3">{sum.percent === null ? 'Nothing counts in this period' : `${sum.percent}%: ${sum.yes} of ${sum.yes + sum.no}`}</h2>
              <p>{sayLine(months)} {sum.cannotTell > 0 && `${sum.cannotTell} more we cannot tell: they are in neither number.`}</p>
            </figcaption>
            <div class="sl-fig__art">
              <div class="sl-wide"><Line id={id} title={definition.title} months={months} /></div>
              <div class="sl-narrow"><Spark id={`${id}-small`} title={definition.title} months={months} /><Ends months={months} /></div>
            </div>
            <MonthsTable title={definition.title} months={months} />
          </figure></section>
          {onlyCounts(figure) ? <p class="sl-quiet" id="members">You see counts. Whose they are is for those who work with the children.</p> : <Members figure={figure} call={call} />}
        </div>
        <div class="sl-split__side"><Ask figure={figure} /><Counts definition={definition} /></div>
      </div>
    </>
  )
}

/** The period, and the day to read it as known on. */
function Ask({ figure: { definition, period } }: { readonly figure: Figure }) {
  const error = (control: string): string | undefined => period.problems.find((p) => p.control === control)?.says
  const date = { type: 'date' } as const
  return (
    <Panel title="Another period, or another day" id="ask">
      <form method="get" action={toFigure(definition.id)}>
        <Input name="from" label="From" value={period.from} error={error('from')} attributes={date} width={10} />
        <Input name="to" label="To" value={period.to} error={error('to')} attributes={date} width={10} />
        <Input name="at" label="As it was known at the end of" hint="Leave empty for what is known now." value={period.at ?? ''}
          error={error('at')} attributes={date} width={10} />
        <Button small>Show it</Button>
      </form>
    </Panel>
  )
}

const Counts = ({ definition }: { readonly definition: IndicatorDefinition }) => (
  <Panel title="What this figure counts" id="counts">
    <p class="sl-label">Counted</p><p>{definition.numerator}.</p>
    <p class="sl-label">Out of</p><p>{definition.denominator}.</p>
    <p class="sl-label">What it leaves out</p><p>{definition.leavesOut}</p>
    <p class="sl-quiet">What cannot be told is counted apart, never as a no. Only children you can see are in it.</p>
  </Panel>
)
