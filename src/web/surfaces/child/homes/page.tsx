import { mayWrite } from '../../../../access/index.ts'
import { sayDay } from '../../../../calendar/index.ts'
import { homeNeed, placementRequest } from '../../../../packs/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { Empty, InsetText, Section, SummaryList, Title, VoiceLine } from '../../../kit/index.ts'
import { encode } from '../../../../records/form/index.ts'
import { toRecord } from '../../links.ts'
import { StartWriting } from '../../write/start-writing.tsx'
import { codeWords } from '../parts/telling.ts'
import { To } from '../parts/to.tsx'
import { ChildTop } from '../parts/top.tsx'
import { load, type Search } from './load.ts'
import { Home } from './home.tsx'

interface OfPage { readonly search: Search; readonly call: Call }

/** `/children/:child/placements/:request`: what a child needs from a home, and every home with room held against it. */
export default definePage<Search>({
  path: '/children/:child/placements/:request',
  permission: 'child:read',
  audit: 'Looked for a home for them',
  about: ({ record }) => record.child,
  load,
  title: ({ record }) => `A home for ${record.card?.name ?? 'a child with no name written'}`,
  view: (search, call) => ({
    place: 'children', top: <ChildTop record={search.record} user={call.user} page="homes" />,
    main: (
      <>
        <Title title={`A home for ${search.record.called}`} lead="What the child needs comes first. Nothing here chooses: it says what speaks for each home and against it, and you decide." />
        {search.over && <InsetText>This search is over. <To href={toRecord(search.request)}>Its record</To></InsetText>}
        <Needs search={search} />
        <Homes search={search} call={call} />
        <NotThere search={search} call={call} />
        <Others search={search} call={call} />
      </>
    ),
  }),
})

const needWords = (code: string): string => homeNeed.codes.find((c) => c.code === code)?.label ?? code

function Needs({ search }: { readonly search: Search }) {
  const { asked, wanted, record } = search
  return (
    <Section id="needs" title={`What ${record.called} needs`} more={<To href={toRecord(search.request)}>The record of this search</To>}>
      {wanted.needs.length === 0 && <Empty kind="ask">No needs are ticked, so no home can be held against them. Put the request right first.</Empty>}
      <SummaryList classes="sl-summary" rows={[
        wanted.needs.length > 0 && { key: 'Needs', value: <ul class="govuk-list" role="list">{wanted.needs.map((n) => <li>{needWords(n)}</li>)}</ul> },
        asked.needs ? { key: 'In words', value: asked.needs } : null,
        { key: `What ${record.called} wants`, value: asked.childViews ? <VoiceLine>{asked.childViews}</VoiceLine> : 'Nobody has written it. Ask.' },
        { key: 'Kind of home wanted', value: codeWords(record.pack, 'placement-request', 'asked', 'wanted', asked.wanted) ?? 'Not written' },
        asked.together ? { key: 'Together with', value: asked.together } : null,
        asked.near ? { key: 'Near', value: asked.near } : null,
        { key: 'Needed by', value: asked.neededBy ? sayDay(asked.neededBy, record.now) : 'Not written' },
      ]} />
    </Section>
  )
}

function Homes({ search, call }: OfPage) {
  return (
    <Section id="homes" title="Homes with room" count={search.matches.length}>
      {search.noDistance && <p class="sl-quiet">{search.noDistance}</p>}
      {search.matches.length === 0 && <Empty kind="ask">No home has said that it has room. Ring them: a home that has not said may still have a bed.</Empty>}
      {search.matches.map((match, i) => <Home search={search} match={match} nth={i + 1} call={call} />)}
    </Section>
  )
}

/** Needs no home with room can meet: kept when the search ends, and counted. */
function NotThere({ search, call }: OfPage) {
  const { wanted, matches, record, request } = search
  const nobody = wanted.needs.filter((n) => !matches.some((m) => m.met.includes(n)))
  const ended = placementRequest.steps['ended']
  return (
    <Section id="not-there" title="Wanted, and not to be had" count={nobody.length}>
      {nobody.length === 0
        ? <p>Each need can be met by some home with room, though perhaps not by one.</p>
        : <><p>No home with room says that it can give:</p><ul class="govuk-list govuk-list--bullet">{nobody.map((n) => <li>{needWords(n)}</li>)}</ul></>}
      {!search.over && ended && mayWrite(call.user.roles, 'placement-request', 'ended') && (
        <p class="sl-press">
          <StartWriting csrf={call.csrf} child={record.child} kind="placement-request" step="ended" record={request} prefill={encode(ended, { notThere: nobody }, null)}
            label="Stop looking, and keep what was not to be had" secondary small />
        </p>
      )}
    </Section>
  )
}

/** Homes that have said nothing of room: anybody who rings one can write what it said. */
function Others({ search, call }: OfPage) {
  const may = mayWrite(call.user.roles, 'home-offer', 'offered')
  if (search.others.length === 0) return null
  return (
    <Section id="others" title="Homes that have not said they have room" count={search.others.length}>
      <ul class="govuk-list" role="list">
        {search.others.map(({ home, name }) => (
          <li class="sl-press">
            <span>{name}</span>
            {may && <StartWriting csrf={call.csrf} child={home} kind="home-offer" step="offered" label="Say what room there is" hidden={`in ${name}`} secondary small />}
          </li>
        ))}
      </ul>
    </Section>
  )
}
