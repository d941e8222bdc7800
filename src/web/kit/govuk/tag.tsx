import { classNames } from './parts.tsx'
import type { Common, Words } from './parts.tsx'

/** A small word in a box, for GOV.UK markup that needs one. For a status use our Chip: it has an icon as well. */
export const Tag = (props: Common & { readonly children?: Words }) => (
  <strong class={classNames('govuk-tag', props.classes)} {...props.attributes}>{props.children}</strong>
)
