import { mayWrite } from '../../../../access/index.ts'
import type { Call } from '../../../contract.ts'
import { Chips, Empty, Section, SummaryList, type Words } from '../../../kit/index.ts'
import { sayAge, tallyOwed, upper } from '../../../words/index.ts'
import { toChild } from '../../links.ts'
import { alsoControl } from '../../write/controls.ts'
import { StartWriting } from '../../write/start-writing.tsx'
import type { ChildRecord } from '../parts/open-child.ts'
import { saySeen } from '../parts/seen.ts'
import { To } from '../parts/to.tsx'
import { chipsOf } from '../parts/top.tsx'
import { whereIs } from '../parts/whereabouts.ts'
import { sayAway, workersNow } from '../parts/workers.ts'
import type { FamilyData } from './load.ts'
import { sayChanged, sayIs } from './words.ts'

/** Each child of the family side by side: where they are, who saw them, who works with them, what is owed. */
export function Children({ data, call }: { readonly data: FamilyData; readonly call: Call }) {
  const { record, children, hidden } = data
  return (
    <Section id="children" title="Children of the family" count={children.length + 1 + hidden}>
      <div class="sl-two">
        <One child={record} data={data} call={call} />
        {children.map((c) => <One child={c} data={data} call={call} />)}
      </div>
      <AboutAll data={data} call={call} />
      {children.length === 0 && hidden === 0 && <Empty kind="ask">No brother or sister of {record.called} is written. Ask {record.called} who they count as theirs.</Empty>}
      {hidden > 0 && <p>{hidden === 1 ? 'Another child of the family is' : `${hidden} more children of the family are`} on record whom you do not work with. Ring the team manager if you need to know.</p>}
    </Section>
  )
}

/** Presses that begin one writing for every brother and sister shown, each ticked on the form. */
function AboutAll({ data: { record, family, children }, call }: { readonly data: FamilyData; readonly call: Call }) {
  const also = children.map((c) => c.child).filter((c) => family.siblings.some((m) => m.person === c && m.ended === null && m.died === null))
  if (also.length === 0 || !mayWrite(call.user.roles, 'visit', 'happened')) return null
  const prefill = { [alsoControl]: also }
  return (
    <div class="sl-press sl-together">
      <StartWriting csrf={call.csrf} child={record.child} kind="visit" step="happened" prefill={prefill} label="Write a visit to all of them" />
      <StartWriting csrf={call.csrf} child={record.child} kind="case-note" step="noted" prefill={prefill} label="Write a note about all" secondary />
      <span class="sl-quiet">Written once. Every brother and sister here is ticked on the form: untick whoever it was not for. What is each child’s own is asked for each.</span>
    </div>
  )
}

function One({ child, data, call }: { readonly child: ChildRecord; readonly data: FamilyData; readonly call: Call }) {
  const own = child.child === data.record.child, name = child.card?.name ?? 'A child with no name written'
  const chips = chipsOf(child)
  return (
    <div>
      <SummaryList classes="sl-summary" card={{ title: own ? `${name}: this record` : name }} rows={[
        !own && { key: 'Who they are', value: <Relation child={child} data={data} /> },
        { key: 'Age', value: child.card ? sayAge(child.card, child.now) : 'Not known' },
        { key: 'Where now', value: whereIs(child).shown.place },
        { key: 'Last seen', value: `${saySeen(whereIs(child).seen, child.names, child.called, child.now)}.` },
        { key: 'Social worker', value: worker(child) },
        { key: 'Owed', value: <Owed child={child} /> },
        chips.length > 0 && { key: 'Now', value: <Chips chips={chips} label={`What holds for ${child.called} now`} /> },
        !own && { key: 'Record', value: <To href={toChild(child.child)}>Open {child.called}’s record</To> },
      ]} />
      {!own && mayWrite(call.user.roles, 'visit', 'happened') && (
        <div class="sl-press"><StartWriting csrf={call.csrf} child={child.child} kind="visit" step="happened" label="Write a visit" hidden={`to ${child.called}`} secondary small /></div>
      )}
    </div>
  )
}

function Relation({ child, data }: { readonly child: ChildRecord; readonly data: FamilyData }) {
  const of = [...data.family.siblings, ...data.family.children].find((m) => m.person === child.child), person = data.people.get(child.child)
  if (!of) return <>Not written</>
  return <>{upper(sayIs(of.relation, person?.sex ?? null))}. {sayChanged(of, person?.died ?? of.died, data.record.now)}{of.disagrees && <> <strong>What is written does not agree: see below.</strong></>}</>
}

function worker(child: ChildRecord): Words {
  const named = workersNow(child).find((w) => w.role === 'social-worker')
  if (!named) return <><strong>Nobody is named</strong></>
  const away = sayAway(child, named.worker)
  return <>{named.name}{away && <>. <strong>{upper(away)}</strong></>}</>
}

function Owed({ child }: { readonly child: ChildRecord }) {
  const tally = tallyOwed(child.readings.duties, child.now)
  const says = [tally.overdue > 0 && `${tally.overdue} overdue`, tally.today > 0 && `${tally.today} owed today`].filter(Boolean).join(', ')
  return <To href={`${toChild(child.child)}#owed`}>{says || 'Nothing overdue or owed today'}<span class="govuk-visually-hidden"> to {child.called}</span></To>
}
