import { dayOf, sayDate, sayLongDay } from '../../../../../calendar/index.ts'
import { Button, Panel, Section, Select, Table, Title } from '../../../../kit/index.ts'
import { definePage, notHere } from '../../../../contract.ts'
import { To } from '../../../child/parts/to.tsx'
import { toFigure, toPoliceFigures, toRegister } from '../../../links.ts'
import { most, type Count } from '../standard/suppress.ts'
import { yearAsked, yearsOf, type Year } from '../standard/year.ts'
import { countAll, indicators, keptBack, type CountId } from './counts.ts'

/** Both counts of one year. */
interface Data { readonly year: Year; readonly years: readonly Year[]; readonly counts: ReadonlyMap<string, Count>; readonly onlyCounts: boolean }

/** What we wrote of children missing beside what the police reported, with the short ones: why two counts differ is read here and not guessed. */
export default definePage<Data>({
  path: '/figures/missing/police',
  permission: 'indicator:read',
  audit: 'Looked at the counts of missing children beside those of the police',
  about: () => null,
  load: async (call) => {
    const onlyCounts = !call.user.roles.some((r) => r.reach === 'authority' || r.reach === 'unit' || r.reach === 'allocated')
    const years = yearsOf(dayOf(call.now), !onlyCounts), year = yearAsked(years, call.query['year'])
    if (!year) return notHere
    const members = async (id: string) => (await call.reader.indicator(id, year.from, year.to)).map((m) => m.content)
    const counts = countAll({ ours: await members(indicators.ours), police: await members(indicators.police), both: await members(indicators.both) })
    return { data: { year, years, onlyCounts, counts: onlyCounts ? keptBack(counts) : counts } }
  },
  title: () => 'Missing children: our count and the police’s',
  view: (data) => ({
    place: 'figures',
    main: (
      <>
        <p class="sl-crumb"><a class="govuk-back-link" href="/figures">All figures</a></p>
        <Title title="Missing children: our count and the police’s" label={sayYear(data.year)}
          lead="What is on our record beside what the police reported, and how the one comes from the other. A time on one side only is somebody’s to explain." />
        <div class="sl-split">
          <div class="sl-split__main"><BothCounts {...data} /><Beside {...data} /></div>
          <div class="sl-split__side"><Ask {...data} /><About onlyCounts={data.onlyCounts} /></div>
        </div>
      </>
    ),
  }),
})

const sayYear = ({ from, to, over }: Year): string => `${sayLongDay(from)} to ${sayLongDay(to)}${over ? '' : ', so far'}`
const yearOf = ({ from }: Year): string => from.slice(0, 4)
const figure = (counts: Data['counts'], id: CountId) => ({ text: String(counts.get(id) ?? 0), format: 'numeric' as const })
const head = (text: string) => ({ text, format: 'numeric' as const })

const rows = [['all', 'Times missing'], ['short', 'of them, over within 24 hours'], ['longer', 'of them, longer than 24 hours'], ['not-known', 'of them, how long is not known']] as const

const BothCounts = ({ counts, year }: Data) => (
  <Section id="counts" title="Both counts">
    <div class="sl-scroll" tabIndex={0} role="region" aria-label="Both counts, table">
      <Table classes="sl-table" caption="Times missing as we wrote them and as the police reported them" captionClasses="govuk-visually-hidden" firstCellIsHeader
        head={['What it counts', head('We wrote'), head('The police reported')]}
        rows={rows.map(([of, title]) => [title, figure(counts, `ours-${of}`), figure(counts, `police-${of}`)])} />
    </div>
    <p class="sl-after"><To href={toFigure(indicators.ours, { from: year.from, to: year.to })}>The children in ours</To>{' '}<To href={toFigure(indicators.police, { from: year.from, to: year.to })}>The children in the police’s</To></p>
  </Section>
)

const besides = [['both', 'Both of us have it'], ['only-ours', 'Only we have it'], ['only-police', 'Only the police have it, or we wrote away'], ['not-compared', 'Ours, and no list of the police is of that time']] as const

const Beside = ({ counts, year }: Data) => (
  <Section id="beside" title="One beside the other" more={<To href={toRegister('records-differ')}>Where the police and we differ</To>}>
    <div class="sl-scroll" tabIndex={0} role="region" aria-label="One beside the other, table">
      <Table classes="sl-table" caption="Times missing that one or both of us have" captionClasses="govuk-visually-hidden" firstCellIsHeader
        head={['Times missing', head('Count')]} rows={[['Either of us has', figure(counts, 'either')], ...besides.map(([id, title]) => [title, figure(counts, id)])]} />
    </div>
    <p class="sl-after"><To href={toFigure(indicators.both, { from: year.from, to: year.to })}>The children in it, month by month</To></p>
  </Section>
)

const Ask = ({ years, year }: Data) => (
  <Panel title="Another year" id="ask">
    <form method="get" action={toPoliceFigures()}>
      <Select name="year" label="Year" value={yearOf(year)} items={years.map((y) => ({ value: yearOf(y), text: `To ${sayDate(y.to)}${y.over ? '' : ', so far'}` }))} />
      <Button small>Show it</Button>
    </form>
  </Panel>
)

const About = ({ onlyCounts }: { readonly onlyCounts: boolean }) => (
  <Panel title="What is compared" id="compared">
    <p>Reports of the police come with the lists they send, which whoever keeps the record brings in. Each is counted on the day they were told, ours on the day the child went. Reports about children who are not on our record are not here.</p>
    <p>Being away without agreement, and known where, is not among ours.</p>
    {onlyCounts && <p>A count from 1 to {most} is shown as c, and others where a small one could be worked out from them.</p>}
  </Panel>
)
