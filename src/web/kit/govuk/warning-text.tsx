import { classNames } from './parts.tsx'
import type { Common, Words } from './parts.tsx'

/** One sentence that must not be missed. */
export interface WarningTextProps extends Common {
  readonly children?: Words
  /** read out before it, 'Warning' unless given */
  readonly iconFallbackText?: string | undefined
}

export const WarningText = (props: WarningTextProps) => (
  <div class={classNames('govuk-warning-text', props.classes)} {...props.attributes}>
    <span class="govuk-warning-text__icon" aria-hidden="true">!</span>
    <strong class="govuk-warning-text__text">
      <span class="govuk-visually-hidden">{props.iconFallbackText || 'Warning'}</span>{' '}
      {props.children}
    </strong>
  </div>
)
