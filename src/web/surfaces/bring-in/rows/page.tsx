import { Empty, Title, type Cell } from '../../../kit/index.ts'
import { nameOfFile } from '../../../../store/imports/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { toChild, toImportRows, toRecord } from '../../links.ts'
import { sayCount, sayNumber } from '../../returns/parts/words.ts'
import { Pages } from '../../pages.tsx'
import { around } from '../parts/around.tsx'
import { figures, isWritten, isXml, sayRow } from '../parts/words.ts'
import { load, type ListedRow, type RowsPage } from './load.ts'

/** The rows of one figure: whose each is, what it became, or why it was not taken. */
export default definePage<RowsPage>({
  path: '/bring-in/:import/rows',
  permission: 'import:run',
  audit: 'Looked at rows of files brought in',
  about: ({ rows, cards }) => rows.flatMap((r) => (r.subject && cards.has(r.subject) ? [r.subject] : [])),
  load,
  title: ({ table, asked }) => `${table.table}: ${asked === 'cells' ? 'cells left out' : figures[asked].written.toLowerCase()}`,
  view: (data, call) => around({ job: data.job, children: <Rows data={data} call={call} /> }),
})

interface Props { readonly data: RowsPage; readonly call: Call }

const titles = { read: 'Every row', written: 'Rows written', amended: 'Rows that put right an earlier one', unchanged: 'Rows that were there already', refused: 'Rows not taken', waiting: 'Rows that wait for somebody', cells: 'Cells left out' } as const

function Rows({ data, call }: Props) {
  const { job, table, asked, part, rows } = data, looked = !isWritten(job) && asked !== 'cells' && asked !== 'read' && asked !== 'unchanged'
  const head: readonly Cell[] = ['Row', 'Child', asked === 'refused' || asked === 'cells' ? 'Why' : isWritten(job) ? 'What became of it' : 'What would become of it']
  return (
    <>
      <Title title={titles[asked]} label={`${table.table}, ${nameOfFile(job, table.file)}`}
        lead={`${sayCount(part.total, asked === 'cells' ? 'cell' : 'row', asked === 'cells' ? 'cells' : 'rows')} of ${sayNumber(table.read)} read. ${isXml(job, table.file) ? 'They are numbered as they stand in the file, each kind by itself.' : 'Rows are numbered as a spreadsheet numbers them.'}${looked ? ' Nothing is written yet.' : ''}`} />
      {rows.length === 0 ? <Empty kind="ask">There is no row here. The files may have been gone through again since.</Empty> : (
        <div class="sl-rowlist"><WideTable label={titles[asked]} head={head} rows={rows.map((r): readonly Cell[] => [
          sayRow(job, table.file, r.row), <Whose row={r} data={data} />, <Says row={r} data={data} call={call} />,
        ])} /></div>
      )}
      <Pages part={part} href={(page) => toImportRows(job.id, { table: table.table, fared: asked, page: String(page) })} />
    </>
  )
}

function Whose({ row: { subject }, data: { cards, known } }: { readonly row: ListedRow; readonly data: RowsPage }) {
  if (subject === null) return <span class="sl-quiet">Not known yet</span>
  const card = cards.get(subject)
  if (card) return <To href={toChild(subject)}>{card.name}</To>
  return <span class="sl-quiet">{known.has(subject) ? 'Somebody you cannot see' : 'New here'}</span>
}

/** How it fared, why it was not taken or what waits, and what it became. */
function Says({ row, data: { job, asked }, call }: Props & { readonly row: ListedRow }) {
  const title = (kind: string): string => call.pack.recordTypes.find((t) => t.id === kind)?.title ?? kind
  const fared = row.fared && (asked === 'read' || row.troubles.length + row.records.length === 0) ? figures[row.fared][isWritten(job) ? 'written' : 'looked'] : null
  return (
    <>
      {fared && <p class="sl-line-in">{fared}{row.fared === 'waiting' && row.troubles.length === 0 && ' with another row of this child'}</p>}
      {row.troubles.map((t) => <p class="sl-line-in">{t.at_column && t.kind !== 'who' ? <strong>{t.at_column}: </strong> : null}{t.why}</p>)}
      {row.records.length > 0 && <p class="sl-line-in">{row.records.map((r, i) => <>{i > 0 && ', '}<To href={toRecord(r.record)}>{title(r.kind)}</To></>)}</p>}
    </>
  )
}
