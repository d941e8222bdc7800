import { SingleField } from './form-group.tsx'
import { classNames, pieceOf } from './parts.tsx'
import type { Single } from './form-group.tsx'
import type { Attributes, Common, Piece, PieceWith } from './parts.tsx'

/** One line of text. */
export interface InputProps extends Single {
  readonly value?: string | number | undefined
  readonly type?: 'text' | 'email' | 'tel' | 'number' | 'password' | 'search' | 'time' | 'url' | undefined
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search' | 'url' | 'none' | undefined
  readonly autocomplete?: string | undefined
  readonly autocapitalize?: 'none' | 'off' | 'on' | 'sentences' | 'words' | 'characters' | undefined
  readonly pattern?: string | undefined
  readonly spellcheck?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** how many characters wide the box looks */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | undefined
  /** shown inside the box's edge, hidden from screen readers: say it in the label too */
  readonly prefix?: Piece
  readonly suffix?: Piece
  readonly inputWrapper?: Common | undefined
}

const Affix = (props: PieceWith & { readonly side: 'prefix' | 'suffix' }) => (
  <div class={classNames(`govuk-input__${props.side}`, props.classes)} aria-hidden="true" {...props.attributes}>{props.text}</div>
)

/** The bare input, shared with the date input. */
export function InputElement(props: Omit<InputProps, 'label'> & { readonly id: string }) {
  // spread, because the element's own types tie each type to a set of roles and cannot take a union
  const type: Attributes = { type: props.type || 'text' }
  return (
    <input
      class={classNames(
        'govuk-input', props.width && `govuk-input--width-${props.width}`, props.classes, pieceOf(props.error) && 'govuk-input--error',
      )}
      id={props.id} name={props.name} {...type} value={props.value} disabled={props.disabled} spellcheck={props.spellcheck}
      aria-describedby={props.describedBy} autocomplete={props.autocomplete} autocapitalize={props.autocapitalize} pattern={props.pattern}
      inputmode={props.inputmode} {...props.attributes}
    />
  )
}

export function Input(props: InputProps) {
  const prefix = pieceOf(props.prefix)
  const suffix = pieceOf(props.suffix)
  const control = (id: string, describedBy: string | undefined) => {
    const input = <InputElement {...props} id={id} describedBy={describedBy} />
    if (!prefix && !suffix) return input
    return (
      <div class={classNames('govuk-input__wrapper', props.inputWrapper?.classes)} {...props.inputWrapper?.attributes}>
        {prefix && <Affix {...prefix} side="prefix" />}
        {input}
        {suffix && <Affix {...suffix} side="suffix" />}
      </div>
    )
  }
  return <SingleField asked={props} control={control} />
}
