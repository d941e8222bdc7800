import { classNames } from './parts.tsx'
import type { PieceWith } from './parts.tsx'

/** Help under a label, read out with the field. */
export const Hint = (props: PieceWith & { readonly id?: string | undefined }) => (
  <div id={props.id} class={classNames('govuk-hint', props.classes)} {...props.attributes}>
    {props.text}
  </div>
)
