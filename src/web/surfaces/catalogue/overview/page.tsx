import { Empty, Section, Title } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { toCatalogue, toRules, type CataloguePart } from '../../links.ts'
import { findIn, type Hits } from '../parts/find.ts'
import { FindInCatalogue } from '../parts/find-form.tsx'
import { CatalogueNav, inPlace, placeOf, PlaceLine, type Place } from '../parts/place.tsx'

interface Overview { readonly place: Place; readonly typed: string; readonly found: readonly Hits[] }

/** Longest that is looked for; what is longer is cut, not refused. */
const longest = 100
/** Hits shown of one kind before the rest are only counted. */
const mostHits = 25

function Contents({ place }: { readonly place: Place }) {
  const { pack } = place
  const questions = pack.recordTypes.reduce((n, r) => n + Object.values(r.steps).reduce((m, s) => m + Object.keys(s.fields).length, 0), 0)
  const lines: readonly (readonly [CataloguePart, string, string])[] = [
    ['records', 'What can be written', `${pack.recordTypes.length} kinds of record, ${questions} questions`],
    ['owed', 'What is owed', `${pack.duties.length} things owed, each with how far it binds`],
    ['readings', 'What is read', `${pack.statuses.length} statuses, ${pack.signals.length} patterns, ${pack.indicators.length} ${pack.indicators.length === 1 ? 'figure' : 'figures'}`],
    ['roles', 'Who may', `${pack.roles.length} roles, how far each sees and what it may write`],
    ['words', 'Words to think about', `${pack.language.length} entries, each with better words`],
    ['places', 'Place by place', 'What is owed in England or on the Isle of Man only, and limits that differ'],
  ]
  return (
    <ul class="sl-rows" role="list">
      {lines.map(([part, title, says]) => <li><div><span><To href={toCatalogue(part, { in: place.elsewhere })}>{title}</To></span><span class="sl-quiet">{says}</span></div></li>)}
    </ul>
  )
}

function Found({ found, typed }: { readonly found: readonly Hits[]; readonly typed: string }) {
  if (found.length === 0) return <Empty kind="ask">Nothing in the catalogue holds all of “{typed}”. Try fewer words, or a part of one.</Empty>
  return (
    <>
      {found.map(({ id, title, hits }) => (
        <Section id={id} title={title} count={hits.length}>
          <ul class="sl-rows" role="list">
            {hits.slice(0, mostHits).map((hit) => (
              <li><div><span><To href={hit.href}>{hit.title}</To></span>{hit.where.map((said) => <span class="sl-quiet">{said}</span>)}</div></li>
            ))}
          </ul>
          {hits.length > mostHits && <p class="sl-quiet">The first {mostHits} of {hits.length}. More words find fewer.</p>}
        </Section>
      ))}
    </>
  )
}

/** The whole catalogue at a glance, and what was looked for in it. */
export default definePage<Overview>({
  path: '/catalogue',
  permission: 'anyone signed in',
  audit: 'Read the catalogue',
  about: () => null,
  load: (call) => {
    const place = placeOf(call), typed = (call.query['find'] ?? '').trim().slice(0, longest)
    return Promise.resolve({ data: { place, typed, found: findIn(place.pack, typed, place.elsewhere) } })
  },
  title: ({ place }) => inPlace('The catalogue', place),
  view: ({ place, typed, found }) => ({
    top: <CatalogueNav place={place} current={undefined} />,
    main: (
      <>
        <Title title={inPlace('The catalogue', place)} lead="Everything this record can hold, what is owed because of it, and what is read from it. It is the same for everybody, and has nobody’s record in it." />
        <PlaceLine place={place} to={(asked) => toCatalogue(undefined, { ...asked, find: typed })} />
        <FindInCatalogue place={place} typed={typed} />
        {typed === '' ? <Contents place={place} /> : <Found found={found} typed={typed} />}
        <p class="sl-after"><To href={toRules()}>The rules here, by how far they bind</To></p>
      </>
    ),
  }),
})
