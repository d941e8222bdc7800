import { Table, type Cell } from '../../../kit/index.ts'

/** A table that scrolls by itself where it does not fit, and can be reached by keyboard. Its first column names the row. */
export const WideTable = (props: { readonly label: string; readonly head: readonly Cell[]; readonly rows: readonly (readonly Cell[])[] }) => (
  <div class="sl-scroll" tabIndex={0} role="region" aria-label={props.label}>
    <Table classes="sl-table" caption={props.label} captionClasses="govuk-visually-hidden" firstCellIsHeader head={props.head} rows={props.rows} />
  </div>
)
