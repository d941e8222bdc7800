import { randomUUID } from 'node:crypto'
import { mayWrite } from '../../../../../access/index.ts'
import { sayMoment } from '../../../../../calendar/index.ts'
import { isId, type RecordId } from '../../../../../ledger/index.ts'
import { chronologyPurpose } from '../../../../../packs/index.ts'
import { rowIds } from '../../../../../records/form/index.ts'
import { startDraft, type Draft } from '../../../../../store/index.ts'
import { Button, Chip, Empty, Radios, Section, Title } from '../../../../kit/index.ts'
import { definePage, notHere, type Call, type Form, type Posted } from '../../../../contract.ts'
import { toChronology, toTimeline } from '../../../links.ts'
import { notYours } from '../../../write/may.ts'
import { openChild, storyOf, type ChildRecord } from '../../parts/open-child.ts'
import { To } from '../../parts/to.tsx'
import { ChildTop } from '../../parts/top.tsx'
import { agreementOn, begun, chosenIn, kind, onRecord, onScreen, sayDays, sayMoved, sayPurpose, writtenBy } from '../chosen.ts'

interface Data { readonly record: ChildRecord; readonly drafts: readonly Draft[]; readonly next: RecordId }

/** `/children/:child/chronology`: the chronologies somebody chose the entries of, each with whether it is agreed and what changed since. */
export default definePage<Data>({
  path: '/children/:child/chronology',
  permission: 'child:read',
  audit: 'Read which chronologies were chosen',
  about: ({ record }) => record.child,
  load: async (call) => {
    const record = await openChild(call)
    return 'child' in record ? { data: { record, drafts: await begun(call, record), next: randomUUID() } } : record
  },
  title: ({ record }) => `Chosen chronologies: ${record.card?.name ?? 'a child with no name written'}`,
  view: (data, call) => ({
    place: 'children', top: <ChildTop record={data.record} user={call.user} page="chronology" />,
    main: (
      <>
        <Title title="Chosen chronologies" lead={<>What somebody chose out of {data.record.called}’s <To href={toTimeline(data.record.child)}>timeline</To> for a purpose. It points at the record, and changes none of it.</>} />
        <Begun {...data} />
        <Written {...data} />
        {mayWrite(call.user.roles, kind, 'written') && <Begin {...data} call={call} />}
      </>
    ),
  }),
  post: { permission: 'record:write', handle },
})

/** Begins one. The record’s id came with the page, so that pressing twice begins it once. */
async function handle(call: Call, form: Form): Promise<Posted<Data>> {
  if (!mayWrite(call.user.roles, kind, 'written')) return notYours(call, kind, 'written')
  const record = await openChild(call)
  if (!('child' in record)) return 'notHere' in record ? notHere : record
  const id = String(form['record'] ?? ''), purpose = String(form['purpose'] ?? '')
  if (!isId(id)) return notHere
  const there = (await begun(call, record)).some((d) => d.record === id) || onRecord(record).some((e) => e.record === id)
  if (!there) {
    await startDraft(call.reader, {
      id: randomUUID(), record: id, kind, step: 'written', act: 'step', amends: null, expects: 0, subject: record.child, about: 'child', author: call.user.worker,
      answers: chronologyPurpose.codes.some((c) => c.code === purpose) ? { purpose } : {}, concernAfterMinutes: null,
    })
  }
  return { redirect: toChronology(record.child, id) }
}

function Begun({ record, drafts }: Data) {
  if (drafts.length === 0) return null
  return (
    <Section id="begun" title="You began" count={drafts.length}>
      <ul class="govuk-list" role="list">
        {drafts.map((d) => (
          <li class="sl-part">
            <To href={toChronology(record.child, d.record)}>{sayPurpose({ purpose: typeof d.answers['purpose'] === 'string' ? d.answers['purpose'] : '' })}</To>
            {' '}<span class="sl-quiet">{rowIds(d.answers, 'entries').length} chosen, saved {sayMoment(d.saved, record.now)}. Not on the record yet.</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Written({ record }: Data) {
  const all = onRecord(record), { entries } = storyOf(record)
  return (
    <Section id="written" title="On the record" count={all.length}>
      {all.length === 0 && <Empty kind="ask">Nobody has chosen one yet. The <To href={toTimeline(record.child)}>timeline</To> holds everything, and makes itself.</Empty>}
      <ul class="govuk-list" role="list">
        {all.map((e) => {
          const says = e.at('written')?.body ?? {}, chosen = chosenIn(says, entries), moved = sayMoved(chosen), agreed = agreementOn(e.living, record.names, onScreen(record.now))
          return (
            <li class="sl-part">
              <p><To href={toChronology(record.child, e.record)}>{sayPurpose(says)}{says.about ? `: ${says.about}` : ''}</To> <Chip tone={agreed.tone}>{agreed.short}</Chip> {moved && <Chip tone="today" icon="back">{moved}</Chip>}</p>
              <p class="sl-quiet">{chosen.length} {chosen.length === 1 ? 'entry' : 'entries'}. {sayDays(says, onScreen(record.now))}. {writtenBy(e.living, record.names, onScreen(record.now))?.says}.</p>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function Begin({ record, next, call }: Data & { readonly call: Call }) {
  return (
    <Section id="begin" title="Choose one">
      <form method="post" action={toChronology(record.child)}>
        <input type="hidden" name="_csrf" value={call.csrf} />
        <input type="hidden" name="record" value={next} />
        <Radios name="purpose" legend="What is it for?" items={chronologyPurpose.codes.map((c) => ({ value: c.code, text: c.label }))} small />
        <Button preventDoubleClick>Begin to choose</Button>
      </form>
    </Section>
  )
}
