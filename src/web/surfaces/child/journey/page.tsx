import { mayWrite } from '../../../../access/index.ts'
import { sayWhen } from '../../../../calendar/index.ts'
import { contact } from '../../../../packs/index.ts'
import { Chip, Empty, InsetText, Title } from '../../../kit/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { calledOwn, upper } from '../../../words/index.ts'
import { NextList } from '../../write/next-list.tsx'
import { StartWriting } from '../../write/start-writing.tsx'
import { openChild, type ChildRecord } from '../parts/open-child.ts'
import { RecordLink } from '../parts/to.tsx'
import { ChildTop } from '../parts/top.tsx'
import { stagesOf, type StageOfChild, type Stretch } from './stages.ts'

interface Journey { readonly record: ChildRecord; readonly stages: readonly StageOfChild[] }
interface OfPage extends Journey { readonly call: Call }

/** `/children/:child/journey`: the stages in order, where the child is now and since when, what was before, and what could come next. */
export default definePage<Journey>({
  path: '/children/:child/journey',
  permission: 'child:read',
  audit: 'Read their journey',
  about: ({ record }) => record.child,
  load: async (call) => {
    const record = await openChild(call)
    return 'child' in record ? { data: { record, stages: await stagesOf(call, record) } } : record
  },
  title: ({ record }) => `Journey: ${record.card?.name ?? 'a child with no name written'}`,
  view: (page, call) => ({
    place: 'children', top: <ChildTop record={page.record} user={call.user} page="journey" />,
    main: (
      <>
        <Title title="Journey" lead={`Where ${page.record.called} is now on the way through our work, what was before, and what could come next.`} />
        <Behind {...page} call={call} />
        <WhereNow {...page} call={call} />
        <Stages {...page} call={call} />
      </>
    ),
  }),
})

const Behind = ({ record }: OfPage) => (record.behindSince
  ? <InsetText>This page is being brought up to date since {sayWhen({ at: record.behindSince }, record.now)}.</InsetText> : null)

/** The answer in one line, for whoever reads no further. */
function WhereNow({ record, stages, call }: OfPage) {
  const now = stages.filter((s) => s.now.length > 0)
  if (now.length > 0) return <p class="sl-lead"><strong>Now:</strong> {now.map((s) => s.stage.title).join(', ')}.</p>
  const began = stages.some((s) => s.before.length > 0 || s.next.length > 0)
  return (
    <>
      <Empty kind="ask">
        {began ? `${upper(record.called)} is in none of these stages now.` : `Nothing is written yet about how ${record.called} came to us.`}
      </Empty>
      {!began && mayWrite(call.user.roles, contact.id, 'received') && (
        <StartWriting csrf={call.csrf} child={record.child} kind={contact.id} step="received" label={call.pack.say('Write that somebody got in touch')} secondary />
      )}
    </>
  )
}

const Stages = (page: OfPage) => (
  <ol class="govuk-list" role="list" aria-label={`Stages of ${calledOwn(page.record.card)} journey`}>
    {page.stages.map((s, nth) => <li aria-current={s.now.length > 0 ? 'step' : undefined}><StageView {...page} of={s} nth={nth + 1} /></li>)}
  </ol>
)

function StageView({ record, call, of, nth }: OfPage & { readonly of: StageOfChild; readonly nth: number }) {
  const { stage, now, before, next } = of
  const id = `stage-${stage.id}`
  return (
    <section class="sl-part" aria-labelledby={id}>
      <div class="sl-part__head">
        <h2 id={id} class="sl-h2">{nth}. {stage.title}</h2>
        {now.length > 0 ? <Chip tone="soon" icon="flag">Now</Chip> : before.length > 0 ? <Chip tone="met">Before</Chip> : <Chip tone="none">Not so far</Chip>}
      </div>
      <p class="sl-quiet">{stage.says}</p>
      {now.length > 0 && <Stretches stretches={now} record={record} />}
      {before.length > 0 && <><h3 class="sl-h3">Before</h3><Stretches stretches={before} record={record} /></>}
      {next.length > 0 && <><h3 class="sl-h3">What could come next</h3><NextList next={next} csrf={call.csrf} child={record.child} /></>}
    </section>
  )
}

const Stretches = ({ stretches, record }: { readonly stretches: readonly Stretch[]; readonly record: ChildRecord }) => (
  <ul class="govuk-list" role="list">
    {stretches.map((s) => (
      <li>
        <strong>{s.title}</strong>, {s.to === null ? `since ${sayWhen(s.from, record.now)}` : `${sayWhen(s.from, record.now)} to ${sayWhen(s.to, record.now)}`}.
        {s.record && <>{' '}<RecordLink record={s.record}>Its record</RecordLink></>}
      </li>
    ))}
  </ul>
)
