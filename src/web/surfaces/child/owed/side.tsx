import { dayOf, endOfDay, sayDay, sayMoment, type Instant } from '../../../../calendar/index.ts'
import type { DutyReading, DutyState } from '../../../../readings/duty/index.ts'
import { Button, Chip, Clock, Empty, Panel } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { dutyStatus, elapsedOf, sayOwnerWhole, upper } from '../../../words/index.ts'
import { toRecord, toRule } from '../../links.ts'
import { StartWriting } from '../../write/start-writing.tsx'
import { pressFor } from '../parts/press.ts'
import { RecordLink, To } from '../parts/to.tsx'
import { kindIn } from '../parts/open-child.ts'
import type { Rung } from './ladder.ts'
import type { WhyOwed } from './load.ts'

const owed = ['open', 'overdue', 'cannot tell']

function PressNow(props: { readonly why: WhyOwed; readonly call: Call }) {
  const { record, duty, reading } = props.why
  const press = pressFor(duty, reading, { pack: record.pack, roles: props.call.user.roles, kindOf: kindIn(record) })
  if (!press || !owed.includes(reading.state)) return null
  if ('amend' in press) return <Button href={toRecord(press.amend)}>{press.label}</Button>
  return <StartWriting csrf={props.call.csrf} child={record.child} {...press} />
}

const stateWords: Readonly<Record<DutyState, string>> = {
  met: 'met in time', 'met late': 'met late', overdue: 'overdue', open: 'still in time', 'cannot tell': 'we cannot tell', 'not known': 'not known', 'not needed': 'not needed',
  'no rule in force': 'from before the rule',
}
/** '3 met in time, 1 overdue'. */
const sayOthers = (others: readonly DutyReading[]): string =>
  [...Map.groupBy(others, (r) => r.state)].map(([state, all]) => `${all.length} ${stateWords[state]}`).join(', ')

/** '2 hours after it was due: after Tue 24 Nov, 11:10pm'; a limit of days runs to the end of its last day. */
function sayAfter(rung: Rung, now: Instant): string {
  if (rung.at === null) return rung.after
  const day = dayOf(rung.at)
  return `${rung.after}: after ${rung.at === endOfDay(day) ? sayDay(day, now) : sayMoment(rung.at, now)}`
}

/** How it stands for this child now, who has it, and the press that meets it. */
export function Now(props: { readonly why: WhyOwed; readonly call: Call }) {
  const { record, reading, owner, others, ladder } = props.why
  const { tone, status } = dutyStatus(reading, record.now)
  const elapsed = elapsedOf(reading, record.now)
  const next = ladder.find((r) => !r.reached)
  return (
    <Panel title={`For ${record.called}, now`} id="now">
      <p><Chip tone={tone}>{status}</Chip></p>
      {elapsed !== undefined && <Clock tone={tone} elapsed={elapsed} />}
      <dl class="sl-kv">
        <div><dt>Owner</dt><dd>{sayOwnerWhole(owner, record)}</dd></div>
        {next && owed.includes(reading.state) && <div><dt>If not done</dt><dd>{next.who}. {sayAfter(next, record.now)}</dd></div>}
        {others.length > 0 && <div><dt>Other times</dt><dd>{sayOthers(others)}</dd></div>}
      </dl>
      <PressNow {...props} />
    </Panel>
  )
}

/** Who it goes up to, and whom that comes down to at this moment. */
export function LadderPanel(props: { readonly why: WhyOwed }) {
  const { ladder, record, duty } = props.why
  return (
    <Panel title="Who it goes up to" id="ladder">
      {ladder.length === 0 && <p>It does not go further up.</p>}
      <dl class="sl-kv">
        {ladder.map((r) => (
          <div>
            <dt>{sayAfter(r, record.now)}</dt>
            <dd>{r.reached && <><Chip tone="late" icon="up">Reached</Chip>{' '}</>}{upper(r.role)}. Now that is: {r.who}</dd>
          </div>
        ))}
      </dl>
      {duty.redLine && <p><strong>Then it is a red line:</strong> the director sees it by itself. {duty.redLine.why}</p>}
    </Panel>
  )
}

/** Who was told, when, past whom, and what they said. Being told is itself on the child's record. */
export function ToldPanel(props: { readonly why: WhyOwed }) {
  const { told, record, reading } = props.why
  return (
    <Panel title="Who was told" id="told">
      {told.length === 0 && (reading.level > 0
        ? <Empty kind="ask">It has gone up, and nobody is on the record as told yet.</Empty>
        : <p>Nobody has had to be told yet.</p>)}
      <ul class="sl-rows" role="list">
        {told.map((t) => (
          <li><div>
            <strong>{t.who}</strong>
            <span>{sayMoment(t.at, record.now)}{t.past && `, ${t.past}`}. <RecordLink record={t.record}>Its record</RecordLink></span>
            {t.said.map((s) => <span class="sl-quiet">{s.by}, {sayMoment(s.at, record.now)}: “{s.words}”</span>)}
            {t.said.length === 0 && <span class="sl-quiet">Has not said what they will do.</span>}
          </div></li>
        ))}
      </ul>
    </Panel>
  )
}

const Way = (props: { readonly href: string; readonly words: string; readonly hint: string }) => (
  <li><div><To href={props.href}>{props.words}</To><span class="sl-quiet">{props.hint}</span></div></li>
)

/** What to do when the working is wrong. */
export const Wrong = (props: { readonly why: WhyOwed }) => {
  const { record, reading, entries, duty } = props.why
  const from = entries.get(reading.because[0] ?? '')
  return (
    <Panel title="Something wrong?" id="wrong">
      <ul class="sl-rows" role="list">
        {from && <Way href={toRecord(from.record)} words="The date is wrong" hint="Correct the record it came from, and this moves with it." />}
        {from && <Way href={toRecord(from.record)} words={`It never happened to ${record.called}`} hint="Withdraw that record and say why. It stays readable." />}
        <Way href={toRule(duty.id)} words="Read the rule by itself" hint="Without anybody’s name, to show to others." />
      </ul>
    </Panel>
  )
}
