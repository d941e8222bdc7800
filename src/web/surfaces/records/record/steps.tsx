import { dayIn, dayOf, earliest, minutesBetween, sayDay, sayLength, sayMoment, sayWhen, type When } from '../../../../calendar/index.ts'
import type { Body, Fact, StepView } from '../../../../ledger/index.ts'
import { actionsIn, actionsLeft, checksIn } from '../../../../packs/index.ts'
import { notWritten, openingSteps } from '../../../../records/form/index.ts'
import type { Call } from '../../../contract.ts'
import { Button, Details, Empty, type Words } from '../../../kit/index.ts'
import { nameInLine, sayWriter } from '../../../words/index.ts'
import { toFile, toAmend, toRecord } from '../../links.ts'
import { goalWords } from '../../write/known.ts'
import { StartWriting } from '../../write/start-writing.tsx'
import { AnswersOf } from '../answers.tsx'
import { readable } from '../readable.ts'
import type { RecordPage } from './load.ts'

interface OfPage { readonly page: RecordPage; readonly call: Call }

/** One step as it was written: its answers under the questions, who and when, and every earlier version. */
export function StepOf({ page, call, view }: OfPage & { readonly view: StepView }) {
  const step = page.type.steps[view.step]
  const id = `step-${view.sequence}`
  // 'Write a visit' is what the writer was asked to do; whoever reads it wants to know what was written.
  const title = openingSteps(page.type).join() === view.step ? 'What was written' : (step?.title ?? view.step)
  return (
    <section id={id} class="sl-part" aria-labelledby={`${id}-h`}>
      <div class="sl-part__head">
        <h2 id={`${id}-h`} class="sl-h2">{title}</h2>
        {page.mayCorrect.has(view.sequence) && <Correct page={page} call={call} view={view} title={title} />}
      </div>
      <Times page={page} call={call} fact={view.current} />
      <Answered page={page} call={call} view={view} version={view.current} />
      <StillMissing page={page} view={view} />
      <Earlier page={page} call={call} view={view} />
    </section>
  )
}

const Correct = ({ page, call, view, title }: OfPage & { readonly view: StepView; readonly title: string }) => (
  <form method="post" action={toAmend(page.record.record, view.sequence)}>
    <input type="hidden" name="_csrf" value={call.csrf} />
    <button type="submit" class="sl-linkbutton">Correct this<span class="govuk-visually-hidden">: {title}</span></button>
  </form>
)

/** The answers of one version of a step. What came of its actions is said of the version that stands: of an earlier one nothing is owed. */
function Answered({ page, call, view, version }: OfPage & { readonly view: StepView; readonly version: Fact }) {
  const step = page.type.steps[view.step], body = page.type.read(version)
  const hasActions = step !== undefined && version === view.current && ('chair' in step.fields || 'nextSteps' in step.fields)
  if (!step || Object.keys(step.fields).length === 0) return null
  if (Object.keys(body).length === 0) return <Empty kind="ask">Nothing more was written.</Empty>
  return (
    <AnswersOf step={step} body={readable(call, page.type.id, body, page.names)} nameOf={nameInLine(page.names)} now={call.now} recordHref={toRecord}
      fileHref={(hash) => toFile(page.record.record, hash)} inside={page.inside} known={knownIn(page)} marked={page.body} rowNote={hasActions ? (row) => <ActionState page={page} call={call} row={row} held={view.happened} whose={'chair' in step.fields ? 'the chair' : 'whoever visited'} /> : undefined} />
  )
}

/** What a good record has and this one does not: said, so that nobody reads a gap as an answer. */
function StillMissing({ page, view }: { readonly page: RecordPage; readonly view: StepView }) {
  const step = page.type.steps[view.step]
  const missing = step && !step.automatic && !page.record.withdrawn ? notWritten(step, page.type.read(view.current)) : []
  return missing.length > 0 ? <p class="sl-quiet">Not written: {missing.map((m) => m.label).join(' ')}</p> : null
}

/** Records and actions named by their ids, in words: those too that only an earlier version of a step has, as their last version says them. */
export const knownIn = (page: RecordPage): ReadonlyMap<string, string> => new Map([
  ...page.others,
  ...page.record.facts.flatMap((f) => actionsIn(f.body))
    .map((row): [string, string] => [row.id, typeof row['what'] === 'string' ? row['what'] : 'An action with no words']),
  ...checksIn(page.record.steps).map((c): [string, string] => [c.id, c.agency ?? 'An agency with no name']),
  ...page.record.facts.flatMap((f) => (Array.isArray(f.body['goals']) ? (f.body['goals'] as readonly Body[]) : [])).map((row): [string, string] => [String(row['id']), goalWords(row)]),
])

/** Whether an action was done; and whose it is and by when, if that was left out: then it is the chair's, or whoever visited, on the day itself. */
function ActionState({ page, call, row, held, whose }: OfPage & { readonly row: Body; readonly held: When; readonly whose: string }): Words {
  const done = page.record.steps.find((s) => s.step === 'action-done' && s.body['action'] === row['id'])
  if (done) return <span class="sl-quiet">Done {sayWhen(done.happened, call.now)}</span>
  const isOpen = actionsLeft(page.record).some((a) => a.id === row['id'])
  const on = dayIn(held) ?? dayOf(earliest(held))
  const left = row['owner'] === undefined || row['by'] === undefined
  return (
    <>
      {left && <strong>{on === dayOf(call.now) ? `Belongs to ${whose}, owed today` : `Belongs to ${whose}, owed since ${sayDay(on, call.now)}`}</strong>}
      {isOpen && page.offered.some((o) => o.step === 'action-done') && (
        <StartWriting csrf={call.csrf} child={page.record.subject} kind={page.type.id} step="action-done" record={page.record.record}
          prefill={{ action: String(row['id']) }} label="Say what was done" hidden={typeof row['what'] === 'string' ? row['what'] : ''} small secondary />
      )}
    </>
  )
}

/** When it was so, when it was known and when it was written: three questions, and never run together. */
function Times({ page, call, fact }: OfPage & { readonly fact: Fact }) {
  const by = sayWriter(fact, (author) => page.names(author) ?? 'someone you cannot see')
  const knownThen = 'at' in fact.learned && fact.learned.at === fact.recorded
  const after = 'at' in fact.happened ? minutesBetween(fact.happened.at, fact.recorded) : null
  return (
    <p class="sl-quiet">
      Happened {sayWhen(fact.happened, call.now)}. {knownThen ? '' : `Known ${sayWhen(fact.learned, call.now)}. `}
      Written by {by}, {sayMoment(fact.recorded, call.now)}{after !== null && after > 0 ? `, ${sayLength(after)} after` : ''}.
    </p>
  )
}

/** Every version before this one, under when it was corrected and why. */
function Earlier({ page, call, view }: OfPage & { readonly view: StepView }) {
  const versions = [...view.before, view.current]
  return (
    <>
      {view.before.map((before, i) => {
        const next = versions[i + 1]
        if (!next) return null
        return (
          <Details summary={`Corrected ${sayMoment(next.recorded, call.now)}, because ${next.why ?? 'no reason was written'}`}>
            <p>This is what it said before{next.author && page.names(next.author) ? `. ${page.names(next.author)} corrected it` : ''}.</p>
            <Times page={page} call={call} fact={before} />
            <Answered page={page} call={call} view={view} version={before} />
          </Details>
        )
      })}
    </>
  )
}

/** Begins the withdrawal of the whole record. */
export const WithdrawPress = ({ action, call }: { readonly action: string; readonly call: Call }) => (
  <form method="post" action={action}>
    <input type="hidden" name="_csrf" value={call.csrf} />
    <Button tone="quiet-danger" small>This whole record is wrong</Button>
  </form>
)
