import { mayWrite } from '../../../../access/index.ts'
import { minutesBetween, sayLength, sayTime } from '../../../../calendar/index.ts'
import { shiftHandover } from '../../../../packs/index.ts'
import { Button, Chip, Details, Empty, Icon, Input, Panel, TelButton } from '../../../kit/index.ts'
import { calledFirst, near } from '../../../words/index.ts'
import type { Call } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { toHandover, toRecord } from '../../links.ts'
import { isHandover } from '../handover/begun.ts'
import type { Board } from '../tonight/load.ts'
import { Hidden } from '../tonight/press.tsx'
import { managerOf } from './late.ts'
import { isLate, shownHours, wrongInHouse, type Handover } from './read.ts'

interface Props { readonly board: Board; readonly call: Call }
interface OfHandover extends Props { readonly handover: Handover }

const first = (board: Board, worker: string | null): string => (worker && board.desk.names(worker)?.split(' ')[0]) || 'Somebody'

/** A handover nobody of the next shift has taken on, above the children; said louder with time, and to the home's manager as theirs. */
export function NotTakenOn({ board, call }: Props) {
  return <>{board.handovers.filter((h) => h.takenOn === null).map((handover) => <One handover={handover} board={board} call={call} />)}</>
}

function One({ handover, board, call }: OfHandover) {
  const late = isLate(handover, call.now), id = `h-${handover.record}`
  const waits = sayLength(minutesBetween(handover.at, call.now))
  return (
    <section class={late ? 'sl-handover sl-handover--late' : 'sl-handover'} id={id} aria-labelledby={`${id}-h`}>
      <div class="sl-handover__top">
        <Icon name="moon" />
        <h2 id={`${id}-h`} class="sl-h3">{first(board, handover.by)} handed over at {near({ at: handover.at }, call.now)}, and nobody has taken it on</h2>
        <Chip tone={late ? 'late' : 'today'}>{late ? `Nobody for ${waits}` : 'Waits for the next shift'}</Chip>
      </div>
      {late && <Loud handover={handover} board={board} call={call} />}
      <What handover={handover} board={board} />
      <TakeOn handover={handover} board={board} call={call} />
    </section>
  )
}

/** Whose it is now: the home's manager's, who is named and rung; told so as theirs when it is they who look. */
function Loud({ board, call }: OfHandover) {
  const who = managerOf(board.home.id, board.desk.org)
  if (who === call.user.worker) return <p><strong>You answer for this home, so this is yours now.</strong> Ring whoever is on shift, and see that somebody reads it and takes it on.</p>
  const phone = who === null ? null : board.desk.cards.get(who)?.phone, name = who === null ? null : board.desk.names(who)
  return (
    <p>
      <strong>Somebody on shift takes it on now.</strong> {name ? `If nobody can, ring ${name}, who answers for this home.` : 'Nobody in post answers for this home.'}
      {phone && name && <> <TelButton number={phone} who={name} /></>}
    </p>
  )
}

/** What was left: the house, and each child the reader may see. */
export function What({ handover, board }: { readonly handover: Handover; readonly board: Board }) {
  const { house } = handover, wrong = wrongInHouse(house)
  const leftAbout = board.children.flatMap((c) => { const left = handover.left.find((l) => l.child === c.child); return left ? [{ ...left, card: c.card }] : [] })
  const nothing = board.children.filter((c) => !leftAbout.some((l) => l.child === c.child)).map((c) => calledFirst(c.card))
  return (
    <dl class="sl-left">
      {house.worries && <div><dt><Chip tone="late">A worry</Chip></dt><dd>{house.worries}</dd></div>}
      {wrong.length > 0 && <div><dt>The counts</dt><dd>{wrong.join('. ')}.</dd></div>}
      {house.house && <div><dt>The house</dt><dd>{house.house}</dd></div>}
      {leftAbout.map((l) => (
        <div>
          <dt><To href={toRecord(l.record)}>{calledFirst(l.card)}</To></dt>
          <dd class="sl-asis">{l.words}</dd>
        </div>
      ))}
      {nothing.length > 0 && <div><dt class="sl-quiet">{nothing.join(', ')}</dt><dd class="sl-quiet">Nothing was left about {nothing.length === 1 ? 'them' : 'any of them'}. Ask before they go.</dd></div>}
    </dl>
  )
}

function TakeOn({ handover, board, call }: OfHandover) {
  if (handover.by === call.user.worker) return <p class="sl-quiet">You wrote this. Somebody of the next shift takes it on, signed in by their own name.</p>
  if (!mayWrite(call.user.roles, shiftHandover.id, 'taken-on')) return null
  const { record } = handover
  return (
    <form method="post" action="/tonight" class="sl-take-on">
      <Hidden call={call} home={board.home.id} does="take-on" values={{ record }} />
      <Input name="asked" id={`asked-${record}`} label="Did you ask something, or find it different?" hint="Leave it empty if not." autocomplete="off" />
      <Button preventDoubleClick>I have read it, and take it on</Button>
    </form>
  )
}

/** The last handover and the press to write the next, beside what the home owes first. */
export function Shift({ board, call }: Props) {
  const begun = board.drafts.find((d) => isHandover(d) && d.subject === board.home.id), last = board.handovers.find((h) => h.takenOn !== null), waits = board.handovers.find((h) => h.takenOn === null)
  return (
    <Panel title="Between shifts" id="shift">
      {waits && <p><To href={`#h-${waits.record}`}>A handover waits to be taken on</To></p>}
      {last?.takenOn && (
        <>
          <p>
            {first(board, last.by)} handed over at {near({ at: last.at }, call.now)}. <strong>{board.desk.names(last.takenOn.by) ?? 'Somebody'} took it on</strong> at {near({ at: last.takenOn.at }, call.now)}
            {last.takenOn.asked ? <>: “{last.takenOn.asked}”</> : '.'}
          </p>
          <Details summary="Read it again"><What handover={last} board={board} /></Details>
        </>
      )}
      {!last && !waits && <Empty kind="ask">Nobody has handed over here in the last {shownHours} hours, as far as anybody has written.</Empty>}
      {begun && <p>You began a handover, saved {near({ at: begun.saved }, call.now)}. Only you can see it, and it is not handed over yet.</p>}
      {mayWrite(call.user.roles, shiftHandover.id, 'handed') && <p class="sl-after"><Button href={toHandover(board.home.id)}>{begun ? 'Go on with your handover' : `Hand over at ${sayTime(call.now)}`}</Button></p>}
    </Panel>
  )
}
