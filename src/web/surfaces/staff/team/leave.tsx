import { mayWrite } from '../../../../access/index.ts'
import { sayDay } from '../../../../calendar/index.ts'
import { absence, allocation, caseHandover } from '../../../../packs/index.ts'
import { Chip, Empty, Panel } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { toReassign, toRecord } from '../../links.ts'
import { StartWriting } from '../../write/start-writing.tsx'
import { leaveAhead, type Leave } from './leave.ts'
import type { Colleague, TeamPage } from './load.ts'

interface Props { readonly page: Extract<TeamPage, { show: 'unit' }>; readonly call: Call }

const gaps = { 'nobody': 'Nobody covers', 'away too': 'Whoever covers is away too' } as const

/** Who is away soon, and what that leaves open while there is time to mend it. */
export function LeaveAhead({ page: { leave, rows: { desk } }, call }: Props) {
  const name = (w: string): string => desk.names(w) ?? 'a colleague'
  return (
    <Panel title={`Away in the next ${leaveAhead.words}`} id="leave">
      {leave.length === 0 ? <Empty kind="ask">Nobody here wrote that they will be away.</Empty> : (
        <ul class="sl-rows" role="list">
          {leave.map((l) => (
            <li>
              <div>
                <span><To href={toRecord(l.record)}>{name(l.worker)}</To></span>
                <span class="sl-quiet">{when(l, call)}{l.cover !== null && `. ${name(l.cover)} covers`}</span>
                {l.gap && <span><Chip tone="late" icon="out">{gaps[l.gap]}</Chip> <To href={toRecord(l.record)}>Say who does</To></span>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

const when = (l: Leave, call: Call): string => l.to === null ? `From ${sayDay(l.from, call.now)}, no day back written`
  : l.from === l.to ? sayDay(l.from, call.now) : `${sayDay(l.from, call.now)} to ${sayDay(l.to, call.now)}`

/** What a manager does about one person: write their time away, say that they are back, hand their children on. */
export function AboutThem({ colleague, page, call }: Props & { readonly colleague: Colleague }) {
  const { worker } = colleague, { roles } = call.user
  const name = page.rows.desk.names(worker) ?? 'this person', first = name.split(' ')[0]
  const now = colleague.posts.some((p) => p.away) ? page.leave.find((l) => l.worker === worker) : undefined
  const hands = colleague.children > 0 && mayWrite(roles, allocation.id, 'allocated') && mayWrite(roles, caseHandover.id, 'handed')
  return (
    <div class="sl-press sl-after">
      {now && mayWrite(roles, absence.id, 'back') && <StartWriting csrf={call.csrf} child={worker} kind={absence.id} step="back" record={now.record} label={`Say that ${first} is back`} secondary small />}
      {!now && mayWrite(roles, absence.id, 'away') && <StartWriting csrf={call.csrf} child={worker} kind={absence.id} step="away" label={`Write ${first}’s time away`} secondary small />}
      {hands && now && <To href={toReassign({ from: worker, why: 'COVER' })}>Tell whoever covers what they must know</To>}
      {hands && <To href={toReassign({ from: worker })}>Hand on {first}’s children</To>}
    </div>
  )
}
