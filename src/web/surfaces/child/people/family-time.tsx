import { mayWrite } from '../../../../access/index.ts'
import { dayOf, sayDay, sayWhen, type Day } from '../../../../calendar/index.ts'
import { familyTime } from '../../../../packs/index.ts'
import type { Call } from '../../../contract.ts'
import { Empty, Section, SummaryList, VoiceLine } from '../../../kit/index.ts'
import { StartWriting } from '../../write/start-writing.tsx'
import { holding, type ChildRecord } from '../parts/open-child.ts'
import { codeWords } from '../parts/telling.ts'
import { RecordLink } from '../parts/to.tsx'

interface OfPage { readonly record: ChildRecord; readonly call: Call }
type Entry = ReturnType<typeof entries>[number]

const entries = (record: ChildRecord) => record.timeline.each(familyTime).flatMap((e) => {
  const plan = e.at('planned')
  return plan && e.at('ended') === null ? [{ e, plan: plan.body }] : []
})

/** What is agreed about time with family, when the next is, and how the last was for the child. */
export function FamilyTime({ record, call }: OfPage) {
  const all = entries(record), inCare = holding(record).some((s) => s.rule === 'looked-after')
  if (all.length === 0 && !inCare) return null
  return (
    <Section id="family-time" title="Time with family" count={all.length}>
      {all.length === 0 && <Empty kind="ask">Nobody has written whom {record.called} sees, or how often. Ask {record.called} first.</Empty>}
      <div class="sl-two">{all.map((entry) => <One record={record} entry={entry} />)}</div>
      {!record.past && mayWrite(call.user.roles, 'family-time', 'planned') && (
        <p class="sl-press"><StartWriting csrf={call.csrf} child={record.child} kind="family-time" step="planned" label="Agree time with somebody" secondary small /></p>
      )}
    </Section>
  )
}

function One({ record, entry: { e, plan } }: { readonly record: ChildRecord; readonly entry: Entry }) {
  const words = (field: string, code: unknown): string | null => codeWords(record.pack, 'family-time', 'planned', field, code)
  const name = (plan.person ? record.names(plan.person) : null) ?? plan.name ?? words('is', plan.is) ?? 'Somebody who is not named'
  const agreed = plan.none ? `None for now. ${plan.whyNone ?? 'Why is not written.'}`
    : [words('how', plan.how), plan.howOften, words('beside', plan.beside)].filter(Boolean).join('. ') || 'Not written'
  return (
    <SummaryList card={{ title: name }} classes="sl-summary" rows={[
      { key: 'Agreed', value: <>{agreed} <RecordLink record={e.record}>Its record</RecordLink></> },
      !plan.none && { key: 'Next', value: next(e, record) },
      { key: 'Last time', value: <Last record={record} e={e} /> },
    ]} />
  )
}

/** The day last told; past, it says that nobody wrote what became of it. */
function next(e: Entry['e'], record: ChildRecord): string {
  const given = [...e.all('planned'), ...e.all('happened'), ...e.all('not-happened')].sort((a, b) => a.sequence - b.sequence).at(-1)
  const on: Day | undefined = given?.body.nextOn
  if (!on) return 'No day is written'
  return on < dayOf(record.now) ? `${sayDay(on, record.now)}. Nobody has written whether it happened.` : sayDay(on, record.now)
}

function Last({ record, e }: { readonly record: ChildRecord; readonly e: Entry['e'] }) {
  const did = e.at('happened'), not = e.at('not-happened')
  const last = did && (!not || did.sequence > not.sequence) ? did : not
  if (!last) return <>Nothing is written yet</>
  const why = last === not ? codeWords(record.pack, 'family-time', 'not-happened', 'why', not?.body.why) : null
  return (
    <>
      {last === not ? <><strong>Did not happen</strong> {sayWhen(last.happened, record.now)}.{why && ` ${why}.`}</> : <>{sayWhen(last.happened, record.now)}.</>}
      {last.body.childWords && <VoiceLine>{last.body.childWords}</VoiceLine>}
    </>
  )
}
