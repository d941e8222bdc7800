import { Jumps, Section, Title } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { toCatalogue, toRecordType } from '../../links.ts'
import { CatalogueNav, inPlace, placeOf, PlaceLine, type Place } from '../parts/place.tsx'
import { byPart } from '../parts/work.ts'

/** Every kind of record, by part of the work. */
export default definePage<Place>({
  path: '/catalogue/records',
  permission: 'anyone signed in',
  audit: 'Read what can be written',
  about: () => null,
  load: (call) => Promise.resolve({ data: placeOf(call) }),
  title: (place) => inPlace('What can be written', place),
  view: (place) => {
    const groups = byPart(place.pack, 'recordTypes')
    return {
      top: <CatalogueNav place={place} current="records" />,
      main: (
        <>
          <Title title={inPlace('What can be written', place)} lead={`${place.pack.recordTypes.length} kinds of record. Each is a life with steps: it begins, is added to, and ends.`} />
          <PlaceLine place={place} to={(asked) => toCatalogue('records', asked)} />
          <Jumps links={groups.map((g) => ({ text: g.title, href: `#${g.id}` }))} />
          {groups.map((group) => (
            <Section id={group.id} title={group.title} count={group.items.length}>
              <WideTable label={group.title} head={['Record', 'Its steps']} rows={group.items.map((type) => [
                <To href={toRecordType(type.id, { in: place.elsewhere })}>{type.title}</To>, Object.values(type.steps).map((s) => s.title).join('; '),
              ])} />
            </Section>
          ))}
        </>
      ),
    }
  },
})
