import { mayWrite } from '../../../../../access/index.ts'
import { chronologyPurpose } from '../../../../../packs/index.ts'
import { typed } from '../../../../../records/form/index.ts'
import { Button, Chip, DateInput, Input, InsetText, Panel, Radios } from '../../../../kit/index.ts'
import type { Call } from '../../../../contract.ts'
import { toApproval, toCourtCopy, toRecord } from '../../../links.ts'
import { To } from '../../parts/to.tsx'
import { agreementOn, kind, onScreen, sayDays, sayMoved, sayPurpose, writtenBy } from '../chosen.ts'
import type { ChronologyData } from './load.ts'

interface OfPage { readonly data: ChronologyData; readonly call: Call }

/** What it is for and whether it is agreed; while it is being chosen, what can be changed of that and the press that writes it. */
export function About({ data, call }: OfPage) {
  return data.draft ? <Choosing data={data} call={call} /> : <Standing data={data} call={call} />
}

function Standing({ data: { record, id, living, says, chosen }, call }: OfPage) {
  if (!living) return null
  const agreed = agreementOn(living, record.names, onScreen(record.now)), moved = sayMoved(chosen), may = mayWrite(call.user.roles, kind, 'written')
  return (
    <Panel title={`${sayPurpose(says)}${says.about ? `: ${says.about}` : ''}`} id="about">
      <p><Chip tone={agreed.tone}>{agreed.short}</Chip> {agreed.says}</p>
      <p>{sayDays(says, onScreen(record.now))}. {says.caseNumber && `Case number ${says.caseNumber}. `}Chosen by {writtenBy(living, record.names, onScreen(record.now))?.says}. <To href={toRecord(id)}>Its record</To></p>
      {moved && <p><Chip tone="today" icon="back">{moved}</Chip> Look at these before it is used, and choose again where it matters.</p>}
      <div class="sl-press">
        <Button href={toCourtCopy(record.child, id)}>A copy for court, to print</Button>
        {may && <form method="post" action={call.url}><Does call={call} does="change" /><Button tone="secondary">Change it</Button></form>}
        {agreed.waits && mayWrite(call.user.roles, kind, 'approved') && <Button href={`${toApproval(id)}#decide`} tone="secondary">Agree it, or send it back</Button>}
      </div>
    </Panel>
  )
}

const Does = ({ call, does }: { readonly call: Call; readonly does: string }) => (
  <>
    <input type="hidden" name="_csrf" value={call.csrf} />
    <input type="hidden" name="do" value={does} />
  </>
)

function Choosing({ data, call }: OfPage) {
  const { draft, living, chosen, problem } = data, at = (control: string): string => (draft ? typed(draft.answers, control) : '')
  const days = (name: string) => ({ day: at(`${name}-day`), month: at(`${name}-month`), year: at(`${name}-year`) })
  const newer = living !== null && draft !== null && draft.expects < (living.facts.at(-1)?.sequence ?? 0)
  const agreed = living && agreementOn(living, data.record.names, onScreen(data.record.now)), back = agreed?.tone === 'late' ? agreed.says : null
  return (
    <Panel title="What it is for" id="about">
      {back && <InsetText><strong>What must be put right.</strong> {back}</InsetText>}
      {newer && <InsetText>Somebody wrote on this after you began. What you write becomes the newest; what they wrote stays on its record.</InsetText>}
      <form method="post" action={call.url} class="sl-known">
        <input type="hidden" name="_csrf" value={call.csrf} />
        <Radios name="purpose" legend={{ text: 'What is it for?', classes: 'sl-label' }} small value={at('purpose')} items={chronologyPurpose.codes.map((c) => ({ value: c.code, text: c.label }))} />
        <Input name="about" label="What should it show?" hint="In a few words. It stands at the top." value={at('about')} />
        <Input name="caseNumber" label="Case number, if it is for court" hint="As the court gave it." width={20} value={at('caseNumber')} />
        <div class="sl-two">
          <DateInput id="from" namePrefix="from" legend={{ text: 'From', classes: 'sl-label' }} hint="Empty: from the beginning." values={days('from')} error={problem?.href === '#from-day' ? problem.says : undefined} />
          <DateInput id="to" namePrefix="to" legend={{ text: 'Up to', classes: 'sl-label' }} hint="Empty: to now." values={days('to')} error={problem?.href === '#to-day' ? problem.says : undefined} />
        </div>
        {draft?.act === 'amend' && <Input name="because" label="Why is it corrected?" hint="It stands beside what it said before." value={at('because')} error={problem?.href === '#because' ? problem.says : undefined} />}
        <div class="sl-press">
          <Button name="do" value="about" tone="secondary">Keep this</Button>
          <Button name="do" value="write" preventDoubleClick>Write it into the record{chosen.length > 0 && <>, {chosen.length} {chosen.length === 1 ? 'entry' : 'entries'}</>}</Button>
          <Button name="do" value="bin" tone="quiet-danger">Throw my choice away</Button>
        </div>
      </form>
      <p class="sl-quiet">What you choose is kept as you go, and only you see it until you write it into the record.</p>
    </Panel>
  )
}
