import { minutesBetween, sayLength, sayMoment, sayTime } from '../../../../calendar/index.ts'
import { mayWrite } from '../../../../access/index.ts'
import { living } from '../../../../ledger/index.ts'
import type { Card } from '../../../../readings/index.ts'
import type { RecordType, StepDefinition } from '../../../../records/index.ts'
import { sectionsOf } from '../../../../records/form/index.ts'
import type { Draft } from '../../../../store/index.ts'
import type { Call } from '../../../contract.ts'
import { Empty, Title } from '../../../kit/index.ts'
import { nameInLine, type NameBook } from '../../../words/index.ts'
import { toRecord } from '../../links.ts'
import { AnswersOf } from '../../records/answers.tsx'
import { nameOfSubject } from '../brief.tsx'
import { namesOf } from '../known.ts'
import { StartWriting } from '../start-writing.tsx'
import { readDraft, type FoundDraft } from './load.ts'

/** Somebody else's unfinished writing that is itself a concern. It is read, never changed. */
export interface Concern {
  readonly draft: Draft
  readonly type: RecordType
  readonly step: StepDefinition
  readonly card: Card | null
  readonly names: NameBook
  readonly body: ReturnType<typeof readDraft>['body']
  /** The step that says somebody has taken it up, with what it is begun with, if the reader may write it. */
  readonly actBy: { readonly step: string; readonly prefill: { readonly [control: string]: string } } | null
}

export async function loadConcern(call: Call, { draft, type, step }: FoundDraft): Promise<Concern> {
  const body = readDraft(call, draft, step, draft.answers).body
  const record = living(await call.reader.record(draft.record))[0]
  const next = Object.entries(type.steps).find(([, s]) => s.repeats === true && !s.automatic)?.[0] ?? null
  return {
    draft, type, step, body, card: (await call.reader.cards([draft.subject])).get(draft.subject) ?? null,
    names: await namesOf(call, [draft.author, ...Object.values(body).filter((v): v is string => typeof v === 'string')]),
    actBy: next && record && mayWrite(call.user.roles, type.id, next) ? { step: next, prefill: takenUp(call, type.steps[next]) } : null,
  }
}

/** The reader's own role and name, where the step asks who was told. */
function takenUp(call: Call, step: StepDefinition | undefined): { readonly [control: string]: string } {
  const role = call.user.roles.map((r) => r.id)
  const asked = Object.entries(step?.fields ?? {}).flatMap(([id, f]): [string, string][] => {
    const own = f.type.kind === 'code' ? f.type.codes.codes.find((c) => role.includes(c.code))?.code : undefined
    return own ? [[id, own]] : f.type.kind === 'subject' ? [[id, call.user.worker]] : []
  })
  return { ...Object.fromEntries(asked), what: 'I have read what is written so far, and I am acting on it.' }
}

/** Who is writing, since when, what is there so far, and one press to say that the reader has taken it up. */
export function ConcernView({ concern: c, call }: { readonly concern: Concern; readonly call: Call }) {
  const by = c.names(c.draft.author) ?? 'Someone'
  const ago = sayLength(minutesBetween(c.draft.started, call.now))
  const waited = c.draft.concernFrom ? sayLength(minutesBetween(c.draft.started, c.draft.concernFrom)) : 'some time'
  const written = sectionsOf(c.step).some((s) => s.questions.some((q) => c.body[q.id] !== undefined))
  return (
    <>
      <Title label={c.type.title} title={`${by} has not finished writing this`}
        lead={`About ${nameOfSubject(c.card, c.draft.about)}. Begun ${sayMoment(c.draft.started, call.now)}, ${ago} ago. Last changed ${sayTime(c.draft.saved)}.`} />
      <p class="govuk-body">
        It is shown to you because it was still unfinished {waited} after it was begun.
        {' '}What is here is not yet on the record, and may change. Do not wait for it to be finished.
      </p>
      <section class="sl-part" aria-labelledby="so-far">
        <div class="sl-part__head"><h2 id="so-far" class="sl-h2">What is there so far</h2></div>
        {written
          ? <AnswersOf step={c.step} body={c.body} nameOf={nameInLine(c.names)} now={call.now} recordHref={toRecord} />
          : <Empty kind="ask">Nothing yet, only that writing began.</Empty>}
      </section>
      {c.actBy && (
        <StartWriting csrf={call.csrf} child={c.draft.subject} kind={c.type.id} step={c.actBy.step} record={c.draft.record} prefill={c.actBy.prefill}
          label="I have read this and I am acting" />
      )}
      <p class="govuk-body"><a class="govuk-link" href={toRecord(c.draft.record)}>See what is on the record</a></p>
    </>
  )
}
