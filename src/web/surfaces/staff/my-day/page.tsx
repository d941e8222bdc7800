import { mayDo } from '../../../../access/index.ts'
import { dayOf, sayLongDay, sayTime } from '../../../../calendar/index.ts'
import { Details, Empty, Jumps, Section, Title, type Tally } from '../../../kit/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { OwedRows, type Owed } from '../owing/index.ts'
import { toTeam } from '../team/links.ts'
import { OpenedToOthers } from '../../access/told.tsx'
import { CarriedUp } from './carried.tsx'
import { GuidanceLate, GuidanceToReview } from '../../guidance/parts/due.tsx'
import { LateHandovers } from './handovers.tsx'
import { greeting } from './greeting.ts'
import { loadMyDay, weeksAhead, type MyDay } from './load.ts'
import { MissingNow } from './missing.tsx'
import { Side } from './side.tsx'
import { VisitsTogether } from './together.tsx'
import { Waiting } from './waiting.tsx'

/** What one worker owes today, and what has come up to them. */
export default definePage<MyDay>({
  path: '/my-day',
  permission: 'my-day:read',
  audit: 'Opened their day',
  about: () => null,
  load: async (call) => ({ data: await loadMyDay(call) }),
  title: () => 'My day',
  view: (day, call) => ({
    place: 'my-day', scripts: ['missing-since.js'],
    main: (
      <>
        <Title title={`${greeting(call.now)}, ${call.user.name.split(' ')[0]}`} tallies={talliesOf(day)}
          label={`${sayLongDay(dayOf(call.now))}, ${sayTime(call.now)}`} />
        <div class="sl-split">
          <div class="sl-split__main">
            <Jumps links={jumpsOf(day, call)} />
            <Waiting waiting={day.waiting} desk={day.desk} call={call} />
            <MissingNow missing={day.missing} desk={day.desk} call={call} />
            <LateHandovers late={day.handovers} desk={day.desk} call={call} />
            <OpenedToOthers opened={day.opened} call={call} />
            <CarriedUp day={day} call={call} />
            <Owing day={day} call={call} />
            <VisitsTogether together={day.together} desk={day.desk} call={call} />
            <GuidanceToReview due={day.guidance} call={call} />
            <GuidanceLate due={day.guidance} call={call} />
          </div>
          <div class="sl-split__side"><Side day={day} call={call} /></div>
        </div>
      </>
    ),
  }),
})

const parts = [
  { id: 'overdue', title: 'Overdue', words: 'overdue', urgency: 'overdue', tone: 'late', icon: 'late' },
  { id: 'today', title: 'Owed today', words: 'owed today', urgency: 'today', tone: 'today', icon: 'today' },
  { id: 'week', title: 'This week', words: 'this week', urgency: 'later', tone: 'soon', icon: 'soon' },
  { id: 'cannot-tell', title: 'Cannot tell', words: 'cannot tell', urgency: 'cannot tell', tone: 'unknown', icon: 'unknown' },
] as const

/** Counts that lead into the page; those of nothing are left out, but never all of them. */
function talliesOf(day: MyDay): readonly Tally[] {
  const up = day.carriedInAll + day.waiting.length
  const owed = parts.map(({ urgency, words, tone, icon, id }): Tally => {
    const count = day.mine[urgency].length
    return { count, words, tone: count > 0 ? tone : 'none', icon, href: `#${id}` }
  })
  const children = day.children.length
  return [
    ...(day.missing.length > 0 ? [{ count: day.missing.length, words: 'missing now', tone: 'late', icon: 'missing', href: '#missing' } as const] : []),
    ...(day.handovers.length > 0 ? [{ count: day.handovers.length, words: day.handovers.length === 1 ? 'handover nobody took on' : 'handovers nobody took on', tone: 'late', icon: 'moon', href: '#handovers' } as const] : []),
    ...(up > 0 ? [{ count: up, words: 'come up to you', tone: 'late', icon: 'up', href: day.waiting.length > 0 ? '#waiting' : '#carried' } as const] : []),
    ...owed.filter((t) => t.words !== 'cannot tell' || t.count > 0),
    ...(children > 0 ? [{ count: children, words: children === 1 ? 'child' : 'children', tone: 'none', icon: 'people', href: '#children' } as const] : []),
  ]
}

/** What stands at the side on a desk and far below on a phone, or beneath all that is owed. */
const jumpsOf = (day: MyDay, call: Call): readonly { readonly text: string; readonly href: string }[] => [
  ...(day.together.length > 0 ? [{ text: 'Visits in one journey', href: '#together' }] : []),
  { text: 'Unfinished writing', href: '#drafts' },
  ...(day.children.length > 0 ? [{ text: 'Your children', href: '#children' }] : []),
  ...(mayDo(call.user.roles, 'team:read') ? [{ text: 'Your team', href: '#team' }] : []),
]

/** Overdue, owed today, this week, cannot tell. Each part says when it is empty; the last is left out then, since an empty one says nothing. */
function Owing({ day, call }: { readonly day: MyDay; readonly call: Call }) {
  const all: readonly Owed[] = parts.flatMap((p) => day.mine[p.urgency])
  if (all.length === 0) {
    return (
      <>
        <Section id="overdue" title="What you owe"><Empty kind="met">{nothingAtAll(day, call)}</Empty></Section>
        <After day={day} call={call} open />
      </>
    )
  }
  return (
    <>
      <NotAll listed={all.length + day.after.length} inAll={day.ownInAll} />
      {parts.filter((p) => p.urgency !== 'cannot tell' || day.mine[p.urgency].length > 0).map((p) => (
        <Section id={p.id} title={p.title} count={day.mine[p.urgency].length}>
          {day.mine[p.urgency].length > 0
            ? <OwedRows call={call} desk={day.desk} records={day.records} owed={day.mine[p.urgency]} />
            : <Empty kind="met">{nothing[p.id]} Read at {sayTime(call.now)}.</Empty>}
        </Section>
      ))}
      <After day={day} call={call} />
    </>
  )
}

/** A list cut short says so, and where the rest is counted. */
const NotAll = ({ listed, inAll }: { readonly listed: number; readonly inAll: number }) => inAll <= listed ? null : (
  <p class="govuk-body">
    You owe {inAll} things in all; the first {listed} to act on are here. <To href={toTeam()}>All of them, counted by team and home</To>.
  </p>
)

/** What falls due after this week: folded, unless there is nothing before it. */
const After = ({ day, call, open = false }: { readonly day: MyDay; readonly call: Call; readonly open?: boolean }) => day.after.length === 0 ? null : (
  <section aria-label={`After this week, within ${weeksAhead} weeks`}>
    <Details summary={`${day.after.length} more within ${weeksAhead} weeks`} open={open}>
      <OwedRows call={call} desk={day.desk} records={day.records} owed={day.after} />
    </Details>
  </section>
)

const nothing: Readonly<Record<(typeof parts)[number]['id'], string>> = {
  overdue: 'Nothing you owe is late, as far as anybody has written.',
  today: 'Nothing more has to be done by midnight.',
  week: 'Nothing falls due in the next seven days.',
  'cannot-tell': 'There is nothing we cannot tell.',
}

const nothingAtAll = (day: MyDay, call: Call): string => day.readFrom === 0
  ? `Nothing is owed by you. Nobody is written down as yours to look after, so if that is wrong, tell your manager.`
  : 'You owe nothing now or in the next seven days, as far as anybody has written. '
    + `Read at ${sayTime(call.now)} from ${day.readFrom} ${day.readFrom === 1 ? 'child' : 'children'}.`
