import { SummaryCard } from './summary-card.tsx'
import { ActionLinks } from './summary-actions.tsx'
import { classNames, pieceOf } from './parts.tsx'
import type { SummaryActions } from './summary-actions.tsx'
import type { SummaryCardProps } from './summary-card.tsx'
import type { Common, Piece } from './parts.tsx'

/** One question and its answer. */
export interface SummaryRow {
  readonly key: Piece
  readonly value: Piece
  readonly actions?: SummaryActions | undefined
  readonly classes?: string | undefined
}

/** What was written, read back. */
export interface SummaryListProps extends Common {
  readonly rows: readonly (SummaryRow | null | undefined | false)[]
  /** puts the list in a titled box */
  readonly card?: SummaryCardProps | undefined
}

const count = (row: SummaryRow): number => row.actions?.items?.length ?? 0

function Row(props: { readonly row: SummaryRow; readonly anyActions: boolean; readonly of?: Piece }) {
  const { row } = props
  const key = pieceOf(row.key)
  const value = pieceOf(row.value)
  const noActions = props.anyActions && !row.actions?.items
  return (
    <div class={classNames('govuk-summary-list__row', noActions && 'govuk-summary-list__row--no-actions', row.classes)}>
      <dt class={classNames('govuk-summary-list__key', key?.classes)}>{key?.text}</dt>
      <dd class={classNames('govuk-summary-list__value', value?.classes)}>{value?.text}</dd>
      {row.actions && count(row) > 0 && (
        <dd class={classNames('govuk-summary-list__actions', row.actions.classes)}>
          <ActionLinks actions={row.actions} of={props.of} list="govuk-summary-list__actions-list"
            item="govuk-summary-list__actions-list-item" />
        </dd>
      )}
    </div>
  )
}

export function SummaryList(props: SummaryListProps) {
  const rows = props.rows.filter(row => !!row)
  const anyActions = rows.some(row => count(row) > 0)
  const list = (
    <dl class={classNames('govuk-summary-list', props.classes)} {...props.attributes}>
      {rows.map(row => <Row row={row} anyActions={anyActions} of={props.card?.title} />)}
    </dl>
  )
  return props.card ? <SummaryCard {...props.card}>{list}</SummaryCard> : list
}
