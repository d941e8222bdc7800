import { mayDo } from '../../../../access/index.ts'
import { Empty, Title } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { toWords } from '../../links.ts'
import { CatalogueNav, inPlace, placeOf, type Place } from '../parts/place.tsx'

/** Words to think about while writing, what to write instead, and why. */
export default definePage<Place>({
  path: '/catalogue/words',
  permission: 'anyone signed in',
  audit: 'Read the words to think about',
  about: () => null,
  load: (call) => Promise.resolve({ data: placeOf(call) }),
  title: (place) => inPlace('Words to think about', place),
  view: (place, call) => ({
    top: <CatalogueNav place={place} current="words" />,
    main: (
      <>
        <Title title={inPlace('Words to think about', place)} lead="They are pointed out while somebody writes, and never refused. What a child said, and what stands in quotation marks, is left alone." />
        {place.pack.language.length === 0
          ? <Empty kind="ask">No words are on the list.</Empty>
          : <WideTable label="Words to think about" head={['Words', 'Better', 'Why']} rows={place.pack.language.map((h) => [h.finds.map((w) => `‘${w}’`).join(', '), h.better, h.why])} />}
        {mayDo(call.user.roles, 'team:read') && <p class="sl-after"><To href={toWords()}>How often they are written, by team</To></p>}
      </>
    ),
  }),
})
