import { classNames } from './parts.tsx'
import type { Common, Words } from './parts.tsx'

/** A press. `href` makes it a link that looks like one; `children` may hold an icon. */
export interface ButtonProps extends Common {
  readonly children?: Words
  readonly href?: string | undefined
  readonly id?: string | undefined
  readonly type?: 'submit' | 'button' | 'reset' | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly disabled?: boolean | undefined
  readonly preventDoubleClick?: boolean | undefined
  readonly isStartButton?: boolean | undefined
  /** how strongly it asks: plain press unless given; 'quiet-danger' and 'calm' are ours */
  readonly tone?: 'secondary' | 'warning' | 'quiet-danger' | 'calm' | undefined
  readonly small?: boolean | undefined
  /** For a press that sends files with the form. */
  readonly formenctype?: 'multipart/form-data' | undefined
}

const tones = {
  secondary: 'govuk-button--secondary',
  warning: 'govuk-button--warning',
  'quiet-danger': 'sl-button-quietdanger',
  calm: 'sl-button-calm',
}

const StartIcon = () => (
  <svg
    class="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true"
    focusable="false"
  >
    <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
  </svg>
)

export function Button(props: ButtonProps) {
  const common = {
    class: classNames('govuk-button', props.tone && tones[props.tone], props.small && 'sl-button-small', props.classes,
      props.isStartButton && 'govuk-button--start'),
    'data-module': 'govuk-button',
    id: props.id,
    ...props.attributes,
  }
  const words = <>{props.children}{props.isStartButton && <StartIcon />}</>
  if (props.href) return <a href={props.href} role="button" draggable={false} {...common}>{words}</a>
  return (
    <button
      type={props.type ?? 'submit'} name={props.name} value={props.value} disabled={props.disabled}
      formenctype={props.formenctype} aria-disabled={props.disabled ? 'true' : undefined}
      data-prevent-double-click={props.preventDoubleClick === undefined ? undefined : String(props.preventDoubleClick)} {...common}
    >
      {words}
    </button>
  )
}
