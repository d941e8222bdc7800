import { dayOf, sayDate, sayLongDay } from '../../../../../calendar/index.ts'
import type { IndicatorMember } from '../../../../../readings/indicator/index.ts'
import { Button, Panel, Section, Select, Table, Title } from '../../../../kit/index.ts'
import { definePage, notHere, type Call, type FileAnswer } from '../../../../contract.ts'
import { To } from '../../../child/parts/to.tsx'
import { toFigure, toStandardFigures } from '../../../links.ts'
import { countAll, indicators, measures, wholes } from './measures.ts'
import { csvOf, fileOf } from './shape.ts'
import { most, source, suppress, type Count } from './suppress.ts'
import { yearAsked, yearsOf, type Year } from './year.ts'

/** The standard figures of one year. */
export interface Standard {
  readonly year: Year
  readonly years: readonly Year[]
  /** As the reader may see them. */
  readonly counts: ReadonlyMap<string, Count>
  /** Whether the reader sees counts, and nobody they are about. */
  readonly onlyCounts: boolean
  /** Whether it is of the whole authority, so that it may be sent. */
  readonly whole: boolean
}

/** Figures on children who go missing that a region or a ministry can add up: the same everywhere, with small counts kept back. */
export default definePage<Standard>({
  path: '/figures/missing/standard',
  permission: 'indicator:read',
  audit: 'Looked at the standard figures on missing children',
  about: () => null,
  load: async (call) => {
    const standard = await load(call)
    if (!standard) return notHere
    const as = call.query['file']
    return (as === 'csv' || as === 'json') && maySend(standard) ? fileFor(standard, as, call) : { data: standard }
  },
  title: () => 'Missing children: standard figures',
  view: (standard, call) => ({ place: 'figures', main: <Shown standard={standard} call={call} /> }),
})

const maySend = ({ whole, year }: Standard): boolean => whole && year.over

async function load(call: Call): Promise<Standard | null> {
  const reaches = call.user.roles.map((r) => r.reach), onlyCounts = !reaches.some((r) => r === 'authority' || r === 'unit' || r === 'allocated')
  const years = yearsOf(dayOf(call.now), !onlyCounts), year = yearAsked(years, call.query['year'])
  if (!year) return null
  const members: { [indicator: string]: readonly IndicatorMember[] } = {}
  for (const id of Object.values(indicators)) members[id] = (await call.reader.indicator(id, year.from, year.to)).map((m) => m.content)
  const exact = countAll(members)
  return { year, years, onlyCounts, counts: onlyCounts ? suppress(exact, wholes) : exact, whole: reaches.includes('authority') || onlyCounts }
}

/** What is sent is always suppressed, whoever sends it. */
async function fileFor(standard: Standard, as: 'csv' | 'json', call: Call): Promise<FileAnswer> {
  const { year: { from, to }, counts } = standard
  const authority = (await call.reader.cardsOf('authority'))[0]?.content.name ?? 'The authority'
  const sent = standard.onlyCounts ? counts : suppress(counts as ReadonlyMap<string, number>, wholes)
  const file = fileOf(authority, from, to, sent), name = `missing-standard-${from}-to-${to}`
  return as === 'csv'
    ? { file: `${name}.csv`, type: 'text/csv; charset=utf-8', body: csvOf(file), took: 'Kept the standard figures on missing children as a file', about: null }
    : { file: `${name}.json`, type: 'application/json; charset=utf-8', body: `${JSON.stringify(file, null, 2)}\n`, took: 'Kept the standard figures on missing children as a file', about: null }
}

const sayYear = ({ from, to, over }: Year): string => `${sayLongDay(from)} to ${sayLongDay(to)}${over ? '' : ', so far'}`
const yearOf = ({ from }: Year): string => from.slice(0, 4)
const say = (count: Count | undefined): string => (count === 'c' ? 'c' : String(count ?? 0))

function Shown({ standard, call }: { readonly standard: Standard; readonly call: Call }) {
  const { year, counts, onlyCounts } = standard
  const sendable = maySend(standard)
  return (
    <>
      <p class="sl-crumb"><a class="govuk-back-link" href="/figures">All figures</a></p>
      <Title title="Missing children: standard figures" label={sayYear(year)}
        lead="The same counts in every authority, read from the same figures as here, so that a region or a ministry can add them up." />
      <div class="sl-split">
        <div class="sl-split__main">
          <Section id="counts" title="Counts" more={sendable && <><To href={toStandardFigures({ year: yearOf(year), file: 'csv' })}>For a spreadsheet</To>{' '}<To href={toStandardFigures({ year: yearOf(year), file: 'json' })}>For a program</To></>}>
            <div class="sl-scroll" tabIndex={0} role="region" aria-label="Standard figures, table">
              <Table classes="sl-table" caption="Standard figures on missing children" captionClasses="govuk-visually-hidden" firstCellIsHeader
                head={['What it counts', { text: 'Count', format: 'numeric' }, 'Read from', 'Version']}
                rows={measures.map((m) => [
                  m.title, { text: say(counts.get(m.id)), format: 'numeric' as const },
                  <To href={toFigure(m.indicator, { from: year.from, to: year.to })}>{call.pack.indicators.find((i) => i.id === m.indicator)?.title ?? m.indicator}</To>, String(m.version),
                ])} />
            </div>
          </Section>
        </div>
        <div class="sl-split__side"><Ask standard={standard} /><Kept onlyCounts={onlyCounts} sendable={sendable} whole={standard.whole} /></div>
      </div>
    </>
  )
}

const Ask = ({ standard: { years, year } }: { readonly standard: Standard }) => (
  <Panel title="Another year" id="ask">
    <form method="get" action={toStandardFigures()}>
      <Select name="year" label="Year" value={yearOf(year)} items={years.map((y) => ({ value: yearOf(y), text: `To ${sayDate(y.to)}${y.over ? '' : ', so far'}` }))} />
      <Button small>Show it</Button>
    </form>
  </Panel>
)

const Kept = ({ onlyCounts, sendable, whole }: { readonly onlyCounts: boolean; readonly sendable: boolean; readonly whole: boolean }) => (
  <Panel title="Small counts" id="small">
    <p>{onlyCounts ? `A count from 1 to ${most} is shown as c.` : `You see the children, so you see every count. In a file, from 1 to ${most} is written as c.`} Others are c too where a small one could be worked out from them.</p>
    <p>The mark is <a class="govuk-link" href={source}>the Department for Education’s</a>. That it begins at 1 and ends at {most} is our own choice. Figures of one authority are not rounded.</p>
    {!sendable && <p>{whole ? 'There is a file when the year is over: files of two days would show who came between.' : 'Only children you can see are counted, so this is not the authority’s figure, and there is no file of it.'}</p>}
  </Panel>
)
