import { mayWrite } from '../../../../access/index.ts'
import { sayDay } from '../../../../calendar/index.ts'
import { placementRequest, type Match, type Reason, type Room } from '../../../../packs/index.ts'
import type { Body } from '../../../../ledger/index.ts'
import type { Call } from '../../../contract.ts'
import { SummaryList, type Words } from '../../../kit/index.ts'
import { encode } from '../../../../records/form/index.ts'
import { StartWriting } from '../../write/start-writing.tsx'
import { codeWords } from '../parts/telling.ts'
import { RecordLink } from '../parts/to.tsx'
import type { Search } from './load.ts'

interface OfHome { readonly search: Search; readonly match: Match; readonly nth: number; readonly call: Call }

/** One home with room: how many needs it meets, what speaks for it and against it, how far, what it costs, and what can be written. */
export function Home({ search, match, nth, call }: OfHome) {
  const { room } = match, name = search.names.get(room.home) ?? 'A home with no name written'
  const needs = search.wanted.needs.length
  return (
    <div>
      <SummaryList card={{ title: `${nth}. ${name}${needs > 0 ? `: meets ${match.met.length} of ${needs}` : ''}${search.chosen === room.home ? ', chosen' : ''}` }} classes="sl-summary" rows={[
        reasons('For it', match, 'for'), reasons('Against it', match, 'against'), reasons('Cannot tell', match, 'cannot tell'),
        { key: 'From their home', value: match.miles === null ? 'Cannot tell' : `${match.miles} miles in a straight line` },
        { key: 'A week costs', value: room.weekly === null ? 'Not written' : `£${room.weekly.toLocaleString('en-GB')}` },
        { key: 'The room', value: <>{sayRoom(search, room)} <RecordLink record={room.record}>What the home says</RecordLink></> },
        search.answers.has(room.home) && { key: 'Asked', value: search.answers.get(room.home) },
      ]} />
      <Presses search={search} match={match} name={name} call={call} />
    </div>
  )
}

const reasons = (key: string, match: Match, is: Reason['is']): { readonly key: string; readonly value: Words } | false => {
  const these = match.reasons.filter((r) => r.is === is)
  return these.length > 0 && { key, value: <ul class="govuk-list" role="list">{these.map((r) => <li>{r.says}</li>)}</ul> }
}

function sayRoom(search: Search, room: Room): string {
  const kind = codeWords(search.record.pack, 'home-offer', 'offered', 'kind', room.kind) ?? 'What kind of home is not written'
  const places = room.places === null ? 'how many places is not written' : `${room.places} ${room.places === 1 ? 'place' : 'places'}`
  return [`${kind}, ${places}`, room.freeFrom && `from ${sayDay(room.freeFrom, search.record.now)}`, room.freeUntil && `until ${sayDay(room.freeUntil, search.record.now)}`].filter(Boolean).join(', ').concat('.')
}

/** Choosing takes along what is known, so that nobody types it twice. Why is always theirs to write. */
function Presses({ search, match, name, call }: Omit<OfHome, 'nth'> & { readonly name: string }) {
  const { record, request } = search, { room } = match
  const may = (step: string): boolean => !search.over && mayWrite(call.user.roles, 'placement-request', step)
  const known: Body = {
    home: room.home, unmetNeeds: match.notMet, ...(room.area === null ? {} : { area: room.area }), ...(match.miles === null ? {} : { miles: match.miles }),
    ...(room.weekly === null ? {} : { weekly: room.weekly }),
  }
  const press = (step: 'matched' | 'offered', body: Body, label: string, secondary: boolean) => {
    const definition = placementRequest.steps[step]
    return definition && may(step) && (
      <StartWriting csrf={call.csrf} child={record.child} kind="placement-request" step={step} record={request} prefill={encode(definition, body, null)} label={label} hidden={name} secondary={secondary} small />
    )
  }
  return <div class="sl-press">{press('matched', known, 'Choose this home', false)}{press('offered', { home: room.home }, 'Write what it answered', true)}</div>
}
