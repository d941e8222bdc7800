import { nameOfFile, type Import } from '../../../../store/imports/index.ts'
import { Details, Section } from '../../../kit/index.ts'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { sayRow } from '../parts/words.ts'

/** More than this are folded away. */
const mostInSight = 10

/** Remarks about the files themselves: a file nobody knows, a column that is missing. */
export function Remarks({ job }: { readonly job: Import }) {
  if (job.problems.length === 0) return null
  const table = (
    <WideTable label="Remarks about the files" head={['File', 'Row', 'Column', 'What']} rows={job.problems.map((p) => [
      nameOfFile(job, p.file), p.row === null ? <span class="sl-quiet">The whole file</span> : sayRow(job, p.file, p.row), p.column ?? '', p.what,
    ])} />
  )
  return (
    <Section id="remarks" title="Remarks about the files" count={job.problems.length}>
      {job.problems.length > mostInSight ? <Details summary={`Show all ${job.problems.length}`}>{table}</Details> : table}
    </Section>
  )
}
