import { Details, Table } from '../../../kit/index.ts'
import { sayMonth, type MonthSum } from './months.ts'

const numeric = (text: string | number) => ({ text, format: 'numeric' as const })

/** The numbers behind a line, month by month. */
export const MonthsTable = ({ title, months, open = false }: { readonly title: string; readonly months: readonly MonthSum[]; readonly open?: boolean }) => (
  <Details summary={<>Table<span class="govuk-visually-hidden">: {title}</span></>} open={open}>
    <Table classes="sl-table sl-table--tight" caption={title} captionClasses="govuk-visually-hidden" firstCellIsHeader
      head={['Month', ...['%', 'Yes', 'No', 'Cannot tell'].map(numeric)]}
      rows={months.map((m) => [sayMonth(m.month), ...[m.percent === null ? 'None' : `${m.percent}%`, m.yes, m.no, m.cannotTell].map(numeric)])} />
  </Details>
)
