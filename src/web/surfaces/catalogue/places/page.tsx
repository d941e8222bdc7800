import { Empty, Section, Title } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'
import { upper } from '../../../words/index.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { toCatalogue, toOwedType } from '../../links.ts'
import { Limit } from '../parts/limit.tsx'
import { CatalogueNav, inPlace, placeOf, PlaceLine, type Place } from '../parts/place.tsx'
import { differences, type Differences, type Held, type Pair } from './differ.ts'

interface Places { readonly place: Place; readonly differ: Differences }

const Only = (props: { readonly id: string; readonly title: string; readonly held: readonly Held[]; readonly to: (rule: string) => string }) => (
  <Section id={props.id} title={props.title} count={props.held.length}>
    {props.held.length === 0
      ? <Empty kind="met">Nothing: all that is owed there is owed in the other place too.</Empty>
      : <WideTable label={props.title} head={['What is owed', 'By when', 'Where it is written']} rows={props.held.map(({ duty, version }) => [<To href={props.to(duty.id)}>{duty.title}</To>, <Limit version={version} />, version.law.cite])} />}
  </Section>
)

const Both = (props: { readonly id: string; readonly title: string; readonly more: string; readonly none: string; readonly pairs: readonly Pair[]; readonly place: Place; readonly to: (rule: string) => string }) => (
  <Section id={props.id} title={props.title} count={props.pairs.length} more={props.more}>
    {props.pairs.length === 0
      ? <Empty kind="met">{props.none}</Empty>
      : <WideTable label={props.title} head={['What is owed', upper(props.place.pack.place), upper(props.place.other.place)]} rows={props.pairs.map(({ here, there }) => [<To href={props.to(here.duty.id)}>{here.duty.title}</To>, <Limit version={here.version} />, <Limit version={there.version} />])} />}
  </Section>
)

/** What is owed in one place and not in the other, and where the limits of what both owe differ. */
export default definePage<Places>({
  path: '/catalogue/places',
  permission: 'anyone signed in',
  audit: 'Read how places differ',
  about: () => null,
  load: (call) => {
    const place = placeOf(call)
    return Promise.resolve({ data: { place, differ: differences(place.pack, place.other, call.now) } })
  },
  title: ({ place }) => inPlace('Place by place', place),
  view: ({ place, differ }) => {
    const { pack, other, elsewhere } = place
    const to = (rule: string): string => toOwedType(rule, { in: elsewhere })
    return {
      top: <CatalogueNav place={place} current="places" />,
      main: (
        <>
          <Title title={`What is owed: ${pack.place} beside ${other.place}`} lead={`As the rules come, today. ${differ.same} more ${differ.same === 1 ? 'thing is' : 'things are'} owed in both with the same limit and the same force. What nobody has checked says so.`} tallies={[
            { count: differ.onlyHere.length, words: `only in ${pack.place}`, tone: 'none', icon: 'law', href: '#only-here' },
            { count: differ.onlyThere.length, words: `only in ${other.place}`, tone: 'none', icon: 'law', href: '#only-there' },
            { count: differ.limits.length, words: 'with another limit', tone: 'none', icon: 'law', href: '#limits' },
          ]} />
          <PlaceLine place={place} to={(asked) => toCatalogue('places', asked)} />
          <Both id="limits" title="Another limit" more="Owed in both, by different times" none="Everything owed in both has the same limit." pairs={differ.limits} place={place} to={to} />
          <Only id="only-here" title={`Owed only in ${pack.place}`} held={differ.onlyHere} to={to} />
          <Only id="only-there" title={`Owed only in ${other.place}`} held={differ.onlyThere} to={to} />
          <Both id="binding" title="The same limit, binding differently" more="Law in one place may be guidance or procedure in the other" none="What has the same limit in both binds alike." pairs={differ.binding} place={place} to={to} />
        </>
      ),
    }
  },
})
