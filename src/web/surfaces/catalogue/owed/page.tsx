import { Jumps, Section, Title } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { toCatalogue, toOwedType, toRecordType } from '../../links.ts'
import { heldIn, Limit } from '../parts/limit.tsx'
import { CatalogueNav, inPlace, placeOf, PlaceLine, type Place } from '../parts/place.tsx'
import { byPart } from '../parts/work.ts'

/** Everything owed in a place, by part of the work, with what is written to meet it. */
export default definePage<Place>({
  path: '/catalogue/owed',
  permission: 'anyone signed in',
  audit: 'Read what is owed',
  about: () => null,
  load: (call) => Promise.resolve({ data: placeOf(call) }),
  title: (place) => inPlace('What is owed', place),
  view: (place, call) => {
    const groups = byPart(place.pack, 'duties'), asked = { in: place.elsewhere }
    return {
      top: <CatalogueNav place={place} current="owed" />,
      main: (
        <>
          <Title title={inPlace('What is owed', place)} lead={`${place.pack.duties.length} things, each with the limit it comes with and how far that binds. A limit an authority chose for itself is not shown here.`} />
          <PlaceLine place={place} to={(to) => toCatalogue('owed', to)} />
          <Jumps links={groups.map((g) => ({ text: g.title, href: `#${g.id}` }))} />
          {groups.map((group) => (
            <Section id={group.id} title={group.title} count={group.items.length}>
              <WideTable label={group.title} head={['What is owed', 'By when', 'Met by writing']} rows={group.items.map((duty) => {
                const held = heldIn(place.pack, duty.id, call.now), type = place.pack.recordTypes.find((t) => t.id === duty.press.kind)
                return [
                  <To href={toOwedType(duty.id, asked)}>{duty.title}</To>, held ? <Limit version={held.version} /> : 'No rule held today',
                  type ? <To href={`${toRecordType(type.id, asked)}#${duty.press.step}`}>{type.title}</To> : duty.press.label,
                ]
              })} />
            </Section>
          ))}
        </>
      ),
    }
  },
})
