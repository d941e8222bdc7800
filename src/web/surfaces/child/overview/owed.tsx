import type { DutyReading } from '../../../../readings/duty/index.ts'
import type { Stored } from '../../../../store/index.ts'
import { Details, DutyList, DutyRow, Empty, Section, Table, type DutyRowProps } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { dutyOf, dutyRow, dutyStatus, dutyTitle, inActingOrder, tallyOwed, upper, urgencyOf } from '../../../words/index.ts'
import { toOwed, toRecord } from '../../links.ts'
import { kindIn, ownerOf, type ChildRecord } from '../parts/open-child.ts'
import { To } from '../parts/to.tsx'
import { StartWriting } from '../../write/start-writing.tsx'
import { pressFor, type Press } from '../parts/press.ts'
import { readAt, recordsRead } from './safe.ts'

/** How many things owed later stand open before the rest fold. */
const laterShown = 4

interface PressAbout { readonly child: string; readonly call: Call; readonly mine: boolean; readonly title: string }

/** A press: a form that begins the writing, or a link to the record on which to put it right. */
function pressOf(press: Press | null, of: PressAbout): Pick<DutyRowProps, 'act' | 'press'> {
  if (press === null) return {}
  if ('amend' in press) return { press: { text: press.label, href: toRecord(press.amend), main: of.mine } }
  return { act: <StartWriting csrf={of.call.csrf} child={of.child} {...press} secondary={!of.mine} small hidden={of.title} /> }
}

/** The rows of some things owed to a child, pressed hardest where this reader owes it now. Rules this pack no longer has are left out: they owe nothing. */
function owedRows(record: ChildRecord, owed: readonly Stored<DutyReading>[], call: Call): readonly DutyRowProps[] {
  return owed.flatMap((o): readonly DutyRowProps[] => {
    const duty = dutyOf(record.pack, o.rule)
    if (!duty) return []
    const owner = ownerOf(record, o.content)
    const mine = owner.worker === call.user.worker && ['overdue', 'today'].includes(urgencyOf(o.content, record.now))
    const press = pressFor(duty, o.content, { pack: record.pack, roles: call.user.roles, kindOf: kindIn(record) })
    return [{
      ...dutyRow({ owed: o, duty, pack: record.pack, now: record.now, owner, names: record.names, whyHref: toOwed(record.child, o.rule, o.key) }),
      ...pressOf(press, { child: record.child, call, mine, title: dutyTitle(duty, o.content) }),
    }]
  })
}

const say = (n: number, words: string): string | null => (n > 0 ? `${n} ${words}` : null)
const listed = (parts: readonly (string | null)[], between: string): string => parts.filter((p) => p !== null).join(between)

/** What is owed to a child and why: overdue, today, later, cannot tell; what is done folded beneath. */
export function Owed(props: { readonly record: ChildRecord; readonly call: Call }) {
  const { record } = props
  const all = inActingOrder(record.readings.duties, record.now)
  const tally = tallyOwed(all, record.now)
  const open = all.filter((o) => urgencyOf(o.content, record.now) !== 'done')
  const later = open.filter((o) => urgencyOf(o.content, record.now) === 'later')
  const folded = later.slice(laterShown)
  const shown = open.filter((o) => !folded.includes(o))
  const more = listed([say(tally.overdue, 'overdue'), say(tally.today, 'today'), say(tally.later, 'later'), say(tally['cannot tell'], 'we cannot tell')], ' · ')
  const rows = (list: typeof all) => owedRows(record, list, props.call).map((row) => <DutyRow {...row} />)
  return (
    <Section id="owed" title={`What is owed to ${record.called}`} more={more}>
      {shown.length === 0
        ? <Empty kind="met">Nothing is owed to {record.called} that we know of. Read {readAt(record)} from {recordsRead(record)} records.</Empty>
        : <DutyList>{rows(shown)}</DutyList>}
      {folded.length > 0 && <Details summary={`${folded.length} more owed later`}><DutyList>{rows(folded)}</DutyList></Details>}
      <Done record={record} done={all.filter((o) => urgencyOf(o.content, record.now) === 'done')} />
    </Section>
  )
}

function Done(props: { readonly record: ChildRecord; readonly done: readonly Stored<DutyReading>[] }) {
  const { record, done } = props
  if (done.length === 0) return null
  const of = (state: string): number => done.filter((o) => o.content.state === state).length
  const met = of('met') + of('met late')
  const summary = listed([
    say(met, 'met'), say(of('met late'), 'of them late'), say(of('not needed'), 'not needed'), say(of('no rule in force'), 'from before the rule'),
    say(done.reduce((n, o) => n + (o.content.state === 'not known' ? o.content.times ?? 1 : 0), 0), 'from before the files came, of which nobody knows'),
  ], ', ')
  const newest = [...done].sort((a, b) => ((a.content.due ?? '') > (b.content.due ?? '') ? -1 : 1))
  return (
    <Details summary={upper(summary)}>
      <Table classes="sl-table sl-table--tight" caption={`What was owed to ${record.called} before`} captionClasses="govuk-visually-hidden" firstCellIsHeader
        head={['What', 'How it ended', 'Why']} rows={newest.flatMap((o) => {
          const duty = dutyOf(record.pack, o.rule)
          if (!duty) return []
          const { status, due } = dutyStatus(o.content, record.now)
          const title = dutyTitle(duty, o.content)
          const why = <To href={toOwed(record.child, o.rule, o.key)}>Why<span class="govuk-visually-hidden">: {title}, {due}</span></To>
          return [[title, `${status}, ${due}`, why]]
        })} />
    </Details>
  )
}
