import { classNames, has } from './parts.tsx'
import type { Attributes, Common, Words } from './parts.tsx'

/** One thing to put right, linked to its field. */
export interface ErrorItem {
  readonly text: Words
  /** '#' and the id of the field */
  readonly href?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** Everything to put right, at the top of the page; it takes the focus when the page loads. */
export interface ErrorSummaryProps extends Common {
  /** 'There is something to put right' unless given */
  readonly title?: Words
  readonly description?: Words
  readonly errors?: readonly ErrorItem[] | undefined
  readonly disableAutoFocus?: boolean | undefined
}

export function ErrorSummary(props: ErrorSummaryProps) {
  const errors = props.errors ?? []
  return (
    <div
      class={classNames('govuk-error-summary', props.classes)} {...props.attributes} data-module="govuk-error-summary"
      data-disable-auto-focus={props.disableAutoFocus === undefined ? undefined : String(props.disableAutoFocus)}
    >
      <div role="alert">
        <h2 class="govuk-error-summary__title">{props.title === undefined ? 'There is something to put right' : props.title}</h2>
        <div class="govuk-error-summary__body">
          {has(props.description) && <p>{props.description}</p>}
          {errors.length > 0 && (
            <ul class="govuk-list govuk-error-summary__list">
              {errors.map(error => <li>{error.href ? <a href={error.href} {...error.attributes}>{error.text}</a> : error.text}</li>)}
            </ul>
          )}
        </div>
      </div>
    </div>
  )
}
