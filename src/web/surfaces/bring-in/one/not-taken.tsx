import type { Reason } from '../../../../store/imports/index.ts'
import { Empty, Section } from '../../../kit/index.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { toImportRows } from '../../links.ts'
import { sayNumber } from '../../returns/parts/words.ts'
import { isWritten } from '../parts/words.ts'
import type { OnePage } from './load.ts'

/** Reasons that are shown; the rest are in the download. */
const most = 40
const sum = (reasons: readonly Reason[]): number => reasons.reduce((n, r) => n + r.count, 0)

/** Why rows were not taken, and cells of others left out. */
export function NotTaken({ page }: { readonly page: OnePage }) {
  const done = isWritten(page.job), rows = page.reasons.filter((r) => r.kind === 'row'), cells = page.reasons.filter((r) => r.kind === 'cell')
  return (
    <>
      <Section id="not-taken" title={done ? 'Rows that were not taken, and why' : 'Rows that would not be taken, and why'} count={sum(rows)}>
        {rows.length === 0 ? <Empty kind="met">Every row {done ? 'was' : 'can be'} taken.</Empty> : <Reasons page={page} reasons={rows} label="Why rows are not taken" fared="refused" />}
      </Section>
      {cells.length > 0 && (
        <Section id="left-out" title="Single cells left out, and why" count={sum(cells)} more="The rest of their row is taken">
          <Reasons page={page} reasons={cells} label="Why cells are left out" fared="cells" />
        </Section>
      )}
    </>
  )
}

interface Props { readonly page: OnePage; readonly reasons: readonly Reason[]; readonly label: string; readonly fared: string }

const Reasons = ({ page: { job }, reasons, label, fared }: Props) => (
  <>
    <WideTable label={label} head={['Where, and what to do', { text: 'How many', format: 'numeric' }]} rows={reasons.slice(0, most).map((r) => [
      <>{[r.table, r.column].filter(Boolean).join(', ') || 'No table'}<br /><span class="sl-quiet">{r.why}</span></>,
      { text: r.table === null ? sayNumber(r.count) : <To href={toImportRows(job.id, { table: r.table, fared })}>{sayNumber(r.count)}</To>, format: 'numeric' },
    ])} />
    {reasons.length > most && <p class="sl-quiet sl-after">{sayNumber(reasons.length - most)} more reasons are in the download.</p>}
  </>
)
