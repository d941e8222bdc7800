import { mayWrite } from '../../../../access/index.ts'
import { sayMoment } from '../../../../calendar/index.ts'
import { notice } from '../../../../packs/index.ts'
import { Chip, Empty, Panel } from '../../../kit/index.ts'
import { calledFirst, dutyOf, dutyStatus, dutyTitle } from '../../../words/index.ts'
import type { Call } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { toOwed, toRecord } from '../../links.ts'
import { noticesOf, toldMe, type Notice, type Owed } from '../../staff/owing/index.ts'
import type { HomeChild } from '../tonight/child.ts'
import type { Board } from '../tonight/load.ts'

/** One thing this person was told is still owed to a child of the home. */
interface ToldOf { readonly child: HomeChild; readonly owed: Owed; readonly notice: Notice }

/** What this person was told, by name or as who they are here, and is still owed. The newest telling first. */
export function toldHere(board: Pick<Board, 'children'>, call: Call): readonly ToldOf[] {
  const roles = call.user.roles.map((r) => r.id)
  return board.children.flatMap((child) => child.owed.flatMap((owed): readonly ToldOf[] => {
    const told = toldMe(noticesOf(child.timeline.facts, owed.rule, owed.key), call.user.worker, roles)
    return told ? [{ child, owed, notice: told }] : []
  })).sort((a, b) => (a.notice.at < b.notice.at ? 1 : -1))
}

/** Told to whoever looks: what, about whom, since when, and where to say what they will do. Nothing at all when nobody was told anything. */
export function Told({ board, call }: { readonly board: Board; readonly call: Call }) {
  const told = toldHere(board, call), unanswered = told.filter((t) => t.notice.said.length === 0)
  if (told.length === 0) return null
  return (
    <Panel title="You were told" id="told">
      {unanswered.length === 0 && <Empty kind="met">Somebody has said what they will do about each. It stays here until it is done.</Empty>}
      <ul class="sl-rows" role="list">{told.map((t) => <Row told={t} board={board} call={call} />)}</ul>
    </Panel>
  )
}

function Row({ told: { child, owed, notice: told }, board, call }: { readonly told: ToldOf; readonly board: Board; readonly call: Call }) {
  const duty = dutyOf(call.pack, owed.rule)
  if (!duty) return null
  const { status, tone } = dutyStatus(owed.content, call.now)
  const by = (worker: string | null): string => (worker && board.desk.names(worker)) || 'Somebody'
  return (
    <li>
      <div>
        <span><To href={toOwed(owed.subject, owed.rule, owed.key)}>{dutyTitle(duty, owed.content)}</To></span>
        <span class="sl-quiet">{calledFirst(child.card)}. Told {sayMoment(told.at, call.now)}</span>
        {told.said.map((s) => <span><strong>{by(s.by)}</strong>: “{s.words}”</span>)}
        {told.said.length === 0 && mayWrite(call.user.roles, notice.id, 'acknowledged') && <span><To href={toRecord(told.record)}>Say what you will do</To></span>}
      </div>
      <span class="sl-nowrap"><Chip tone={tone}>{status}</Chip></span>
    </li>
  )
}
