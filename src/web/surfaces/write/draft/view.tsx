import { dayOf, sayLongDay, sayTime, sayWhen, type When } from '../../../../calendar/index.ts'
import { formControls, notWritten, openingSteps, typed } from '../../../../records/form/index.ts'
import { hearsTheChild } from '../../../../packs/index.ts'
import type { Call } from '../../../contract.ts'
import { Autosave, Button, Checks, Details, ErrorSummary, InsetText, Panel, SummaryList, Textarea } from '../../../kit/index.ts'
import { called, calledOwn, lower, upper } from '../../../words/index.ts'
import { GuidanceBeside } from '../../guidance/parts/beside.tsx'
import { toDraft, toRecord } from '../../links.ts'
import { SentBackBeside, SentBackJump } from '../../staff/approvals/parts/comments.tsx'
import { asksWhatAllows, SharingBeside } from '../../rules/sharing/beside.tsx'
import { Being } from '../being.tsx'
import { lastControl } from '../carried.ts'
import { Brief, nameOfSubject } from '../brief.tsx'
import type { Shown } from '../form/asked.ts'
import { errorOf, inSummary, whereOf } from '../form/asked.ts'
import { PartOfForm, partsOf, PartsNav } from '../form/parts.tsx'
import { MarksBeside } from '../../records/body.tsx'
import { recordLine } from '../known.ts'
import { SentWhileWriting, WritingToo } from './at-once.tsx'
import { LanguageHelp, wordsForEach } from './language.tsx'
import { endedMeanwhile, seenTo, type Writing } from './load.ts'
import { everyBody } from './several.ts'
import { hasOthers, notWrittenForOthers, partOfChild, PartsOfOthers, whoseRecords, WhoItIsFor } from './several.tsx'

const formId = 'writing'

/** What is being written: 'Visit', 'Say who was told', 'Correct: Write a visit'. */
export function headingOf({ draft, type, step }: Pick<Writing, 'draft' | 'type' | 'step'>): string {
  if (draft.act === 'withdraw') return 'Say this record was wrong'
  const title = step.opens && openingSteps(type).length === 1 ? type.title : step.title
  return draft.act === 'amend' ? `Correct this: ${lower(title)}` : title
}

/** A sentence beneath it: what this kind of record is for, what it is added to, or what correcting does. */
function leadOf(w: Writing, call: Call): string | null {
  if (w.draft.act === 'withdraw') return null
  if (w.draft.act === 'amend') return 'Change what was wrong. Both versions stay, with your reason.'
  if (w.step.opens) return w.type.intro
  return w.record ? `On ${lower(w.type.title)}, ${recordLine(call, w.record, w.known.names)}` : null
}

/** Who it is about, and whether it is kept. */
export function WritingTop({ w, call }: { readonly w: Writing; readonly call: Call }) {
  const { draft } = w
  const words = draft.revision === 1 ? `Begun ${sayTime(draft.started)}.` : `Draft saved ${sayTime(draft.saved)}. ${whoSees(w, call)}`
  return (
    <>
      <Brief card={w.card} about={draft.about} now={call.now} />
      <Autosave form={formId} kind={w.type.title} about={nameOfSubject(w.card, draft.about)}
        state="ok" words={words} whoSees={whoSees(w, call)} />
    </>
  )
}

const whoSees = ({ draft, card }: Writing, call: Call): string =>
  draft.concernFrom !== null && draft.concernFrom <= call.now ? `Others who work with ${called(card)} can read it.` : 'Only you can see it.'

/** The whole form of a draft, with its parts, what is beside it, and the check before it is sent. */
export function WritingView({ w, call }: { readonly w: Writing; readonly call: Call }) {
  const { draft, step, decoded } = w
  const lead = leadOf(w, call)
  const form: Shown = { step, answers: w.answers, problems: w.problems, known: w.known, carried: w.carried, body: w.body, inside: w.inside, filesAt: `${toDraft(draft.id)}/files` }
  const being = draft.about === 'child' ? <Being talk={w.talk} card={w.card} child={draft.subject} /> : null
  const asksVoice = Object.values(step.fields).some((f) => f.type.kind === 'voice')
  const parts = draft.act === 'withdraw' ? [] : partsOf(form, decoded.body, decoded.happened !== null)
  return (
    <div class="sl-write">
      <PartsNav parts={[...parts, ...(w.several?.children ?? []).flatMap((c) => partOfChild(form, c) ?? [])]} last={draft.act === 'step' ? 'Check and send' : 'Say why, and send'} />
      <form id={formId} method="post" action={`/write/${draft.id}`} novalidate
        data-autosave={`/write/${draft.id}?do=autosave`} data-autosave-revision={String(draft.revision)} data-autosave-owner={draft.author}
        data-autosave-took={w.took ?? undefined} data-server-now={call.now}>
        <Hidden w={w} call={call} />
        <Problems w={w} />
        <h1 class="sl-h1">{headingOf(w)}</h1>
        {lead && <p class="sl-lead">{lead}</p>}
        <SentBackJump type={w.type} record={w.record} step={draft.step} />
        <Notices w={w} call={call} />
        {draft.act === 'withdraw' && <WithdrawDoes />}
        {draft.act === 'step' && !asksVoice && hearsTheChild(w.type) && being}
        <BeginWithLast w={w} call={call} />
        <WhoItIsFor w={w} form={form} call={call} />
        {parts.map((part) => <PartOfForm part={part} form={form} firstRow={draft.id} being={being} />)}
        <PartsOfOthers w={w} form={form} />
        <CheckAndSend w={w} form={form} call={call} />
      </form>
      <Beside w={w} call={call} />
    </div>
  )
}

function Hidden({ w, call }: { readonly w: Writing; readonly call: Call }) {
  return (
    <>
      <input type="hidden" name="_csrf" value={call.csrf} />
      <input type="hidden" name="revision" value={w.draft.revision} />
      <input type="hidden" name="_record" value={w.draft.record} />
      <input type="hidden" name="_seen" value={seenTo(w)} />
      {begunWith(w) !== '' && <input type="hidden" name={lastControl} value={begunWith(w)} />}
      {/* The first press of a form is what the Enter key does: it must keep what is there, and never add a row or send. */}
      <button type="submit" class="govuk-visually-hidden" name="_do" value="keep" tabIndex={-1} aria-hidden="true">Save</button>
    </>
  )
}

const begunWith = (w: Writing): string => typed(w.answers, lastControl)

/** One press that begins with what was written last time. Gone once pressed: then each answer says where it came from. */
const BeginWithLast = ({ w, call }: { readonly w: Writing; readonly call: Call }) => (!w.lastTime?.begins || begunWith(w) !== '' ? null : (
  <p class="sl-begin-last">
    <Button name="_do" value="last-time" tone="secondary" small>Begin with what it said last time</Button>
    <span class="sl-quiet">Written last {sayWhen(w.lastTime.begins, call.now)}. Only what was put in words, and only where you have written nothing: never the child’s own words, who was seen, days or choices.</span>
  </p>
))

const Problems = ({ w }: { readonly w: Writing }) => (w.problems.length === 0 ? null : (
  <ErrorSummary title={w.problems.length === 1 ? 'One thing to put right before you send' : 'Some things to put right before you send'}
    errors={w.problems.map((p) => ({ text: inSummary(w.step, p), ...(p.field ? { href: whereOf(w.step, p.field, p) } : {}) }))} />
))

/** What the writer should know before going on: something added to the record, who will be told that this is unfinished. */
function Notices({ w, call }: { readonly w: Writing; readonly call: Call }) {
  const { draft } = w, beside = new Set(w.sentBeside.map((s) => s.fact)), since = w.since.filter((a) => !beside.has(a.fact))
  return (
    <>
      <WritingToo w={w} />
      <SentWhileWriting w={w} />
      {since.length > 0 && (
        <InsetText classes="sl-inset">
          <p><strong>Added to this record since you began:</strong></p>
          <ul class="govuk-list govuk-list--bullet">
            {since.map((a) => <li>{a.line} <span class="sl-quiet">{a.by ?? 'Someone'}, {sayTime(a.at)}</span></li>)}
          </ul>
          <p>{endedMeanwhile(w) ? 'The record was ended. You can still send yours, and it is added after that.' : 'Look at it, then send. Yours is added after it.'}</p>
        </InsetText>
      )}
      {draft.concernFrom !== null && draft.concernFrom > call.now && (
        <InsetText classes="sl-inset">
          <p>
            That you have begun is on the record now. If this is unfinished at {sayTime(draft.concernFrom)}, those who work with {called(w.card)}
            {' '}can read it, and the manager is told.
          </p>
        </InsetText>
      )}
    </>
  )
}

const WithdrawDoes = () => (
  <InsetText>
    <p>Withdraw it if it is about the wrong child, was written twice, or never happened. If only part of it is wrong, correct that part instead.</p>
    <p>
      It stays readable, marked as withdrawn, with your reason. Nothing is read from it any more: what it owed is no longer owed, and what it
      {' '}settled is owed again.
    </p>
  </InsetText>
)

const sendWords = { step: 'Send', amend: 'Send the correction', withdraw: 'Withdraw this record' } as const

function CheckAndSend({ w, form, call }: { readonly w: Writing; readonly form: Shown; readonly call: Call }) {
  const { draft } = w
  return (
    <section id="check" class="sl-part sl-part--check" aria-labelledby="check-h">
      <div class="sl-part__head"><h2 id="check-h" class="sl-h2">{draft.act === 'step' ? 'Check and send' : 'Say why, and send'}</h2></div>
      {draft.act !== 'step' && (
        <Textarea name={formControls.because} rows={3} value={typed(w.answers, formControls.because)} error={errorOf(form, formControls.because)}
          label={{ text: draft.act === 'amend' ? 'What was wrong, and how do you know?' : 'Why is this record wrong?', classes: 'sl-label-b' }}
          hint={`It stays on the record with your name. ${upper(called(w.card))} may read it one day.`} />
      )}
      <Check w={w} call={call} />
      {draft.act !== 'withdraw' && <LanguageHelp found={wordsForEach(w.step, everyBody(call, w, w.answers, w.decoded.body), call.pack)} />}
      <div class="sl-press">
        <Button name="_do" value="send" preventDoubleClick>{sendWords[draft.act]}</Button>
        <Button name="_do" value="later" tone="secondary">Finish later</Button>
        {draft.about === 'child' && draft.act !== 'withdraw' && <Button name="_do" value="to-child" tone="secondary">Read it as {called(w.card)} will</Button>}
      </div>
      {draft.act !== 'withdraw' && <p class="sl-quiet">What is sent is never changed. You can add a correction, and both stay.</p>}
      <Bin w={w} form={form} />
    </section>
  )
}

/** What will be on the record, and what is not written yet. The second is said and stops nobody. */
function Check({ w, call }: { readonly w: Writing; readonly call: Call }) {
  const missing = w.draft.act === 'withdraw' ? [] : notWritten(w.step, w.decoded.body)
  const { happened } = w.decoded
  const asLast = [...w.carried].flatMap(([id, c]) => (c.asLast && c.state === 'same' ? [[id, w.step.fields[id]?.label ?? ''] as const] : []))
  return (
    <SummaryList classes="sl-summary" rows={[
      { key: 'Goes on the record of', value: whoseRecords(w, nameOfSubject(w.card, w.draft.about)) },
      w.draft.act !== 'withdraw' && w.step.happenedLabel !== null && { key: 'When', value: happened ? sayHappened(happened, call) : 'Not written yet' },
      missing.length > 0 && {
        key: 'Not written yet',
        value: <Checks checks={missing.map((m) => ({ tone: 'none', text: <a class="govuk-link" href={whereOf(w.step, m.control)}>{m.label}</a> }))} />,
      },
      ...notWrittenForOthers(w),
      asLast.length > 0 && {
        key: 'Word for word as last time',
        value: <Checks checks={asLast.map(([id, label]) => ({ tone: 'none', text: <a class="govuk-link" href={whereOf(w.step, id)}>{label}</a> }))} />,
      },
      w.draft.about === 'child' && { key: 'Who will see it', value: hasOthers(w) ? 'Each child’s is seen by everyone whose work includes that child.' : `Everyone whose work includes ${called(w.card)}. It is part of ${calledOwn(w.card)} record.` },
    ]} />
  )
}

const sayHappened = (happened: When, call: Call): string =>
  ('day' in happened && happened.day === dayOf(call.now) ? `Today, ${sayLongDay(happened.day)}` : sayWhen(happened, call.now))

function Bin({ w, form }: { readonly w: Writing; readonly form: Shown }) {
  const begun = w.draft.concernFrom !== null
  return (
    <Details summary="Bin this" open={w.binning}>
      {begun
        ? (
          <Textarea name="_why" rows={2} label={{ text: 'Why are you binning it?', classes: 'sl-label-b' }} error={errorOf(form, '_why')}
            hint="That you began is on the record. Your reason goes there too, and what you typed does not." />
        )
        : <p>What you have written here will be gone, and nothing goes on the record.</p>}
      <Button name="_do" value="bin" tone="quiet-danger" small>Bin it</Button>
    </Details>
  )
}

/** Beside the form: the record it goes on, and what was written last time. */
function Beside({ w, call }: { readonly w: Writing; readonly call: Call }) {
  const lines = w.record?.steps ?? []
  const names = w.known.names
  if (lines.length === 0 && !w.lastTime && w.cameFrom.length === 0 && w.guidance.pages.length === 0 && !asksWhatAllows(w.step) && !w.body) return null
  return (
    <aside class="sl-write__side" aria-label="Beside this record">
      <SentBackBeside type={w.type} record={w.record} step={w.draft.step} names={names} call={call} />
      {w.record && lines.length > 0 && (
        <Panel title="On this record" id="so-far">
          <p>{recordLine(call, w.record, names)}</p>
          <p class="sl-after"><a class="govuk-link" href={toRecord(w.record.record)}>Read all of it</a></p>
        </Panel>
      )}
      {w.body && <MarksBeside body={w.body} now={call.now} drawn={Object.values(w.step.fields).some((f) => f.type.kind === 'rows')} />}
      {w.cameFrom.map((r) => (
        <Panel title={`It comes from: ${r.title.toLowerCase()}`} id={`from-${r.record}`}>
          <p>{r.line}</p>
          <p class="sl-after"><a class="govuk-link" href={toRecord(r.record)}>Read all of it</a></p>
        </Panel>
      ))}
      {w.lastTime && (
        <Panel title={`Last time: ${w.type.title.toLowerCase()}`} id="last-time">
          <p>{w.lastTime.line}</p>
          <p class="sl-after"><a class="govuk-link" href={toRecord(w.lastTime.record)}>Read all of it</a></p>
        </Panel>
      )}
      {w.draft.act !== 'withdraw' && <SharingBeside step={w.step} />}
      {w.draft.act !== 'withdraw' && <GuidanceBeside library={w.guidance} step={w.step} call={call} />}
    </aside>
  )
}
