import type { RecordId, SubjectId } from '../../../ledger/index.ts'
import { Button, type Words } from '../../kit/index.ts'
import { fromControl } from './controls.ts'

/** What is to be written, about whom, and how the press reads. */
export interface StartWritingProps {
  readonly csrf: string
  readonly child: SubjectId
  /** Record type and step. */
  readonly kind: string
  readonly step: string
  /** The record the step is added to; left out, a new record is begun. */
  readonly record?: RecordId | undefined
  /** Answers to begin with, by the names of the form's controls: `{ episode: '…' }`. */
  readonly prefill?: { readonly [control: string]: string | readonly string[] } | undefined
  /** The record those answers are from, where files are among them. */
  readonly from?: RecordId | undefined
  readonly label: Words
  readonly secondary?: boolean | undefined
  /** Small, for a press inside a list. */
  readonly small?: boolean | undefined
  /** Said to screen readers after the label, so that ten presses called 'Write a visit' can be told apart. */
  readonly hidden?: string | undefined
}

/** One press that begins writing: it makes a draft and goes to its form. A form and not a link, because it keeps something. */
export const StartWriting = (props: StartWritingProps) => (
  <form method="post" action="/write/start">
    <input type="hidden" name="_csrf" value={props.csrf} />
    <input type="hidden" name="child" value={props.child} />
    <input type="hidden" name="kind" value={props.kind} />
    <input type="hidden" name="step" value={props.step} />
    {props.record && <input type="hidden" name="record" value={props.record} />}
    {props.from && <input type="hidden" name={fromControl} value={props.from} />}
    {Object.entries(props.prefill ?? {}).flatMap(([control, value]) => [value].flat().map((v) => <input type="hidden" name={`answer.${control}`} value={v} />))}
    <Button tone={props.secondary ? 'secondary' : undefined} small={props.small} preventDoubleClick>
      {props.label}{props.hidden && <span class="govuk-visually-hidden"> {props.hidden}</span>}
    </Button>
  </form>
)
