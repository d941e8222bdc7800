import { Button, Input } from '../../../kit/index.ts'
import { To } from '../../child/parts/to.tsx'
import { toCatalogue } from '../../links.ts'
import type { Place } from './place.tsx'

/** Looks for words in the forms and rules. Nobody's record is looked in, so what is typed may stand in the address. */
export const FindInCatalogue = ({ place, typed }: { readonly place: Place; readonly typed: string }) => (
  <form method="get" action={toCatalogue()} class="sl-sift" role="search" aria-label="Find in the catalogue">
    {place.elsewhere !== undefined && <input type="hidden" name="in" value={place.elsewhere} />}
    <Input name="find" type="search" label="Find a form, question or rule" hint="Words of the forms and rules. Not anybody’s name: no record is looked in." value={typed} autocomplete="off" />
    <Button tone="secondary">Find</Button>
    {typed !== '' && <p class="sl-sift__all"><To href={toCatalogue(undefined, { in: place.elsewhere })}>Show the whole catalogue</To></p>}
  </form>
)
