import { sayMoment } from '../../../../calendar/index.ts'
import { isAutomatic } from '../../../../ledger/index.ts'
import type { Chronology } from '../../../../readings/chronology/index.ts'
import type { Card } from '../../../../readings/index.ts'
import { Button, InsetText, Jumps, SafeNow, Section, Timeline, type Link } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'
import { calledOwn, upper, type Shared } from '../../../words/index.ts'
import { toRecord, toTimeline, toWrite } from '../../links.ts'
import { Entry, Quiet } from '../parts/entry.tsx'
import { openChild, storyOf, whyReached, type ChildRecord } from '../parts/open-child.ts'
import { RecordLink, To } from '../parts/to.tsx'
import { ChildTop } from '../parts/top.tsx'
import { whereIs } from '../parts/whereabouts.ts'
import { Owed } from './owed.tsx'
import { outOfHoursTeam, whoToRing } from './ring.ts'
import { missingPlan, recordsRead, safeNow, type Reason } from './safe.ts'
import { WhoDecides } from './who-decides.tsx'
import { inConfidence, KeyPeople, Patterns, TheirWords, WhyMe } from './side.tsx'

interface Overview { readonly record: ChildRecord; readonly story: Chronology; readonly why: readonly Shared[]; readonly outOfHours: Card | null }

/** Entries on the overview. */
const recent = 8

const ReasonWords = (props: Reason) => (
  <>{props.words}{props.record && <>{' '}<RecordLink record={props.record}>Its record</RecordLink></>}</>
)

function Safe(props: { readonly record: ChildRecord; readonly outOfHours: Card | null }) {
  const { record } = props
  if (whereIs(record).died) return null
  const safe = safeNow(record), plan = missingPlan(record)
  return (
    <SafeNow called={record.called} tone={safe.tone} answer={safe.answer} reasons={safe.reasons.map((r) => <ReasonWords {...r} />)}
      worries={safe.worries} helps={safe.helps} readFrom={{ count: recordsRead(record), href: toTimeline(record.child) }} ring={whoToRing(record, props.outOfHours)}
      plan={plan ? { text: `If ${record.called} goes missing: the plan`, href: toRecord(plan) } : undefined} />
  )
}

function Recently(props: { readonly record: ChildRecord; readonly story: Chronology }) {
  const { record, story } = props
  const items = story.items.filter((i) => 'silence' in i || !isAutomatic(i.entry))
  const eighth = items.filter((i) => 'entry' in i)[recent - 1]
  const shown = eighth ? items.slice(0, items.indexOf(eighth) + 1) : items
  const words = { names: record.names, now: record.now }
  return (
    <Section id="recent" title="Recently" more={<To href={toTimeline(record.child)}>Whole timeline, {story.entries.length} entries</To>}>
      <Timeline label="Recently">
        {shown.map((i) => ('silence' in i
          ? <Quiet silence={i.silence} now={record.now} />
          : <Entry entry={i.entry} words={words} hush={inConfidence(i.entry)} />))}
      </Timeline>
    </Section>
  )
}

const jumps = (record: ChildRecord): readonly Link[] => [
  { text: 'What is owed', href: '#owed' }, { text: `${upper(calledOwn(record.card))} words`, href: '#voice' },
  { text: 'Recently', href: '#recent' }, { text: 'People', href: '#people' },
]

const Behind = (props: { readonly record: ChildRecord }) => props.record.behindSince && (
  <InsetText>
    This page is being brought up to date since {sayMoment(props.record.behindSince, props.record.now)}.
    {' '}What was written is all here; what is owed may be about to change.
  </InsetText>
)

/** A child's record: are they safe, what is owed to them, what they say, what happened lately. */
export default definePage<Overview>({
  path: '/children/:child',
  permission: 'child:read',
  audit: 'Read the record',
  about: ({ record }) => record.child,
  load: async (call) => {
    const [record, teams, why] = await Promise.all([openChild(call), call.reader.cardsOf('team'), whyReached(call)])
    if (!('child' in record)) return record
    return { data: { record, story: storyOf(record), why, outOfHours: outOfHoursTeam(teams.map((c) => c.content)) } }
  },
  title: ({ record }) => record.card?.name ?? 'A child with no name written',
  view: ({ record, story, why, outOfHours }, call) => ({
    place: 'children',
    top: <ChildTop record={record} user={call.user} page="overview" />,
    main: (
      <div class="sl-split">
        <div class="sl-split__main">
          <Jumps links={jumps(record)} />
          <Behind record={record} />
          <Safe record={record} outOfHours={outOfHours} />
          <Owed record={record} call={call} />
          <WhoDecides record={record} call={call} />
          <Recently record={record} story={story} />
        </div>
        <div class="sl-split__side">
          <p class="sl-press"><Button href={toWrite(record.child)}>Write about {record.called}</Button></p>
          <TheirWords record={record} entries={story.entries} />
          <KeyPeople record={record} />
          <Patterns record={record} />
          <WhyMe record={record} why={why} />
        </div>
      </div>
    ),
  }),
})
