import { sayMoment, sayWhen } from '../../../../../calendar/index.ts'
import { answerTo, changedSince, sentBack, writerOf } from '../../../../../packs/index.ts'
import type { Call } from '../../../../contract.ts'
import { BackLink, Button, Empty, InsetText, Jumps, Panel, Section, Textarea, Title } from '../../../../kit/index.ts'
import { nameInLine } from '../../../../words/index.ts'
import { Csrf, ProblemList } from '../../../door/parts/field.tsx'
import { toApproval, toApprovals, toChronology, toFile, toRecord } from '../../../links.ts'
import { AnswersOf } from '../../../records/answers.tsx'
import { readable } from '../../../records/readable.ts'
import { StartWriting } from '../../../write/start-writing.tsx'
import { Comments } from '../parts/comments.tsx'
import { lastOf } from './handle.ts'
import type { ApprovalPage } from './load.ts'

interface Of { readonly page: ApprovalPage; readonly call: Call }

const states = { waits: 'Waits for agreement', back: 'Sent back to be put right', agreed: 'Agreed', over: 'Ended before it was agreed' } as const

/** What was written, what was asked for before, and the press. Read first, then decide: the form comes last. */
export function ApprovalView({ page, call }: Of) {
  const { round, names, type, state, before } = page
  const writer = writerOf(round)
  return (
    <>
      <p class="sl-crumb"><BackLink href={toApprovals()}>All that waits</BackLink></p>
      <ProblemList problems={page.problems} />
      <Title title={type.title} label={states[state]} lead={`Written by ${(writer && names(writer)) ?? 'somebody whose name is not here'}, ${sayMoment(round.asked.recorded, call.now)}.`} />
      <div class="sl-split">
        <div class="sl-split__main">
          {page.may === 'decide' && <Jumps links={[{ text: 'Decide', href: '#decide' }]} />}
          {state === 'back' && <CameBack page={page} call={call} />}
          {before && <Changed page={page} before={before} call={call} />}
          <div class="sl-after"><Section id="text" title="What is written" more={type.id === 'curated-chronology' && <a class="govuk-link" href={toChronology(page.record.subject, page.record.record)}>Read each entry beside everything</a>}>
            <AnswersOf step={page.asks} body={readable(call, type.id, type.read(round.writing.current), names)} nameOf={nameInLine(names)} now={call.now} recordHref={toRecord}
              fileHref={(hash) => toFile(page.record.record, hash)} inside={page.inside} />
          </Section></div>
          <Decide page={page} call={call} />
        </div>
        <div class="sl-split__side"><Rest page={page} call={call} /></div>
      </div>
    </>
  )
}

/** The comments, and one press that opens the form with everything in it. */
const CameBack = ({ page, call }: Of) => (
  <InsetText classes="sl-inset">
    <p><strong>What must be put right</strong></p>
    <Comments round={page.round} names={page.names} call={call} />
    {page.may === 'put right' && (
      <form method="post" action={toApproval(page.record.record)}>
        <Csrf csrf={call.csrf} />
        <Button name="_do" value="put-right" tone={page.isOwn ? undefined : 'secondary'} preventDoubleClick>Put it right</Button>
      </form>
    )}
  </InsetText>
)

/** What was asked for last time beside what is different now. */
function Changed({ page, before, call }: Of & { readonly before: NonNullable<ApprovalPage['before']> }) {
  const back = sentBack(before).at(-1), now = page.round.writing
  const versions = [...now.before, now.current].filter((f) => back !== undefined && f.sequence < back.sequence)
  const was = versions.at(-1), fields = was ? changedSince(page.round, was.body) : []
  const labels = fields.map((f) => page.asks.fields[f]?.label ?? f)
  return (
    <InsetText classes="sl-inset">
      <p><strong>It was sent back before</strong></p>
      <Comments round={before} names={page.names} call={call} />
      {was === undefined && <p>It was written anew since.</p>}
      {was !== undefined && (labels.length > 0 ? <p>Different since: {labels.join(' · ')}</p> : <p>Every answer reads as it did then.</p>)}
    </InsetText>
  )
}

function Decide({ page, call }: Of) {
  const { state, round, names } = page
  if (state === 'agreed' || state === 'over') {
    const answer = answerTo(round), by = answer?.body.by ?? answer?.author
    return <Empty kind="met">{state === 'over' ? 'It ended before anybody decided.' : `${(by && names(by)) ?? 'A colleague'} agreed ${answer ? sayWhen(answer.happened, call.now) : ''}. ${answer?.body.why ?? ''}`}</Empty>
  }
  if (page.may !== 'decide') return state === 'waits' ? <Empty kind="ask">{page.isOwn ? 'You wrote on this record. It waits for somebody else to agree: nothing is owed by you.' : 'Your post does not decide about this. You can read it.'}</Empty> : null
  return (
    <Section id="decide" title="Your decision">
      <form method="post" action={toApproval(page.record.record)}>
        <Csrf csrf={call.csrf} />
        <input type="hidden" name="_seen" value={lastOf(page)} />
        <Textarea name="why" label="Why, or what must be put right?" rows={4} value={page.typed} error={page.problems['why']}
          hint="To send it back you must say. Be plain and kind: the child may read it one day." />
        <div class="sl-press">
          <Button name="_do" value="agree" preventDoubleClick>Agree</Button>
          <Button name="_do" value="back" tone="secondary" preventDoubleClick>Send back</Button>
        </div>
      </form>
    </Section>
  )
}

/** The whole record, and writing down what somebody else decided. */
const Rest = ({ page, call }: Of) => (
  <Panel title="On this record" id="rest">
    <ul class="sl-rows" role="list">
      {page.record.steps.map((s) => {
        const step = page.type.steps[s.step]
        return <li><div><span>{step?.line(page.type.read(s.current), nameInLine(page.names)) ?? s.step}</span><span class="sl-quiet">{sayWhen(s.happened, call.now)}</span></div></li>
      })}
    </ul>
    <p class="sl-after"><a class="govuk-link" href={toRecord(page.record.record)}>Read all of it</a></p>
    {page.may === 'decide' && page.type.approval && (
      <div class="sl-after">
        <StartWriting csrf={call.csrf} child={page.record.subject} kind={page.type.id} step={page.type.approval.step} record={page.record.record} label="Write down what somebody else decided" small secondary />
      </div>
    )}
  </Panel>
)
