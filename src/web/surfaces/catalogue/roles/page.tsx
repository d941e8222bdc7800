import { mayWrite } from '../../../../access/index.ts'
import type { Pack, Role } from '../../../../packs/index.ts'
import { Details, Section, Title } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { toCatalogue, toRecordType } from '../../links.ts'
import { CatalogueNav, inPlace, placeOf, PlaceLine, type Place } from '../parts/place.tsx'

/** How far each reach goes, in a sentence. */
const reaches: Readonly<Record<Role['reach'], string>> = {
  unit: 'Sees the children known to the team or home of the post, and to those beneath it.',
  allocated: 'Sees the children they are named for.',
  authority: 'Sees every child, but for records that were restricted.',
  shared: 'Sees what was shared with them or their agency, until the share ends.',
  counts: 'Sees figures, and nobody’s record.',
  self: 'Sees what was released to them.',
  none: 'Sees nobody’s record.',
}

interface Writable { readonly id: string; readonly title: string; /** Steps they may not write; empty when they may write all. */ readonly only: readonly string[] }

/** Kinds of record a role may write in, with the steps where not all of them. What Sightline writes by itself is left out. */
function writable(pack: Pack, role: Role): readonly Writable[] {
  return pack.recordTypes.flatMap((type) => {
    const steps = Object.entries(type.steps).filter(([, s]) => !s.automatic), may = steps.filter(([id]) => mayWrite([role], type.id, id))
    return may.length === 0 ? [] : [{ id: type.id, title: type.title, only: may.length === steps.length ? [] : may.map(([, s]) => s.title) }]
  })
}

function OneRole({ role, place }: { readonly role: Role; readonly place: Place }) {
  const kinds = writable(place.pack, role)
  return (
    <Section id={role.id} title={role.title}>
      <p>{reaches[role.reach]}{role.needsEnd && ' Only until the last day of the post, which must be written.'}{role.heldBy && ' Held by being that person, not by a post.'}</p>
      {kinds.length === 0
        ? <p class="sl-quiet">Writes nothing.</p>
        : (
          <Details summary={`Writes in ${kinds.length} ${kinds.length === 1 ? 'kind' : 'kinds'} of record`}>
            <ul class="govuk-list">
              {kinds.map((k) => <li><To href={toRecordType(k.id, { in: place.elsewhere })}>{k.title}</To>{k.only.length > 0 && <span class="sl-quiet">: {k.only.join('; ')}</span>}</li>)}
            </ul>
          </Details>
        )}
    </Section>
  )
}

/** Every role: how far it sees, and what it may write. */
export default definePage<Place>({
  path: '/catalogue/roles',
  permission: 'anyone signed in',
  audit: 'Read who may do what',
  about: () => null,
  load: (call) => Promise.resolve({ data: placeOf(call) }),
  title: (place) => inPlace('Who may', place),
  view: (place) => ({
    top: <CatalogueNav place={place} current="roles" />,
    main: (
      <>
        <Title title={inPlace('Who may', place)} lead={`${place.pack.roles.length} roles. A role is held by being in a post, and what may be read or written follows from it.`} />
        <PlaceLine place={place} to={(asked) => toCatalogue('roles', asked)} />
        {place.pack.roles.map((role) => <OneRole role={role} place={place} />)}
      </>
    ),
  }),
})
