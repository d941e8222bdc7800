import { marksOf, type KeptChild, type KeptRow, type Summary } from '../../../../store/returns/index.ts'
import { Icon, Section } from '../../../kit/index.ts'
import { upper } from '../../../words/index.ts'
import { CellText } from '../parts/cell.tsx'
import { OpenRecord, type Openable } from '../parts/from-record.tsx'

/** Codes of the rules that fail, by row and column; under column -1 those that mark no cell of the row. */
type Marks = ReadonlyMap<string, readonly string[]>

function marksFor(child: KeptChild, { rules }: Summary): Marks {
  const marks = new Map<string, string[]>()
  for (const [r, at] of child.f) {
    const rule = rules[r], row = child.rows[at]
    if (!rule || !row) continue
    const columns = marksOf(rule, row)
    for (const column of columns.length > 0 ? columns : [-1]) {
      const key = `${at} ${column}`, already = marks.get(key)
      if (!already) marks.set(key, [rule.code])
      else if (!already.includes(rule.code)) already.push(rule.code)
    }
  }
  return marks
}

/** `openable`: null when the return was given, and no row was written from a record here. */
interface Tables { readonly child: KeptChild; readonly summary: Summary; readonly census: boolean; readonly openable: Openable | null }

/** Every table the child is in. Rows stand side by side, the columns of the table below one another: this year's first, then last year's. */
export function ChildTables({ child, summary, census, openable }: Tables) {
  const marks = marksFor(child, summary)
  const byTable = Map.groupBy(child.rows.map((row, at) => ({ row, at })), ({ row }) => row.t)
  return <>{[...byTable].map(([t, rows]) => (
    <OneTable name={summary.tables[t]?.name ?? ''} columns={summary.tables[t]?.columns ?? []} rows={rows} marks={marks} child={child} census={census} openable={openable} />))}</>
}

interface Props {
  readonly child: KeptChild; readonly name: string; readonly columns: readonly string[]; readonly marks: Marks; readonly census: boolean; readonly openable: Openable | null
  readonly rows: readonly { readonly row: KeptRow; readonly at: number }[]
}

function OneTable({ child, name, columns, rows, marks, census, openable }: Props) {
  const now = rows.filter(({ row }) => !row.y).length, last = rows.length - now
  // Whose row it is stands in the heading; a column nobody filled in and no rule marks tells nothing.
  const shown = columns.map((_, i) => i).filter((i) => columns[i] !== 'CHILD' && columns[i] !== 'LAchildID' && rows.some(({ row, at }) => row.c[i] !== null || marks.has(`${at} ${i}`)))
  const label = (row: KeptRow): string => (census ? upper(row.n) || name : `Row ${row.n}`)
  return (
    <Section id={`table-${name}`} title={name} more={last > 0 ? `${now === 0 ? 'None this year' : `${now} this year`}, ${last} last year` : undefined}>
      <div class="sl-scroll" tabIndex={0} role="region" aria-label={`${name}, rows side by side`}>
        <table class="govuk-table sl-table sl-table--beside">
          <caption class="govuk-visually-hidden">{name}, rows side by side</caption>
          <thead class="govuk-table__head">
            {last > 0 && <tr><td />{now > 0 && <th scope="colgroup" colspan={now}>This year</th>}<th scope="colgroup" colspan={last} class="is-last">Last year</th></tr>}
            <tr>
              <td />
              {rows.map(({ row, at }) => <th scope="col" class={row.y ? 'is-last' : undefined}>{label(row)}<Codes codes={marks.get(`${at} -1`)} /></th>)}
            </tr>
          </thead>
          <tbody>
            {openable && now > 0 && (
              <tr>
                <th scope="row">Record</th>
                {rows.map(({ row }) => <td class={row.y ? 'is-last' : undefined}><OpenRecord row={row} child={child} openable={openable} called={`${name} ${label(row)}`} /></td>)}
              </tr>
            )}
            {shown.map((i) => (
              <tr>
                <th scope="row">{columns[i]}</th>
                {rows.map(({ row, at }) => <Cell row={row} column={i} codes={marks.get(`${at} ${i}`)} />)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}

const Cell = ({ row, column, codes }: { readonly row: KeptRow; readonly column: number; readonly codes: readonly string[] | undefined }) => (
  <td class={[codes ? 'sl-cell-at' : '', row.y ? 'is-last' : ''].filter(Boolean).join(' ') || undefined}>
    <CellText row={row} column={column} marked={codes !== undefined} /><Codes codes={codes} />
  </td>
)

/** Which rules fail there, each a link to what to do. */
const Codes = ({ codes }: { readonly codes: readonly string[] | undefined }) => (codes ? (
  <span class="sl-faults">
    <Icon name="late" size={16} /> {codes.length === 1 ? 'Rule' : 'Rules'} {codes.map((c, i) => <>{i > 0 && ', '}<a class="govuk-link" href={`#rule-${c}`}>{c}</a></>)}
  </span>
) : null)
