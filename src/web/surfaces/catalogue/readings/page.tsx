import { mayDo } from '../../../../access/index.ts'
import { Chip, Empty, iconNames, Section, Title, type IconName } from '../../../kit/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { upper } from '../../../words/index.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { toCatalogue, toFigure } from '../../links.ts'
import { sayKinds } from '../parts/fields.tsx'
import { CatalogueNav, inPlace, placeOf, PlaceLine, type Place } from '../parts/place.tsx'
import { byPart } from '../parts/work.ts'

const iconOf = (name: string): IconName | undefined => iconNames.find((i) => i === name)

const Statuses = ({ place }: { readonly place: Place }) => (
  <Section id="statuses" title="Statuses" count={place.pack.statuses.length} more="A stretch of time in which something was so. Never typed in.">
    <WideTable label="Statuses" head={['Status', 'About', 'Part of the work', 'Where it is seen']} rows={byPart(place.pack, 'statuses').flatMap((group) => group.items.map((status) => [
      status.chip ? <Chip tone={status.tone === 'filled' ? 'missing' : status.tone} icon={iconOf(status.icon)}>{status.title}</Chip> : status.title,
      upper(sayKinds([status.about])), group.title, status.chip ? 'On the bar with the child’s name' : 'Only used by rules and pages',
    ]))} />
  </Section>
)

const Signals = ({ place }: { readonly place: Place }) => (
  <Section id="signals" title="Patterns" count={place.pack.signals.length} more="Worth a person’s attention, with the facts that make each. None is a score, and none is law.">
    {place.pack.signals.length === 0
      ? <Empty kind="ask">No pattern is looked for.</Empty>
      : <WideTable label="Patterns" head={['Pattern', 'Part of the work', 'Who set it, and what for']} rows={byPart(place.pack, 'signals').flatMap((group) => group.items.map((signal) => [signal.title, group.title, signal.source]))} />}
  </Section>
)

const Figures = ({ place, call }: { readonly place: Place; readonly call: Call }) => {
  const opens = place.elsewhere === undefined && mayDo(call.user.roles, 'indicator:read')
  return (
    <Section id="figures" title="Figures" count={place.pack.indicators.length} more="Counted from the same records, each child in it by what was written of them">
      {place.pack.indicators.length === 0
        ? <Empty kind="ask">No figure is counted.</Empty>
        : (
          <WideTable label="Figures" head={['Figure', 'Counted', 'Out of', 'What it leaves out']} rows={place.pack.indicators.map((i) => [
            opens ? <To href={toFigure(i.id)}>{i.title}</To> : i.title, upper(i.numerator), upper(i.denominator), i.leavesOut,
          ])} />
        )}
    </Section>
  )
}

/** Everything read from what was written: statuses, patterns and figures. */
export default definePage<Place>({
  path: '/catalogue/readings',
  permission: 'anyone signed in',
  audit: 'Read what is read from records',
  about: () => null,
  load: (call) => Promise.resolve({ data: placeOf(call) }),
  title: (place) => inPlace('What is read', place),
  view: (place, call) => ({
    top: <CatalogueNav place={place} current="readings" />,
    main: (
      <>
        <Title title={inPlace('What is read', place)} lead="Nobody types these. They are read from what was written, and read again whenever something is added or put right." />
        <PlaceLine place={place} to={(asked) => toCatalogue('readings', asked)} />
        <Statuses place={place} /><Signals place={place} /><Figures place={place} call={call} />
      </>
    ),
  }),
})
