import { sayMoment, sayWhen } from '../../../../calendar/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { Button, DutyList, DutyRow, Empty, InsetText, Panel, Section, Title } from '../../../kit/index.ts'
import { called, calledOwn, nameInLine } from '../../../words/index.ts'
import { toChild, toChronology, toDraft, toHomes, toPdf, toRecordToChild, toWithdraw } from '../../links.ts'
import { Brief, nameOfSubject } from '../../write/brief.tsx'
import { NextList } from '../../write/next-list.tsx'
import { StartWriting } from '../../write/start-writing.tsx'
import { OtherTimes } from '../body.tsx'
import { Chain } from './chain.tsx'
import { load, type RecordPage } from './load.ts'
import { Picture } from './picture.tsx'
import { StepOf, WithdrawPress } from './steps.tsx'

/** `/records/:record`: one record, every step of it, what it owes and what can be added. */
export default definePage<RecordPage>({
  path: '/records/:record',
  permission: 'child:read',
  audit: 'Read a record',
  about: (d) => d.record.subject,
  load,
  title: (d) => d.type.title,
  view: (d, call) => ({ main: <RecordView page={d} call={call} />, top: <Brief card={d.card} about={d.about} now={call.now} />, place: 'children', helpWith: d.type.id }),
})

interface OfPage { readonly page: RecordPage; readonly call: Call }

function RecordView({ page, call }: OfPage) {
  const { record, type } = page
  const first = record.steps.find((s) => !type.steps[s.step]?.automatic) ?? record.steps[0]
  return (
    <>
      <Title title={type.title} label={first ? sayWhen(first.happened, call.now) : undefined}
        lead={page.about === 'child' ? undefined : nameOfSubject(page.card, page.about)} />
      {type.id === 'curated-chronology' && !record.withdrawn && <p><a class="govuk-link" href={toChronology(record.subject, record.record)}>Read each entry beside everything</a></p>}
      <Withdrawn page={page} call={call} />
      <div class="sl-split">
        <div class="sl-split__main">
          <Unfinished page={page} call={call} />
          {page.owed.length > 0 && (
            <Section id="owed" title="What this owes" count={page.owed.length}>
              <DutyList>
                {page.owed.map(({ row, press, mine }) => (
                  <DutyRow {...row} act={press && <StartWriting csrf={call.csrf} child={record.subject} {...press} secondary={!mine} small hidden={row.title} />} />
                ))}
              </DutyList>
            </Section>
          )}
          <Picture record={record} call={call} />
          {record.steps.map((view) => <StepOf page={page} call={call} view={view} />)}
          {page.body && <Section id="other-times" title="At other times" count={page.body.others.length}><OtherTimes body={page.body} now={call.now} /></Section>}
        </div>
        <div class="sl-split__side"><Beside page={page} call={call} /></div>
      </div>
    </>
  )
}

function Withdrawn({ page, call }: OfPage) {
  const { withdrawn } = page.record
  if (!withdrawn) return null
  return (
    <InsetText classes="sl-inset">
      <p>
        <strong>Withdrawn</strong> by {withdrawn.author ? nameInLine(page.names)(withdrawn.author) : 'Sightline'},
        {' '}{sayMoment(withdrawn.recorded, call.now)}, because: {withdrawn.why ?? 'no reason was written'}
      </p>
      <p>It stays here so that nobody wonders where it went. Nothing is read from it any more.</p>
    </InsetText>
  )
}

/** Writing on this record that was not sent: one's own to go on with, and somebody else's that has waited too long. */
const Unfinished = ({ page, call }: OfPage) => (
  <>
    {page.drafts.map(({ draft, own }) => (
      <InsetText classes="sl-inset">
        <p>
          {own ? 'You have not sent all you wrote on this record.' : `Somebody began writing this ${sayMoment(draft.started, call.now)} and has not finished.`}
          {' '}<a class="govuk-link" href={toDraft(draft.id)}>{own ? 'Go on writing' : 'Read what is there so far'}</a>
        </p>
      </InsetText>
    ))}
    {page.behindSince && <p class="sl-quiet">What is owed is being brought up to date, since {sayMoment(page.behindSince, call.now)}.</p>}
  </>
)

function Beside({ page, call }: OfPage) {
  const { record, type } = page
  return (
    <>
      {type.id === 'placement-request' && !record.withdrawn && <p class="sl-press"><Button href={toHomes(record.subject, record.record)}>Homes with room, held against what they need</Button></p>}
      {!record.withdrawn && (
        <Panel title="Add to this" id="add">
          {page.offered.length === 0
            ? <Empty kind="ask">Nothing more can be added to it by you now.</Empty>
            : (
              <div class="sl-press">
                {page.offered.map((o) => (
                  <StartWriting csrf={call.csrf} child={record.subject} kind={type.id} step={o.step} record={record.record} label={o.title} small secondary />
                ))}
              </div>
            )}
        </Panel>
      )}
      {page.next.length > 0 && (
        <Panel title="What could come next" id="next"><NextList next={page.next} csrf={call.csrf} child={record.subject} /></Panel>
      )}
      <Chain chain={page.chain} />
      <Panel title="This record" id="this-record">
        {page.about === 'child' && <p><a class="govuk-link" href={toChild(record.subject)}>{calledOwn(page.card)} whole record</a></p>}
        {page.about === 'child' && !record.withdrawn && <p><a class="govuk-link" href={toRecordToChild(record.record)}>As {called(page.card)} will read it</a></p>}
        <div class="sl-press">
          <Button type="button" tone="secondary" small attributes={{ 'data-print': '', hidden: true }}>Print this</Button>
          <Button href={toPdf(record.record)} tone="secondary" small>Take a PDF</Button>
          {page.mayWithdraw && <WithdrawPress action={toWithdraw(record.record)} call={call} />}
        </div>
      </Panel>
    </>
  )
}
