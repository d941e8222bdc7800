import { sayMoment, type Instant } from '../../../../calendar/index.ts'
import { totals, type Import } from '../../../../store/imports/index.ts'
import { Chip, type Cell } from '../../../kit/index.ts'
import type { NameBook } from '../../../words/index.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { toImport } from '../../links.ts'
import { sayNumber } from '../../returns/parts/words.ts'
import { sayBy } from '../parts/by.ts'
import { isWritten, sayImport, sayState } from '../parts/words.ts'

const head: readonly Cell[] = ['Files', 'Given', 'How it stands', ...['Rows', 'Written', 'Waiting', 'Not taken'].map((text) => ({ text, format: 'numeric' as const })), 'Signed off by']

/** Everything that was brought in or looked through, the newest first. */
export const History = ({ imports, names, now }: { readonly imports: readonly Import[]; readonly names: NameBook; readonly now: Instant }) => (
  <div class="sl-history"><WideTable label="Brought in so far" head={head} rows={imports.map((job) => {
    const [tone, text] = sayState(job), sum = totals(job.tables), known = job.tables.length > 0
    const figure = (n: number): Cell => ({ text: known ? sayNumber(n) : <span class="sl-quiet">None yet</span>, format: 'numeric' })
    return [
      <To href={toImport(job.id)}>{sayImport(job)}</To>, <>{sayMoment(job.made, now)}<br /><span class="sl-quiet">{sayBy(names, job.worker)}</span></>,
      <Chip tone={tone}>{text}</Chip>, figure(sum.read), isWritten(job) ? figure(sum.written + sum.amended) : { text: <span class="sl-quiet">Nothing</span>, format: 'numeric' },
      figure(sum.waiting), figure(sum.refused), job.signed ? <>{sayBy(names, job.signed_by)}<br /><span class="sl-quiet">{sayMoment(job.signed, now)}</span></> : <span class="sl-quiet">Nobody yet</span>,
    ]
  })} /></div>
)
