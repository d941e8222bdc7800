import { mayDo } from '../../../../access/index.ts'
import { dayOf, sayLongDay, sayTime } from '../../../../calendar/index.ts'
import { Details, Empty, Jumps, Section, Title, type Tally } from '../../../kit/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { OwedRows, type Owed } from '../owing/index.ts'
import { sayNumber } from '../../../words/index.ts'
import { Pages, sayPart, type Part } from '../../pages.tsx'
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
            <Waiting waiting={day.waiting} part={day.waitingPart} desk={day.desk} call={call} />
            <MissingNow missing={day.missing} part={day.missingPart} desk={day.desk} call={call} />
            <LateHandovers late={day.handovers} desk={day.desk} call={call} />
            <OpenedToOthers opened={day.opened} part={day.openedPart} call={call} />
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
  const up = day.carriedPart.total + day.waitingPart.total
  const owed = parts.map(({ urgency, words, tone, icon, id }): Tally => {
    const count = day.tally[urgency]
    return { count, words, tone: count > 0 ? tone : 'none', icon, href: `#${id}` }
  })
  const children = day.children.length
  return [
    ...(day.missingPart.total > 0 ? [{ count: day.missingPart.total, words: 'missing now', tone: 'late', icon: 'missing', href: '#missing' } as const] : []),
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
  if (parts.every((p) => day.tally[p.urgency] === 0)) {
    return (
      <>
        <NotAll part={day.ownPart} />
        <Section id="overdue" title="What you owe"><Empty kind="met">{nothingAtAll(day, call)}</Empty></Section>
        <After day={day} call={call} open />
        <Pages part={day.ownPart} call={call} />
      </>
    )
  }
  return (
    <>
      <NotAll part={day.ownPart} />
      {parts.filter((p) => p.urgency !== 'cannot tell' || day.tally[p.urgency] > 0).map((p) => (
        <Section id={p.id} title={p.title} count={day.tally[p.urgency]}>
          {day.tally[p.urgency] > 0
            ? <Listed owed={day.mine[p.urgency]} day={day} call={call} />
            : <Empty kind="met">{nothing[p.id]} Read at {sayTime(call.now)}.</Empty>}
        </Section>
      ))}
      <After day={day} call={call} />
      <Pages part={day.ownPart} call={call} />
    </>
  )
}

/** Above a list that goes on: which of it are here. */
const NotAll = ({ part }: { readonly part: Part }) => part.total <= part.per ? null : (
  <p class="govuk-body" id="owed">You owe {sayNumber(part.total)} things in all, in the order to act on them: {sayPart(part)} are here. The others follow at the end of the list.</p>
)

/** Those of one urgency on this part of the list. There are some, though perhaps none here. */
const Listed = ({ owed, day, call }: { readonly owed: readonly Owed[]; readonly day: MyDay; readonly call: Call }) => owed.length === 0
  ? <p class="sl-quiet">They stand on other pages of the list, by the order to act on them.</p>
  : <OwedRows call={call} desk={day.desk} records={day.records} owed={owed} />

/** What falls due after this week: folded, unless there is nothing before it. */
const After = ({ day, call, open = false }: { readonly day: MyDay; readonly call: Call; readonly open?: boolean }) => day.afterInAll === 0 ? null : (
  <section aria-label={`After this week, within ${weeksAhead} weeks`}>
    <Details summary={`${sayNumber(day.afterInAll)} more within ${weeksAhead} weeks`} open={open}>
      <Listed owed={day.after} day={day} call={call} />
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
