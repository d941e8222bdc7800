import { classNames, pieceOf } from './parts.tsx'
import type { Piece, PieceWith, Words } from './parts.tsx'

/** GOV.UK type sizes for labels and legends. */
export type Size = 's' | 'm' | 'l' | 'xl'

/** A label or legend with options. */
export interface HeadingPiece extends PieceWith {
  readonly size?: Size | undefined
  /** makes it the page's h1, for a page that asks one thing */
  readonly isPageHeading?: boolean | undefined
}

/** Words for a label or legend, or the words with options. */
export type Heading = Words | HeadingPiece

/** A heading with its options spelt out; null when there is nothing to show. */
export const headingOf = (heading: Heading): HeadingPiece | null => pieceOf(heading as Piece)

/** The label of one control. Every input has one; a placeholder is not a label. */
export function Label(props: HeadingPiece & { readonly for?: string | undefined }) {
  const label = (
    <label class={classNames('govuk-label', props.size && `govuk-label--${props.size}`, props.classes)} for={props.for} {...props.attributes}>
      {props.text}
    </label>
  )
  return props.isPageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label
}
