import { resolveOwner } from '../../../../access/index.ts'
import { dayOf, sayDay, sayTime } from '../../../../calendar/index.ts'
import { Chip, Details, Empty, Panel, TelButton } from '../../../kit/index.ts'
import { dutyOf, dutyStatus, dutyTitle, inActingOrder, initials, roleWords, sayPast, upper } from '../../../words/index.ts'
import type { Call } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { toOwed } from '../../links.ts'
import { nameOf, ownerOf, type Owed } from '../../staff/owing/index.ts'
import { Unfinished } from '../../staff/my-day/side.tsx'
import { Shift } from '../shift/panel.tsx'
import { TabletsLink } from '../tablets/switch.tsx'
import { Told } from '../told/told.tsx'
import { shadeOf } from './board.tsx'
import type { Board } from './load.ts'

interface Props { readonly board: Board; readonly call: Call }

/** Who to ring, what the home owes before it hands over, and what is half written. */
export const Side = ({ board, call }: Props) => (
  <>
    <OnCall board={board} call={call} />
    <Told board={board} call={call} />
    <Owes board={board} call={call} />
    <Shift board={board} call={call} />
    <TabletsLink board={board} call={call} />
    <Unfinished drafts={board.drafts} desk={board.desk} call={call} />
  </>
)

/** Who answers for the home now: its manager, or whoever it falls to when they are away, and who else works here. */
function OnCall({ board, call }: Props) {
  const { desk, home } = board
  const found = resolveOwner({ role: 'home-manager' }, { home: home.id, team: null, allocated: [] }, desk.org)
  const past = sayPast(found.past, { pack: call.pack, names: desk.names, now: call.now })
  const name = found.worker === null ? null : desk.names(found.worker)
  const phone = found.worker === null ? null : desk.cards.get(found.worker)?.phone
  const others = [...new Set(desk.org.posts.filter((p) => p.unit === home.id && p.worker !== found.worker && p.worker !== call.user.worker).map((p) => p.worker))]
  return (
    <Panel title="Who to ring" id="on-call">
      <ul class="sl-people" role="list">
        <li>
          <span class="sl-avatar sl-avatar--1" aria-hidden="true">{initials(name ?? '?')}</span>
          <div>
            <strong>{name ?? 'Nobody'}</strong>
            <span>{name ? upper(roleWords(call.pack, found.role)) : 'There is nobody in post to answer'}</span>
            {past && <span class="sl-quiet">{upper(past)}</span>}
          </div>
          {phone && name && <TelButton number={phone} who={name} />}
        </li>
      </ul>
      {others.length > 0 && (
        <Details classes="sl-after" summary={`${others.length} more ${others.length === 1 ? 'works' : 'work'} here`}>
          <ul class="sl-people" role="list">{others.map((worker, i) => <Colleague worker={worker} shade={shadeOf(i + 1)} board={board} call={call} />)}</ul>
        </Details>
      )}
    </Panel>
  )
}

function Colleague({ worker, shade, board: { desk, home }, call }: Props & { readonly worker: string; readonly shade: number }) {
  const post = desk.org.posts.find((p) => p.worker === worker && p.unit === home.id)
  const away = post?.away ? (post.away.until === null ? 'Away' : `Away until ${sayDay(dayOf(post.away.until), call.now)}`) : null
  const name = desk.names(worker) ?? 'No name written'
  const phone = desk.cards.get(worker)?.phone
  return (
    <li>
      <span class={`sl-avatar sl-avatar--${shade}`} aria-hidden="true">{initials(name)}</span>
      <div><strong>{name}</strong><span>{post && upper(roleWords(call.pack, post.role))}</span>{away && <span class="sl-quiet">{away}</span>}</div>
      {phone && !away && <TelButton number={phone} who={name} />}
    </li>
  )
}

/** Most things that stand open in the list; the rest fold. */
const owedShown = 7
/** Owner words that mean people of the home. */
const ofTheHome = ['home-on-shift', 'home-manager']

/** What people of the home owe the children, before they hand over. */
function Owes({ board, call }: Props) {
  const inTheHome = (worker: string | null): boolean => board.desk.org.posts.some((p) => p.worker === worker && p.unit === board.home.id)
  const owed = inActingOrder(board.children.flatMap((c) => c.owed).filter((o) => {
    const { owner } = o.content
    return ('role' in owner && ofTheHome.includes(owner.role)) || inTheHome(ownerOf(board.desk, o).worker)
  }), call.now)
  return (
    <Panel title="Before you hand over" id="owed">
      {owed.length === 0
        ? <Empty kind="met">This home owes nothing now or in the next seven days, as far as anybody has written. Read at {sayTime(call.now)}.</Empty>
        : (
          <>
            <OwedList owed={owed.slice(0, owedShown)} board={board} call={call} />
            {owed.length > owedShown && (
              <Details classes="sl-after" summary={`${owed.length - owedShown} more`}><OwedList owed={owed.slice(owedShown)} board={board} call={call} /></Details>
            )}
          </>
        )}
    </Panel>
  )
}

const OwedList = ({ owed, board, call }: Props & { readonly owed: readonly Owed[] }) => (
  <ul class="sl-rows" role="list">
    {owed.map((o) => {
      const duty = dutyOf(call.pack, o.rule)
      const { status, tone } = dutyStatus(o.content, call.now)
      return duty && (
        <li>
          <div>
            <span><To href={toOwed(o.subject, o.rule, o.key)}>{dutyTitle(duty, o.content)}</To></span>
            <span class="sl-quiet">{nameOf(board.desk.cards.get(o.subject))}</span>
          </div>
          <span class="sl-nowrap"><Chip tone={tone}>{status}</Chip></span>
        </li>
      )
    })}
  </ul>
)
