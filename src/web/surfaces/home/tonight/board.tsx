import { mayWrite } from '../../../../access/index.ts'
import { latest, minutesBetween } from '../../../../calendar/index.ts'
import { Button, Chip, Icon, Section } from '../../../kit/index.ts'
import { called, calledFirst, initials, near, nearShort, shortAge } from '../../../words/index.ts'
import type { Call } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { sayNear } from '../../child/parts/seen.ts'
import { toChild } from '../../links.ts'
import { nameOf } from '../../staff/owing/index.ts'
import { StartWriting } from '../../write/start-writing.tsx'
import type { HomeChild } from './child.ts'
import type { Board } from './load.ts'
import { Press } from './press.tsx'

/** Most cards in a row that leaves room for a free bed at its end. */
const besideABed = 4

/** Each child who lives here, and the beds nobody has. */
export function Children({ board, call }: { readonly board: Board; readonly call: Call }) {
  const { children, capacity } = board
  const lives = `${children.length} ${children.length === 1 ? 'lives' : 'live'} here`
  return (
    <Section id="children" title="Children" more={capacity === null ? `${lives}. How many there is room for is not written.` : `${lives}, room for ${capacity}`}>
      <ul class={children.length > besideABed ? 'sl-board sl-board--many' : 'sl-board'} role="list">
        {children.map((child, i) => <Card child={child} shade={shadeOf(i)} board={board} call={call} />)}
        <Free beds={freeBeds(board)} />
      </ul>
    </Section>
  )
}

/** The colour of a child's initials, by their place on the board. */
export const shadeOf = (place: number): number => (place % 6) + 1

/** Beds nobody has, or null when nobody has written how many there are. More children than beds leaves none. */
export const freeBeds = ({ children, capacity }: Pick<Board, 'children' | 'capacity'>): number | null =>
  (capacity === null ? null : Math.max(0, capacity - children.length))

const Free = ({ beds }: { readonly beds: number | null }) => beds === null || beds === 0 ? null : (
  <li class="sl-kid sl-kid--empty"><div><Icon name="bed" /><h3 class="sl-kid__name">{beds === 1 ? '1 bed free' : `${beds} beds free`}</h3><p>Nobody lives there now.</p></div></li>
)

/** Where a child is, as far as anybody has written: missing, in as far as we know, or we cannot tell. */
export type State = 'missing' | 'in' | 'unknown'
/** Hours after which we stop saying that a child who was seen is in. */
const stillIn = 24

/** Whether a child is missing, was seen in the last day, or nobody has written. A home that writes nothing is not a home where all is well. */
export function stateOf(child: Pick<HomeChild, 'missing' | 'seen'>, now: Call['now']): State {
  if (child.missing) return 'missing'
  if (!child.seen) return 'unknown'
  return minutesBetween(latest(child.seen.at), now) <= stillIn * 60 ? 'in' : 'unknown'
}

function StateChip({ child, call }: { readonly child: HomeChild; readonly call: Call }) {
  if (child.missing) return <Chip tone="missing" icon="missing" big>{`Missing since ${near(child.missing.started.happened, call.now)}`}</Chip>
  if (stateOf(child, call.now) === 'in' && child.seen) return <Chip tone="in" icon="in" big>{`In, seen ${nearShort(child.seen.at, call.now)}`}</Chip>
  return <Chip tone="unknown" icon="unknown" big>We cannot tell</Chip>
}

const edge: Readonly<Record<State, string>> = { missing: 'sl-kid sl-kid--late', in: 'sl-kid', unknown: 'sl-kid sl-kid--unknown' }

function Card({ child, shade, board, call }: { readonly child: HomeChild; readonly shade: number; readonly board: Board; readonly call: Call }) {
  const { card } = child
  const age = card && shortAge(card, call.now)
  return (
    <li class={edge[stateOf(child, call.now)]}>
      <div class="sl-kid__top">
        <span class={`sl-avatar sl-avatar--${shade} sl-avatar--m`} aria-hidden="true">{initials(nameOf(card))}</span>
        <div>
          <h3 class="sl-kid__name"><To href={toChild(child.child)}>{calledFirst(card)}</To></h3>
          <p class="sl-quiet">{[[nameOf(card), age].filter(Boolean).join(', '), child.room && `room ${child.room}`].filter(Boolean).join(' · ')}</p>
        </div>
      </div>
      <p class="sl-kid__state"><StateChip child={child} call={call} /></p>
      <Lately child={child} board={board} call={call} />
      {card?.being && <p class="sl-kid__know"><strong>Being with {called(card)}:</strong> {card.being}</p>}
      <Presses child={child} board={board} call={call} />
    </li>
  )
}

/** The newest thing anybody wrote about the child, or that nobody has. */
function Lately({ child, board, call }: { readonly child: HomeChild; readonly board: Board; readonly call: Call }) {
  const { note, seen, missing } = child
  if (missing?.started.body.lastSeen) return <p>{missing.started.body.lastSeen}</p>
  if (note?.body.note) {
    const by = note.author === null ? null : board.desk.names(note.author)?.split(' ')[0]
    return <p>{nearShort(note.happened, call.now)}{by && `, ${by}`}: {short(note.body.note)}</p>
  }
  return <p class="sl-quiet">{seen ? `Nothing written in the last day. Last seen ${sayNear(seen.at, call.now)}.` : 'Nobody has written that they saw this child.'}</p>
}

const short = (words: string): string => (words.length <= 150 ? words : `${words.slice(0, words.lastIndexOf(' ', 148))}…`)

function Presses({ child, board, call }: { readonly child: HomeChild; readonly board: Board; readonly call: Call }) {
  const may = (kind: string, step: string): boolean => mayWrite(call.user.roles, kind, step)
  const name = calledFirst(child.card)
  return (
    <div class="sl-kid__press">
      {may('disclosure', 'told') && (
        <StartWriting csrf={call.csrf} child={child.child} kind="disclosure" step="told" label="Told me something" hidden={`, ${name}`} secondary />
      )}
      {child.missing
        ? <Button tone="secondary" href={`#m-${child.missing.episode.record}`}>See above<span class="govuk-visually-hidden"> for {name}</span></Button>
        : may('missing-episode', 'started') && (
          <Press call={call} home={board.home.id} does="missing" values={{ child: child.child }} tone="quiet-danger">
            <Icon name="missing" />Missing now<span class="govuk-visually-hidden">, {name}</span>
          </Press>
        )}
    </div>
  )
}
