import type { KeptRow } from '../../../../store/returns/index.ts'
import { Icon } from '../../../kit/index.ts'

/** What stands in a cell. One to look at has a mark and words before it; a blank is said where it matters. */
export function CellText({ row, column, marked = false }: { readonly row: KeptRow; readonly column: number; readonly marked?: boolean }) {
  const text = row.c[column] ?? null, unreadable = row.u?.includes(column) === true
  return (
    <>
      {marked && <><Icon name="flag" size={16} /><span class="govuk-visually-hidden">Look at this: </span></>}
      {text === null ? (marked ? <em>Blank</em> : <span class="govuk-visually-hidden">Blank</span>) : text}
      {unreadable && <span class="sl-quiet"> not a date that can be read</span>}
    </>
  )
}
