import { sayTime, type Instant } from '../../../../calendar/index.ts'
import { Empty, Section, Table, type Words } from '../../../kit/index.ts'
import { dutyOf } from '../../../words/index.ts'
import type { Call } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import type { Count } from '../../staff/owing/index.ts'
import { toTeam } from '../../staff/team/links.ts'
import type { Today } from './load.ts'

/** Said of what was counted some minutes ago. */
export const countedAt = (at: Instant, now: Instant): string => (sayTime(at) === sayTime(now) ? '' : `, counted at ${sayTime(at)}`)

/** Everything that is no red line, as counts by what is owed and by team. Each leads to who. */
export function Counts({ today, call }: { readonly today: Today; readonly call: Call }) {
  const late = today.byDuty.reduce((n, c) => n + c.overdue, 0)
  if (today.byDuty.length === 0) {
    return (
      <Section id="counts" title="Everything else">
        <Empty kind="met">Nothing else is overdue anywhere, as far as anybody has written. Read at {sayTime(today.countedAt)}.</Empty>
      </Section>
    )
  }
  const unit = (c: Count): Words =>
    (c.of === null ? 'No team or home written' : <To href={toTeam({ unit: c.of })}>{today.desk.names(c.of) ?? 'A unit with no name written'}</To>)
  const duty = (c: Count): Words => <To href={toTeam({ rule: c.of ?? '' })}>{dutyOf(call.pack, c.of ?? '')?.title ?? c.of}</To>
  return (
    <Section id="counts" title="Everything else, as counts" more={`${late} overdue in all${countedAt(today.countedAt, call.now)}. Those who owe them, and those above them, have them.`}>
      <div class="sl-two">
        <div><CountTable caption="By what is owed" first="What is owed" counts={today.byDuty} name={duty} /></div>
        <div><CountTable caption="By team or home" first="Team or home" counts={today.byUnit} name={unit} /></div>
      </div>
    </Section>
  )
}

/** Most rows of a table of counts here. All of them are on the page of teams. */
const mostRows = 25

const CountTable = (props: { readonly caption: string; readonly first: string; readonly counts: readonly Count[]; readonly name: (c: Count) => Words }) => (
  <><Table classes="sl-table sl-table--tight" caption={props.caption} captionClasses="govuk-visually-hidden" firstCellIsHeader
    head={[props.first, { text: 'Overdue', format: 'numeric' }, { text: 'Cannot tell', format: 'numeric' }, { text: 'Children', format: 'numeric' }]}
    rows={props.counts.slice(0, mostRows).map((c) => [props.name(c), ...[c.overdue, c.cannotTell, c.children].map((n) => ({ text: n, format: 'numeric' as const }))])} />
  {props.counts.length > mostRows && <p class="sl-quiet">The {mostRows} with most overdue, of {props.counts.length}. <To href={toTeam()}>All of them</To>.</p>}</>
)
