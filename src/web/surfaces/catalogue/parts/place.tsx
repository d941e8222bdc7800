import { england, isleOfMan, type Pack } from '../../../../packs/index.ts'
import { Subnav } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { upper } from '../../../words/index.ts'
import { To } from '../../child/parts/to.tsx'
import { toCatalogue, type CataloguePart } from '../../links.ts'

/** Which place's catalogue is shown. `elsewhere`: its name in an address; left out for the place this authority is in. */
export interface Place { readonly pack: Pack; readonly other: Pack; readonly elsewhere: string | undefined }

/** What `?in=` asks for; this authority's own place when it asks for nothing that is there. */
export function placeOf(call: Pick<Call, 'pack' | 'query'>): Place {
  const both = [england, isleOfMan]
  const pack = both.find((p) => p.id === call.query['in']) ?? both.find((p) => p.id === call.pack.id) ?? call.pack
  return { pack, other: both.find((p) => p.id !== pack.id) ?? call.pack, elsewhere: pack.id === call.pack.id ? undefined : pack.id }
}

const parts: readonly (readonly [CataloguePart | undefined, string])[] = [
  [undefined, 'Overview'], ['records', 'What can be written'], ['owed', 'What is owed'], ['readings', 'What is read'], ['roles', 'Who may'], ['words', 'Words'], ['places', 'Place by place'],
]

/** The way between the parts of the catalogue, in the place that is shown. */
export const CatalogueNav = ({ place, current }: { readonly place: Place; readonly current: CataloguePart | undefined }) => (
  <Subnav label="The catalogue" items={parts.map(([part, text]) => ({ text, href: toCatalogue(part, { in: place.elsewhere }), current: part === current }))} />
)

/** Which place this is, and the way to the other. `to`: the same page there. */
export const PlaceLine = ({ place, to }: { readonly place: Place; readonly to: (asked: { readonly in: string }) => string }) => (
  <p>
    {upper(place.pack.place)}{place.elsewhere === undefined ? ', where this authority is.' : ', which is not where this authority is.'}{' '}
    <To href={to({ in: place.other.id })}>Show {place.other.place} instead</To>
  </p>
)

/** A whole list named for its place: `Statuses: the Isle of Man`. */
export const inPlace = (title: string, place: Place): string => (place.elsewhere === undefined ? title : `${title}: ${place.pack.place}`)
