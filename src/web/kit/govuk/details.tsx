import { classNames } from './parts.tsx'
import type { Common, Words } from './parts.tsx'

/** More, for those who want it. Never hides anything a person needs. */
export interface DetailsProps extends Common {
  readonly summary: Words
  readonly children?: Words
  readonly id?: string | undefined
  readonly open?: boolean | undefined
}

export const Details = (props: DetailsProps) => (
  <details id={props.id} class={classNames('govuk-details', props.classes)} open={props.open} {...props.attributes}>
    <summary class="govuk-details__summary"><span class="govuk-details__summary-text">{props.summary}</span></summary>
    <div class="govuk-details__text">{props.children}</div>
  </details>
)
