import { mayWrite } from '../../../../access/index.ts'
import { sayDay, sayWhen, type Instant } from '../../../../calendar/index.ts'
import { everydayDecision, whoDecides, whoDecidesIn, type SettledDecision, type WhoDecides as Deciding } from '../../../../packs/index.ts'
import type { Call } from '../../../contract.ts'
import { Chip, Section, SummaryList, type Words } from '../../../kit/index.ts'
import { here, lower, upper } from '../../../words/index.ts'
import { toPeople } from '../../links.ts'
import { StartWriting } from '../../write/start-writing.tsx'
import { holding, type ChildRecord } from '../parts/open-child.ts'
import { responsibilityOf, sayCouncil, sayRelation, type Relation, type Responsibility } from '../parts/responsibility.ts'
import { RecordLink, To } from '../parts/to.tsx'

interface OfPage { readonly record: ChildRecord; readonly call: Call }

/** For a child in care: who holds parental responsibility and why, who may take each everyday decision, and what nobody has written. */
export function WhoDecides({ record, call }: OfPage) {
  if (!holding(record).some((s) => s.rule === 'looked-after')) return null
  const law = responsibilityOf(record)
  const deciding = whoDecidesIn(record.timeline, holding(record).filter((s) => s.rule === 'living-at').map((s) => s.key))
  const rows = [
    { key: 'Parental responsibility', value: <Holders law={law} now={record.now} /> },
    ...whoDecides.codes.flatMap(({ code }) => settledBy(record, deciding, code)),
    ...(deciding.notWritten.length > 0 ? [{ key: <Chip tone="today">Not written</Chip>, value: <NotWritten deciding={deciding} /> }] : []),
    ...(deciding.parentsAgree === false ? [{ key: <Chip tone="today">Not agreed</Chip>, value: 'Those with parental responsibility have not agreed to all of this. Read the plan, and talk with them.' }] : []),
  ]
  return (
    <Section id="who-decides" title="Who may decide" more={deciding.plan ? <RecordLink record={deciding.plan}>The plan it is from</RecordLink> : <To href={toPeople(record.child)}>The people</To>}>
      <SummaryList classes="sl-summary" rows={rows} />
      <Presses record={record} call={call} law={law} deciding={deciding} />
    </Section>
  )
}

function Holders({ law, now }: { readonly law: Responsibility; readonly now: Instant }) {
  return (
    <>
      {law.holds.length === 0 && <p><Chip tone="today">Not written</Chip> Nobody has written who holds it. Until somebody does, nobody can say who may agree.</p>}
      {law.holds.map((r) => <p><strong>{sayRelation(r)}</strong>{whyHolds(r, now)}</p>)}
      {law.notKnown.length > 0 && <p><Chip tone="today">Not known</Chip> {law.notKnown.map(sayRelation).join(', ')}: ask to see the papers.</p>}
      {law.doesNot.length > 0 && <p>Does not hold it: {law.doesNot.map(sayRelation).join(', ')}.</p>}
      <p>{sayCouncil(law.council)}{law.council.since && ` Since ${sayWhen(law.council.since, now)}.`}</p>
    </>
  )
}

/** ', since 3 May 2024: a court order. We know from: the order.' */
function whyHolds(r: Relation, now: Instant): string {
  const since = r.prSince ? `, since ${sayDay(r.prSince, now)}` : ''
  const why = [r.prWhy, r.prBasis && `We know from: ${r.prBasis}`].filter(Boolean).join('. ')
  return why ? `${since}: ${lower(why)}.` : `${since}. How we know is not written.`
}

/** How each who decides reads above what they decide. What is not the carer's or the child's is to be asked first. */
const heading = (record: ChildRecord, code: string): string => {
  if (code === 'child') return `${upper(record.called)} decides`
  if (code === 'carer') return 'Their carer or home may say yes'
  const words = whoDecides.codes.find((c) => c.code === code)?.label ?? code
  return `Ask first: ${here(lower(words))}`
}

function settledBy(record: ChildRecord, deciding: Deciding, code: string): readonly { readonly key: string; readonly value: Words }[] {
  const theirs = deciding.settled.filter((d) => d.who === code)
  return theirs.length === 0 ? [] : [{ key: heading(record, code), value: <ul class="govuk-list" role="list">{theirs.map((d) => <li>{sayDecision(d)}</li>)}</ul> }]
}

const wordsFor = (code: string): string => everydayDecision.codes.find((c) => c.code === code)?.label ?? code
const sayDecision = (d: SettledDecision): string => {
  const what = [d.decision && wordsFor(d.decision), d.what].filter(Boolean).join(': ') || 'Something that is not named'
  return d.limits ? `${what}. ${d.limits}` : what
}

const NotWritten = ({ deciding }: { readonly deciding: Deciding }) => (
  <>
    {deciding.otherHome && <p>The plan that was written is for another home.</p>}
    <p>{deciding.notWritten.map(wordsFor).map((w, i) => (i === 0 ? w : lower(w))).join('; ')}.</p>
    <p>Not written is not no: ask before the child has to go without.</p>
  </>
)

function Presses({ record, call, law, deciding }: OfPage & { readonly law: Responsibility; readonly deciding: Deciding }) {
  if (record.past) return null
  const { roles } = call.user
  return (
    <div class="sl-press">
      {law.holds.length === 0 && mayWrite(roles, 'relationship', 'began') && (
        <StartWriting csrf={call.csrf} child={record.child} kind="relationship" step="began" label="Write who holds it" secondary small />
      )}
      {deciding.notWritten.length > 0 && mayWrite(roles, 'placement-plan', 'written') && (
        <StartWriting csrf={call.csrf} child={record.child} kind="placement-plan" step="written" record={deciding.plan ?? undefined} label="Write who decides what" secondary small />
      )}
    </div>
  )
}
