import type { Fact, RecordId } from '../../../../ledger/index.ts'
import type { DutyDefinition } from '../../../../readings/duty/index.ts'
import type { Card } from '../../../../readings/index.ts'
import { Button, Details, DutyList, DutyRow, type DutyRowProps } from '../../../kit/index.ts'
import { dutyOf, dutyRow, dutyTitle, shortAge, urgencyOf } from '../../../words/index.ts'
import type { Call } from '../../../contract.ts'
import { pressFor } from '../../child/parts/press.ts'
import { Csrf } from '../../door/parts/field.tsx'
import { toApproval, toChild, toTakeOn, toOwed, toRecord } from '../../links.ts'
import { StartWriting } from '../../write/start-writing.tsx'
import { approvalRules } from '../approvals/parts/rules.ts'
import { openRecords, ownerOf, recordIn, type Desk, type Owed } from './desk.ts'

/** Most rows of a list that stand open; the rest fold. */
const rowsShown = 25
/** Most records that are opened to find where a row's press leads. Beyond it a press leads to why the thing is owed, where it can be pressed too. */
const recordsOpened = 60

/** Whether where a press leads depends on what kind of record the thing owed came from. A step that opens no record can only go onto that one. */
function dependsOnRecord(call: Call, rule: string): boolean {
  const duty = dutyOf(call.pack, rule)
  const type = call.pack.recordTypes.find((t) => t.id === duty?.press.kind)
  const step = duty ? type?.steps[duty.press.step] : undefined
  return step?.opens === true && (step.repeats === true || type?.unfinishedIsAConcern != null || Object.values(step.fields).some((f) => f.type.kind === 'record'))
}

/** Opens the records that decide where rows' presses lead. */
export const openPressed = (call: Call, owed: readonly Owed[]): Promise<ReadonlyMap<RecordId, readonly Fact[]>> =>
  openRecords(call.reader, owed.filter((o) => dependsOnRecord(call, o.rule)).slice(0, recordsOpened).map((o) => recordIn(o.key)))

/** The kind of the record a thing owed came from, as far as its press must know. */
function kindFrom({ call, records }: RowsFrom, o: Owed, duty: DutyDefinition): string | null {
  const opened = records.get(recordIn(o.key))?.[0]?.kind
  const opens = call.pack.recordTypes.find((t) => t.id === duty.press.kind)?.steps[duty.press.step]?.opens
  return opened ?? (opens ? null : duty.press.kind)
}

/** The name a page about many children gives one of them. */
export const nameOf = (card: Pick<Card, 'name'> | null | undefined): string => card?.name ?? 'A child with no name written'

/** What rows need: who owes what, and the records their presses write onto. */
export interface RowsFrom { readonly call: Call; readonly desk: Desk; readonly records: ReadonlyMap<RecordId, readonly Fact[]> }

/** The press of one thing owed: begins the writing, or leads to the record on which it is put right, or to why it is owed. Strong where this reader owes it now. */
function pressOf(from: RowsFrom, o: Owed, duty: DutyDefinition, mine: boolean): Pick<DutyRowProps, 'act' | 'press' | 'links'> {
  const { call, records } = from
  const own = pageOfItsOwn(call, o, duty, mine && ['overdue', 'today'].includes(urgencyOf(o.content, call.now)))
  if (own) return own
  const press = pressFor(duty, o.content, { pack: call.pack, roles: call.user.roles, kindOf: () => kindFrom(from, o, duty) })
  if (!press) return {}
  const main = mine && ['overdue', 'today'].includes(urgencyOf(o.content, call.now))
  if ('amend' in press) return { press: { text: press.label, href: toRecord(press.amend), main } }
  if (dependsOnRecord(call, o.rule) && !records.has(recordIn(o.key))) return { press: { text: press.label, href: toOwed(o.subject, o.rule, o.key), main } }
  return {
    act: (
      <StartWriting csrf={call.csrf} child={o.subject} kind={press.kind} step={press.step} record={press.record} prefill={press.prefill}
        label={press.label} secondary={!main} small hidden={dutyTitle(duty, o.content)} />
    ),
  }
}

/** What has a page of its own, on which it is read before it is decided or taken on; what came back is one press from its form. */
function pageOfItsOwn(call: Call, o: Owed, duty: DutyDefinition, main: boolean): Pick<DutyRowProps, 'act' | 'press' | 'links'> | null {
  const { decide, putRight } = approvalRules(call.pack), record = recordIn(o.key)
  if (o.rule === takeOn) return { press: { text: duty.press.label, href: toTakeOn(record), main } }
  if (decide.includes(o.rule)) return { press: { text: duty.press.label, href: toApproval(record), main } }
  return putRight.includes(o.rule) ? {
    act: (
      <form method="post" action={toApproval(record)}>
        <Csrf csrf={call.csrf} />
        <Button name="_do" value="put-right" small tone={main ? undefined : 'secondary'} preventDoubleClick>{duty.press.label}<span class="govuk-visually-hidden"> {dutyTitle(duty, o.content)}</span></Button>
      </form>
    ),
    links: [{ text: 'Read what was asked', href: toApproval(record) }],
  } : null
}

/** The rule by which a child who was handed on is taken on. */
const takeOn = 'allocation/take-on'

/** One thing owed as a row of a page about many children. Null when this pack no longer has its rule. */
function owedRow(from: RowsFrom, o: Owed): DutyRowProps | null {
  const { call, desk } = from
  const duty = dutyOf(call.pack, o.rule)
  if (!duty) return null
  const card = desk.cards.get(o.subject)
  const owner = ownerOf(desk, o)
  const mine = owner.worker === call.user.worker
  const { owner: said, ...row } = dutyRow({
    owed: o, duty, pack: call.pack, now: call.now, owner, names: desk.names, whyHref: toOwed(o.subject, o.rule, o.key),
    child: { text: nameOf(card), href: toChild(o.subject), age: (card && shortAge(card, call.now)) ?? undefined },
  })
  // On one's own day the owner is the reader; said only when it came to them past somebody else.
  return { ...row, ...(mine && owner.past.length === 0 ? {} : { owner: said }), ...pressOf(from, o, duty, mine) }
}

/** Rows of things owed. `about` adds to a row what only this page knows. Beyond the first they fold: none is left out. */
export function OwedRows(props: RowsFrom & {
  readonly owed: readonly Owed[]
  readonly about?: (o: Owed) => Partial<DutyRowProps>
  readonly headingLevel?: 3 | 4
  readonly shown?: number
}) {
  const rows = props.owed.flatMap((o) => {
    const row = owedRow(props, o)
    return row ? [<DutyRow {...row} {...props.about?.(o)} headingLevel={props.headingLevel} />] : []
  })
  const shown = props.shown ?? rowsShown
  const folded = rows.slice(shown)
  return (
    <>
      <DutyList>{rows.slice(0, shown)}</DutyList>
      {folded.length > 0 && <Details classes="sl-after" summary={`${folded.length} more`}><DutyList>{folded}</DutyList></Details>}
    </>
  )
}
