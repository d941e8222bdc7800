import { Details, Table } from '../../../kit/index.ts'
import { sayMonth, type MonthSum } from './months.ts'

/** The numbers behind a line, month by month. */
export const MonthsTable = ({ title, months, open = false }: { readonly title: string; readonly months: readonly MonthSum[]; readonly open?: boolean }) => (
  <Details summary={<>Table<span class="govuk-visually-hidden">: {title}</span></>} open={open}>
    <Table classes="sl-table sl-table--tight" caption={title} captionClasses="govuk-visually-hidden" firstCellIsHeader
      head={['Month', { text: '%', format: 'numeric' }, { text: 'Yes', format: 'numeric' }, { text: 'No', format: 'numeric' }, { text: 'Cannot tell', format: 'numeric' }]}
      rows={months.map((m) => [sayMonth(m.month), { text: m.percent === null ? 'None' : `${m.percent}%`, format: 'numeric' }, ...[m.yes, m.no, m.cannotTell].map((n) => ({ text: n, format: 'numeric' as const }))])} />
  </Details>
)
