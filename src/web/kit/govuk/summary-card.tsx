import { ActionLinks } from './summary-actions.tsx'
import { classNames, pieceOf } from './parts.tsx'
import type { SummaryActions } from './summary-actions.tsx'
import type { Common, Piece, Words } from './parts.tsx'

/** A titled box round a summary list, for one record among several. */
export interface SummaryCardProps extends Common {
  readonly title?: Piece
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined
  readonly actions?: SummaryActions | undefined
  readonly children?: Words
}

function CardActions(props: { readonly actions: SummaryActions; readonly of: Piece }) {
  const count = props.actions.items?.length ?? 0
  const place = classNames('govuk-summary-card__actions', props.actions.classes)
  if (count === 0) return null
  const links = <ActionLinks actions={props.actions} of={props.of} list={place} item="govuk-summary-card__action" />
  return count === 1 ? <div class={place}>{links}</div> : links
}

export function SummaryCard(props: SummaryCardProps) {
  const title = pieceOf(props.title)
  const Heading = `h${props.headingLevel ?? 2}` as 'h2'
  return (
    <div class={classNames('govuk-summary-card', props.classes)} {...props.attributes}>
      <div class="govuk-summary-card__title-wrapper">
        {title && <Heading class={classNames('govuk-summary-card__title', title.classes)}>{title.text}</Heading>}
        {props.actions && <CardActions actions={props.actions} of={props.title} />}
      </div>
      <div class="govuk-summary-card__content">{props.children}</div>
    </div>
  )
}
