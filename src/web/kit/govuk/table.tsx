import { classNames, has, pieceOf } from './parts.tsx'
import type { Common, PieceWith, Words } from './parts.tsx'
import type { Size } from './label.tsx'

/** A cell with options. */
export interface CellWith extends PieceWith {
  /** 'numeric' lines figures up on the right */
  readonly format?: 'numeric' | undefined
  readonly colspan?: number | undefined
  readonly rowspan?: number | undefined
}

/** Words for a cell, or a cell with options. */
export type Cell = Words | CellWith

/** Figures and facts in rows. A caption is needed unless a heading just above names the table. */
export interface TableProps extends Common {
  readonly caption?: string | undefined
  readonly captionSize?: Size | undefined
  readonly captionClasses?: string | undefined
  readonly head?: readonly Cell[] | undefined
  readonly rows: readonly (readonly Cell[] | null | undefined | false)[]
  readonly firstCellIsHeader?: boolean | undefined
}

const cellOf = (cell: Cell): CellWith => pieceOf(cell) ?? { text: '' }

function HeadCell(props: { readonly cell: CellWith; readonly scope: 'col' | 'row' }) {
  const { cell } = props
  const format = props.scope === 'col' && cell.format ? `govuk-table__header--${cell.format}` : ''
  return (
    <th
      scope={props.scope} class={classNames('govuk-table__header', format, cell.classes)} colspan={cell.colspan} rowspan={cell.rowspan}
      {...cell.attributes}
    >
      {cell.text}
    </th>
  )
}

const BodyCell = (props: CellWith) => (
  <td
    class={classNames('govuk-table__cell', props.format && `govuk-table__cell--${props.format}`, props.classes)} colspan={props.colspan}
    rowspan={props.rowspan} {...props.attributes}
  >
    {props.text}
  </td>
)

export const Table = (props: TableProps) => (
  <table class={classNames('govuk-table', props.classes)} {...props.attributes}>
    {has(props.caption) && (
      <caption
        class={classNames('govuk-table__caption', props.captionSize && `govuk-table__caption--${props.captionSize}`, props.captionClasses)}
      >
        {props.caption}
      </caption>
    )}
    {props.head && (
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">{props.head.map(cell => <HeadCell cell={cellOf(cell)} scope="col" />)}</tr>
      </thead>
    )}
    <tbody class="govuk-table__body">
      {props.rows.map(row => row && (
        <tr class="govuk-table__row">
          {row.map((cell, index) => (index === 0 && props.firstCellIsHeader
            ? <HeadCell cell={cellOf(cell)} scope="row" />
            : <BodyCell {...cellOf(cell)} />))}
        </tr>
      ))}
    </tbody>
  </table>
)
