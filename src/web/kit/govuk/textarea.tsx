import { SingleField } from './form-group.tsx'
import { classNames, pieceOf } from './parts.tsx'
import type { Single } from './form-group.tsx'
import type { Words } from './parts.tsx'

/** Several lines of text. It grows with what is written. */
export interface TextareaProps extends Single {
  readonly value?: string | undefined
  /** lines shown at first, 5 unless given */
  readonly rows?: number | undefined
  readonly spellcheck?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly autocomplete?: string | undefined
  /** shown under the box: language help, a count */
  readonly after?: Words
}

export const Textarea = (props: TextareaProps) => (
  <SingleField
    asked={props} after={props.after}
    control={(id, describedBy) => (
      <textarea
        class={classNames('govuk-textarea', pieceOf(props.error) && 'govuk-textarea--error', props.classes)} id={id} name={props.name}
        rows={props.rows ?? 5}
        spellcheck={props.spellcheck} disabled={props.disabled}
        aria-describedby={describedBy} autocomplete={props.autocomplete} {...props.attributes}
      >
        {props.value}
      </textarea>
    )}
  />
)
