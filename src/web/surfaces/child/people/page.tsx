import { sayWhen } from '../../../../calendar/index.ts'
import { Empty, Section, SummaryList, TelLink, Title, type Words } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'
import { upper } from '../../../words/index.ts'
import { toFamily } from '../../links.ts'
import { openChild, type ChildRecord } from '../parts/open-child.ts'
import { relationsOf, responsibilityOf, sayCouncil, type Relation } from '../parts/responsibility.ts'
import { RecordLink, To } from '../parts/to.tsx'
import { FamilyTime } from './family-time.tsx'
import { PeopleMap } from './map.tsx'
import { ChildTop } from '../parts/top.tsx'
import { WideTable } from '../parts/wide-table.tsx'
import { changesIn, sayAway, sayHeld, workersNow, workersOf, type NamedWorker } from '../parts/workers.ts'

function responsibilityWords(r: Relation): Words {
  if (r.pr === 'yes') return <><strong>Holds it.</strong> {r.prBasis ? `We know from: ${r.prBasis}.` : 'How we know is not written.'}</>
  if (r.pr === 'no') return <strong>Does not hold it.</strong>
  return r.pr === 'not-known' ? <><strong>Not known.</strong> Ask to see the papers.</> : 'Nobody has written whether they do.'
}

/** One card a person: on a phone each answer stands under its question. */
function Family(props: { readonly record: ChildRecord; readonly relations: readonly Relation[] }) {
  const { relations } = props
  if (relations.length === 0) return <Empty kind="ask">Nobody has written who is in {props.record.called}’s life. Ask them who they would put here.</Empty>
  return (
    <div class="sl-two">
      {relations.map((r) => (
        <SummaryList card={{ title: `${r.name}${r.ended ? ', no longer' : ''}` }} classes="sl-summary" rows={[
          { key: 'Who they are', value: <>{r.is === null ? 'Not written' : upper(r.is)}. <RecordLink record={r.record}>Its record</RecordLink></> },
          { key: 'Parental responsibility', value: responsibilityWords(r) },
          { key: 'Reaching them safely', value: r.safeContact ?? 'Not written: ask before you ring.' },
          { key: 'Phone', value: r.phone ? <TelLink number={r.phone} /> : 'Not written' },
        ]} />
      ))}
    </div>
  )
}

function sayChanges(record: ChildRecord): string {
  const { people, since } = changesIn('social-worker', workersOf(record))
  if (since === null) return `${upper(record.called)} has never had a social worker named here.`
  const from = sayWhen(since, record.now)
  return people === 1 ? `One social worker since ${from}.` : `${people} social workers since ${from}: ${people - 1} ${people === 2 ? 'change' : 'changes'}.`
}

const Worker = (props: { readonly worker: NamedWorker; readonly record: ChildRecord; readonly now: boolean }) => {
  const { worker: w, record, now } = props
  return (
    <>
      {w.name}<br /><span class="sl-quiet">{upper(w.roleWords)}{w.team && `, ${record.names(w.team) ?? 'a team'}`}</span>
      {now && w.phone && <><br /><TelLink number={w.phone} /></>}
    </>
  )
}

const Held = (props: { readonly worker: NamedWorker; readonly record: ChildRecord; readonly now: boolean }) => {
  const { worker: w, record } = props
  const away = props.now ? sayAway(record, w.worker) : null
  return (
    <>
      {upper(sayHeld(w, record))}{away && <><br /><strong>{upper(away)}</strong></>}
      {w.whyChanged && <><br /><span class="sl-quiet">Came because: {w.whyChanged}</span></>}
      {w.whyEnded && <><br /><span class="sl-quiet">Ended: {w.whyEnded}</span></>}
    </>
  )
}

function Workers(props: { readonly record: ChildRecord }) {
  const { record } = props
  const all = workersOf(record), named = workersNow(record).map((w) => w.record)
  if (all.length === 0) return <Empty kind="ask">Nobody has been named for {record.called}.</Empty>
  return (
    <WideTable label="Workers over time" head={['Who', 'When', `Was ${record.called} told?`]} rows={all.map((w) => [
      <Worker worker={w} record={record} now={named.includes(w.record)} />, <Held worker={w} record={record} now={named.includes(w.record)} />,
      <>{w.childToldOn === null ? 'Not written' : `On ${w.childToldOn}`}. <RecordLink record={w.record}>Its record</RecordLink></>,
    ])} />
  )
}

/** The people in a child's life: family, who may decide in law, how to reach each safely; and every worker they have had. */
export default definePage<ChildRecord>({
  path: '/children/:child/people',
  permission: 'child:read',
  audit: 'Read who is in their life',
  about: (record) => record.child,
  load: async (call) => {
    const record = await openChild(call)
    return 'child' in record ? { data: record } : record
  },
  title: (record) => `People: ${record.card?.name ?? 'a child with no name written'}`,
  view: (record, call) => {
    const relations = relationsOf(record), council = sayCouncil(responsibilityOf(record).council)
    return {
      place: 'children', top: <ChildTop record={record} user={call.user} page="people" />,
      main: (
        <>
          <Title title="People" lead={`Who matters to ${record.called}, who may decide in law, and how to reach each of them safely.`} />
          <Section id="family" title={`In ${record.called}’s life`} count={relations.filter((r) => !r.ended).length} more={<><strong>Parental responsibility.</strong> {council} <To href={toFamily(record.child)}>The family drawn</To></>}>
            <Family record={record} relations={relations} />
          </Section>
          <PeopleMap record={record} relations={relations.filter((r) => !r.ended)} call={call} />
          <FamilyTime record={record} call={call} />
          <Section id="workers" title="Workers over time" count={workersOf(record).length} more={sayChanges(record)}><Workers record={record} /></Section>
        </>
      ),
    }
  },
})
