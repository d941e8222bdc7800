import { marksOf, sayRow, type Check, type KeptChild, type KeptRow, type KeptRule, type KeptTable } from '../../../../store/returns/index.ts'
import { Chip, Empty, InsetText, Section, Title } from '../../../kit/index.ts'
import { definePage, notHere, type Call, type Loaded } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { toCheckChild, toCheckRule } from '../../links.ts'
import { Pages, partOf, spanOf, type Part } from '../../pages.tsx'
import { upper } from '../../../words/index.ts'
import { perPage } from '../check/filter.ts'
import { around, Keeping } from '../parts/around.tsx'
import { CellText } from '../parts/cell.tsx'
import { OpenRecord, openableOf, shownOf, type Openable } from '../parts/from-record.tsx'
import { openResult, type OpenedResult } from '../parts/open-check.ts'
import { sayCheck, sayCount, sayWho } from '../parts/words.ts'

interface Fault { readonly n: number; readonly child: KeptChild; readonly row: KeptRow }
interface RulePage { readonly opened: OpenedResult; readonly rule: KeptRule; readonly faults: readonly Fault[]; readonly openable: Openable; readonly part: Part }

/** One rule: what to do, and the rows at fault with the cells to look at. */
export default definePage<RulePage>({
  path: '/returns/:check/rules/:code',
  permission: 'returns:check',
  audit: 'Looked at a rule of a checked return',
  about: ({ faults }) => shownOf(faults.map((f) => f.child)),
  load,
  title: ({ rule, opened }) => `Rule ${rule.code}: ${sayCheck(opened.check)}`,
  view: (data, call) => around({ ...data.opened, part: 'rules', call, children: <Rule {...data} call={call} /> }),
})

async function load(call: Call): Promise<Loaded<RulePage>> {
  const opened = await openResult(call), rule = opened?.result.summary.rules.find((r) => r.code === call.params['code'])
  if (!opened || !rule) return notHere
  const part = partOf(call, rule.rows, perPage), { skip, limit } = spanOf(part), found = await opened.result.faults(rule, skip, limit)
  const children = await opened.result.children(found.map(([n]) => n))
  const faults = found.flatMap(([n, r]): Fault[] => { const child = children.get(n), row = child?.rows[r]; return child && row ? [{ n, child, row }] : [] })
  return { data: { opened, rule, faults, part, openable: await openableOf(call, faults) } }
}

const sayFailed = (rule: KeptRule): string =>
  `${sayCount(rule.rows, 'row', 'rows')} of ${sayCount(rule.children, 'child', 'children')}.${rule.query ? ' It asks for a reason: the row may be right.' : ''}`

function Rule({ opened: { check, result }, rule, faults, openable, part, call }: RulePage & { readonly call: Call }) {
  return (
    <>
      <Title title={rule.title} label={`Rule ${rule.code}`} lead={rule.outcome === 'failed' ? sayFailed(rule) : undefined} />
      {rule.outcome === 'failed' && <InsetText><strong>What to do.</strong> {rule.mend}</InsetText>}
      {rule.why && <p class="govuk-body"><Chip tone="unknown">{rule.outcome === 'failed' ? 'Cannot tell of other rows' : 'Could not be checked'}</Chip> {upper(rule.why)}.</p>}
      {rule.outcome === 'passed' && <Empty kind="met">No row is at fault.</Empty>}
      {[...Map.groupBy(faults, (f) => f.row.t)].map(([t, rows]) => <Rows table={result.summary.tables[t]} rule={rule} faults={rows} check={check} openable={openable} />)}
      <Pages part={part} href={(page) => toCheckRule(check.id, rule.code, String(page))} />
      <Keeping check={check} csrf={call.csrf} />
    </>
  )
}

/** Whose row it is stands first already. */
const isWhose = (column: string): boolean => column === 'CHILD' || column === 'LAchildID'

interface RowsProps { readonly table: KeptTable | undefined; readonly rule: KeptRule; readonly faults: readonly Fault[]; readonly check: Check; readonly openable: Openable }

/** Rows of one table: the cells to look at first, then the rest of the row. */
function Rows({ table, rule, faults, check, openable }: RowsProps) {
  const first = faults[0], census = check.kind === 'cin', written = check.sent !== null
  if (!table || !first) return null
  const marked = marksOf(rule, first.row), rest = table.columns.flatMap((name, i) => (marked.includes(i) || isWhose(name) ? [] : [i]))
  const head = ['Child', census ? 'Which' : 'Row', ...(written ? ['Record'] : []), ...[...marked, ...rest].map((c) => table.columns[c] ?? '')]
  return (
    <Section id={`rows-${table.name}`} title={table.name} more={census ? undefined : 'Rows as a spreadsheet numbers them'}>
      <WideTable label={`Rows of ${table.name}`} head={head} rows={faults.map(({ n, child, row }) => [
        <To href={toCheckChild(check.id, n)}>{sayWho(child)}</To>, census ? upper(row.n || 'the only one') : row.n,
        ...(written ? [<OpenRecord row={row} child={child} openable={openable} called={sayRow(check.kind, table, row.n)} />] : []),
        ...marked.map((c) => ({ text: <CellText row={row} column={c} marked />, classes: 'sl-cell-at' })), ...rest.map((c) => <CellText row={row} column={c} />),
      ])} />
    </Section>
  )
}
