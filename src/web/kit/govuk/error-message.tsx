import { classNames } from './parts.tsx'
import type { PieceWith } from './parts.tsx'

/** Says what to do to put one field right. */
export interface ErrorMessageProps extends PieceWith {
  readonly id?: string | undefined
  /** read out before the message, 'Error' unless given; '' for nothing */
  readonly visuallyHiddenText?: string | undefined
}

export function ErrorMessage(props: ErrorMessageProps) {
  const hidden = props.visuallyHiddenText ?? 'Error'
  return (
    <p id={props.id} class={classNames('govuk-error-message', props.classes)} {...props.attributes}>
      {hidden && <><span class="govuk-visually-hidden">{hidden}:</span>{' '}</>}
      {props.text}
    </p>
  )
}
