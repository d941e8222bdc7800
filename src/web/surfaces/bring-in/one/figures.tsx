import { nameOfFile, notRead, totals, type TableTally } from '../../../../store/imports/index.ts'
import { Chip, Empty, InsetText, Section, type Cell } from '../../../kit/index.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { toImportRows } from '../../links.ts'
import { sayCount, sayNumber } from '../../returns/parts/words.ts'
import { figures, isWritten, parts, sumOf, type Figure } from '../parts/words.ts'
import type { OnePage } from './load.ts'

type Sums = Omit<TableTally, 'table' | 'file'>
const shown: readonly Figure[] = ['read', ...parts]

/** By table: the rows in the file, what became of them, and that the two are equal. */
export function Figures({ page }: { readonly page: OnePage }) {
  const { job, cells, wroteBefore } = page, done = job.written !== null, how = done ? 'written' : 'looked', sum = totals(job.tables), most = job.tables.length > 1, unread = notRead(job)
  const title = done ? 'What became of every row' : 'What would become of every row'
  if (sum.read === 0) return <Section id="figures" title={title}><Empty kind="ask">There is no row in these files. Check that they are the right ones.</Empty></Section>
  const row = (name: Cell, of: Sums, link: ((fared: string) => string) | null, left: number): readonly Cell[] => [
    name, ...shown.map((f): Cell => ({ text: link && of[f] > 0 ? <To href={link(f)}>{sayNumber(of[f])}</To> : sayNumber(of[f]), format: 'numeric' })),
    <Adds sum={of} />, { text: link && left > 0 ? <To href={link('cells')}>{sayNumber(left)}</To> : sayNumber(left), format: 'numeric' },
  ]
  return (
    <Section id="figures" title={title}>
      <p class="govuk-body">{sentence(sum, isWritten(job), unread.length > 0)}</p>
      {unread.length > 0 && <InsetText>Not read, so that no row of {unread.length === 1 ? 'it' : 'them'} is counted here: {unread.map((f) => f.name).join(', ')}. <a class="govuk-link" href="#remarks">See why</a>.</InsetText>}
      {wroteBefore && <InsetText>The files were gone through again. What this import had written before counts as there already.</InsetText>}
      <div class="sl-figures"><WideTable label={title} head={['Table', ...shown.map((f): Cell => ({ text: figures[f][how], format: 'numeric' })), 'Adds up', { text: 'Cells left out', format: 'numeric' }]}
        rows={[
          ...job.tables.map((t) => row(<>{t.table}<br /><span class="sl-quiet">{nameOfFile(job, t.file)}</span></>, t, (fared) => toImportRows(job.id, { table: t.table, fared }), cells.get(t.table) ?? 0)),
          ...(most ? [row('All tables', sum, null, [...cells.values()].reduce((n, c) => n + c, 0))] : []),
        ]} /></div>
      <p class="sl-quiet sl-after">Put right: an earlier file had said otherwise. Cells left out: the rest of their row was taken.</p>
    </Section>
  )
}

const Adds = ({ sum }: { readonly sum: Sums }) => (sumOf(sum) === sum.read
  ? <Chip tone="met">Every row</Chip>
  : <Chip tone="late">{sayCount(Math.abs(sum.read - sumOf(sum)), 'row', 'rows')} {sumOf(sum) < sum.read ? 'short' : 'over'}</Chip>)

/** '12 rows in the files: 9 written, 1 put right … 9 + 1 + … = 12: every row is accounted for.' */
function sentence(sum: Sums, done: boolean, some: boolean): string {
  const n = sayNumber, words = done
    ? `${n(sum.written)} written, ${n(sum.amended)} put right, ${n(sum.unchanged)} there already, ${n(sum.refused)} not taken, ${n(sum.waiting)} waiting for somebody`
    : `${n(sum.written)} would be written, ${n(sum.amended)} put right, ${n(sum.unchanged)} are there already, ${n(sum.refused)} would not be taken, ${n(sum.waiting)} would wait for somebody`
  const equal = sumOf(sum) === sum.read
  return `${sayCount(sum.read, 'row', 'rows')} in the files: ${words}. ${parts.map((p) => n(sum[p])).join(' + ')} = ${n(sumOf(sum))}${equal ? `: every row ${some ? 'of the files that were read ' : ''}is accounted for.` : `, which is not ${n(sum.read)}. Do not sign this off: tell whoever runs the server.`}`
}
