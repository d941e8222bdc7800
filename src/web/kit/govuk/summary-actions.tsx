import { classNames, has, pieceOf } from './parts.tsx'
import type { Attributes, Piece, Words } from './parts.tsx'

/** A link such as 'Change', with what it changes said to screen readers. */
export interface SummaryAction {
  readonly text: Words
  readonly href: string
  readonly visuallyHiddenText?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** The links beside a row or a card. */
export interface SummaryActions {
  readonly items?: readonly SummaryAction[] | undefined
  readonly classes?: string | undefined
}

function ActionLink(props: { readonly action: SummaryAction; readonly of: Piece }) {
  const { action } = props
  const of = pieceOf(props.of)
  return (
    <a class={classNames('govuk-link', action.classes)} href={action.href} {...action.attributes}>
      {action.text}
      {(action.visuallyHiddenText || has(of?.text)) && (
        <span class="govuk-visually-hidden">
          {action.visuallyHiddenText && ` ${action.visuallyHiddenText}`}{of && <> ({of.text})</>}
        </span>
      )}
    </a>
  )
}

/** One link on its own, or a list of them. */
export function ActionLinks(props: {
  readonly actions: SummaryActions
  readonly of: Piece
  readonly list: string
  readonly item: string
}) {
  const items = props.actions.items ?? []
  const [only] = items
  if (items.length === 1 && only) return <ActionLink action={only} of={props.of} />
  return <ul class={props.list}>{items.map(action => <li class={props.item}><ActionLink action={action} of={props.of} /></li>)}</ul>
}
