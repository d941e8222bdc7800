import type { Check } from '../../../../store/returns/index.ts'
import { Empty, Section } from '../../../kit/index.ts'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { sayNumber } from '../parts/words.ts'
import { pageOf } from './filter.ts'
import type { Shown } from './load.ts'
import { Pages } from './pages.tsx'
import { WrittenFiles } from './written.tsx'

/** What the reader of the files has to say about them, and how many rows of each table were read. */
export function Problems({ check, shown: { summary, filter } }: { readonly check: Check; readonly shown: Shown }) {
  const census = check.kind === 'cin', { problems } = summary, given = check.files.filter((f) => !check.sent || f.slot !== 'now')
  return (
    <>
      <Section id="remarks" title="Remarks about the files" count={problems.length}>
        {problems.length === 0
          ? <Empty kind="met">Everything in the files could be read.</Empty>
          : <WideTable label="Remarks about the files" head={['File', census ? 'Child' : 'Row', 'Column', 'What']} rows={pageOf(problems, filter.page).map((p) => [
              p.file, p.row === null ? 'All of it' : sayNumber(p.row + (census ? 1 : 2)), p.column ?? '', p.what,
            ])} />}
        <Pages check={check.id} filter={filter} total={problems.length} />
      </Section>
      <Section id="rows" title={census ? 'Modules that were read' : 'Rows that were read'}>
        <WideTable label="Rows that were read" head={[census ? 'Module' : 'Table', { text: census ? 'How many' : 'Rows', format: 'numeric' }]}
          rows={Object.entries(summary.rows).map(([table, n]) => [table, { text: sayNumber(n), format: 'numeric' as const }])} />
      </Section>
      <WrittenFiles check={check} />
      <Section id="given" title="Files you gave">
        <ul class="govuk-list">{given.length === 0 && <li>None: it was written from the record.</li>}{given.map((f) => <li>{f.name} <span class="sl-quiet">{slots[f.slot]}</span></li>)}</ul>
      </Section>
    </>
  )
}

const slots = { now: 'this year', last: 'last year', providers: 'list of providers', postcodes: 'table of postcodes' } as const
