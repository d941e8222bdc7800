import { sayWhen, type Instant, type When } from '../../../calendar/index.ts'
import type { Body, Living } from '../../../ledger/index.ts'
import type { NameOf, RecordType, StepDefinition } from '../../../records/index.ts'
import { nameInLine, type NameBook } from '../../words/index.ts'
import { AnswersOf } from '../records/answers.tsx'

/** One part of a record as whoever it is released to reads it. */
export interface ReadPart { readonly step: StepDefinition; readonly body: Body; readonly happened: When | null }

/** A record as it is read by whoever it was released to: what people wrote, without what Sightline did and without links to what they cannot open. */
export const partsRead = (type: RecordType, record: Living): readonly ReadPart[] => record.steps.flatMap((s) => {
  const step = type.steps[s.step]
  return step && !step.automatic ? [{ step, body: type.read(s.current), happened: s.happened }] : []
})

/** A child knows people by their first names. */
export const firstNames = (names: NameBook): NameOf => {
  const inFull = nameInLine(names)
  return (subject) => (subject && names(subject) ? inFull(subject).split(' ')[0] ?? '' : inFull(subject))
}

/** The one way a released record is shown, and the one way it is shown beforehand to whoever writes it. */
export const AsRead = (props: { readonly parts: readonly ReadPart[]; readonly nameOf: NameOf; readonly now: Instant; readonly fileHref?: ((hash: string) => string) | undefined }) => (
  <>
    {props.parts.map(({ step, body, happened }) => (
      <div class="sl-as-read">
        {happened && <p class="sl-quiet">{sayWhen(happened, props.now)}</p>}
        <AnswersOf step={step} body={readable(step, body)} nameOf={props.nameOf} now={props.now} recordHref={null} fileHref={props.fileHref} />
        {Object.keys(readable(step, body)).length === 0 && <p>Nothing more was written.</p>}
      </div>
    ))}
  </>
)

/** Without links to other records: nothing else opens with a release. */
const readable = (step: StepDefinition, body: Body): Body =>
  Object.fromEntries(Object.entries(body).filter(([id]) => step.fields[id] !== undefined && step.fields[id].type.kind !== 'record'))
