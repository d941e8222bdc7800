import { classNames } from './parts.tsx'
import type { Common, Words } from './parts.tsx'

/** A line set apart from the rest. */
export interface InsetTextProps extends Common {
  readonly children?: Words
  readonly id?: string | undefined
}

export const InsetText = (props: InsetTextProps) => (
  <div id={props.id} class={classNames('govuk-inset-text', props.classes)} {...props.attributes}>{props.children}</div>
)
