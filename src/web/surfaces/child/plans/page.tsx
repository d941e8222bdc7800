import { dayOf, sayDay, sayWhen, type Day, type Instant } from '../../../../calendar/index.ts'
import type { LivePlan, PlanGoal } from '../../../../packs/index.ts'
import { Chip, Empty, Section, SummaryList, Title, type Words } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'
import { calledOwn } from '../../../words/index.ts'
import { openChild, type ChildRecord } from '../parts/open-child.ts'
import { RecordLink } from '../parts/to.tsx'
import { ChildTop } from '../parts/top.tsx'
import { WideTable } from '../parts/wide-table.tsx'
import { plansOf, type Plans } from './load.ts'

/** `/children/:child/plans`: every plan that goes on, beside the others; where they speak of the same part of life; and one list of whom to ask. */
export default definePage<Plans>({
  path: '/children/:child/plans',
  permission: 'child:read',
  audit: 'Read their plans',
  about: ({ record }) => record.child,
  load: async (call) => {
    const record = await openChild(call)
    return 'child' in record ? { data: plansOf(call, record) } : record
  },
  title: ({ record }) => `Plans: ${record.card?.name ?? 'a child with no name written'}`,
  view: (page, call) => ({
    place: 'children', top: <ChildTop record={page.record} user={call.user} page="plans" />,
    main: (
      <>
        <Title title="Plans" lead={`Everything that is planned for ${page.record.called}, side by side: what each plan is to change, who does what, and who should be asked when they are looked at together.`} />
        <Section id="plans" title="Plans that go on" count={page.plans.length}>
          {page.plans.length === 0
            ? <Empty kind="ask">No plan that goes on is written for {page.record.called}.</Empty>
            : <div class="sl-two">{page.plans.map((plan) => <PlanCard plan={plan} record={page.record} />)}</div>}
        </Section>
        {page.plans.length > 0 && <TogetherView {...page} />}
        {page.others.length > 0 && <OtherActions {...page} />}
        {page.plans.length > 0 && <WhoToAsk {...page} />}
      </>
    ),
  }),
})

const PlanCard = ({ plan, record }: { readonly plan: LivePlan; readonly record: ChildRecord }) => (
  <SummaryList card={{ title: plan.type.title, headingLevel: 3 }} classes="sl-summary" rows={[
    { key: 'Goes on', value: <>Since {sayWhen(plan.since, record.now)}. <RecordLink record={plan.record.record}>Its record</RecordLink></> },
    plan.aim !== null && { key: 'What it promises', value: <>{plan.aim}{plan.by && ` By ${sayDay(plan.by, record.now)}.`}</> },
    (plan.aim === null || plan.goals.length > 0) && { key: 'What is to change', value: plan.goals.length > 0 ? <Goals goals={plan.goals} record={record} /> : <strong>No goals are written.</strong> },
    plan.actions.length > 0 && { key: 'Agreed at meetings', value: <Goals goals={plan.actions} record={record} /> },
    { key: 'Looked at again', value: plan.nextOn ? `${sayDay(plan.nextOn, record.now)}${isPast(plan.nextOn, record.now) ? ': that day is over' : ''}` : <strong>No day is set.</strong> },
    { key: 'If it does not work', value: plan.ifNot ?? 'Nobody has written what happens then.' },
    plan.nobody.length > 0 && { key: 'Missing', value: <><Chip tone="late">Nobody named</Chip> {plan.nobody.map((n) => n.who).join('; ')}</> },
  ]} />
)

/** Each with whose it is, by when, and how it stands. */
const Goals = ({ goals, record }: { readonly goals: readonly PlanGoal[]; readonly record: ChildRecord }) => (
  <ul class="govuk-list govuk-list--bullet">
    {goals.map((g) => <li>{g.different ?? g.what ?? g.need ?? 'Not written what'}{g.different && g.what && <><br />{g.what}</>}<br /><span class="sl-quiet">{whose(g, record)}. {stands(g, record.now)}</span></li>)}
  </ul>
)

const isPast = (on: Day, now: Instant): boolean => on < dayOf(now)
const whose = (g: PlanGoal, record: ChildRecord): string =>
  `${g.owner ? record.names(g.owner) ?? 'Somebody you cannot see' : 'Nobody is named'}${g.by ? `, by ${sayDay(g.by, record.now)}` : ', with no day'}`
function stands(g: PlanGoal, now: Instant): Words {
  if (g.said) {
    const words = g.said.how === 'done' ? 'Done' : g.said.how === 'reached' ? 'Reached' : 'Not reached yet'
    return <><strong>{words}</strong>, {sayWhen(g.said.at, now)}{g.said.words && `: ${g.said.words}`}</>
  }
  return g.by && isPast(g.by, now) ? <strong>The day is over and nobody has said how it went</strong> : 'Nobody has said yet how it went'
}

/** Where more than one plan speaks of the same part of life. Nobody but a person can tell whether they agree. */
const TogetherView = ({ same, unsaid, plans, record }: Plans) => (
  <Section id="together" title="What several plans say of the same thing" count={same.length} more="Read each row across. Where they ask different things of a child, settle it with the child.">
    {same.length === 0
      ? <Empty kind="ask">{plans.length < 2 ? 'There is only one plan.' : 'No two plans say that they are about the same part of life.'}{unsaid > 0 && ` ${unsaid === 1 ? 'One goal does' : `${unsaid} goals do`} not say which part of life ${unsaid === 1 ? 'it is' : 'they are'} about.`}</Empty>
      : (
        <WideTable label="What several plans say of the same thing" head={['Part of life', 'Plan', 'What is to change', 'Who, by when']}
          rows={same.flatMap((part) => part.said.map(({ plan, goal }, i) => [
            i === 0 ? part.title : <span class="govuk-visually-hidden">{part.title}</span>, plan.type.title, goal.different ?? goal.what ?? 'Not written what', whose(goal, record),
          ]))} />
      )}
  </Section>
)

const OtherActions = ({ others, record }: Plans) => (
  <Section id="actions" title="Agreed at meetings that name no plan" count={others.reduce((n, o) => n + o.actions.length, 0)}>
    <WideTable label="Agreed at meetings that name no plan" head={['What', 'Where it was agreed', 'Who, by when', 'How it stands']} rows={others.flatMap(({ type, record: from, actions }) => actions.map((a) => [
      a.what ?? 'Not written what', <RecordLink record={from.record}>{type.title}</RecordLink>, whose(a, record), stands(a, record.now),
    ]))} />
  </Section>
)

/** One list of whom to ask, from every plan; and who is missing. */
function WhoToAsk({ invited, plans, record }: Plans) {
  const missing = plans.flatMap((plan) => plan.nobody.map((n) => ({ plan, who: n.who })))
  return (
    <Section id="ask" title="Whom to ask" count={invited.length} more={`${calledOwn(record.card)} family come first: see People.`}>
      {missing.length > 0 && (
        <ul class="govuk-list" role="list">
          {missing.map(({ plan, who }) => <li><Chip tone="late">Nobody named</Chip> <RecordLink record={plan.record.record}>{plan.type.title}</RecordLink> needs {who}.</li>)}
        </ul>
      )}
      {invited.length === 0
        ? <Empty kind="ask">No plan names anybody.</Empty>
        : <WideTable label="Whom to ask" head={['Who', 'Because of']} rows={invited.map((i) => [i.name, i.because.join(', ')])} />}
    </Section>
  )
}
