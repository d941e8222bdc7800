import { matchingOf, type Import } from '../../../../store/imports/index.ts'
import { Button } from '../../../kit/index.ts'
import { toImportFile, toImportMapping } from '../../links.ts'

/** The figures to take away, and to print. */
export const Downloads = ({ job }: { readonly job: Import }) => (
  <div class="sl-press sl-takeaway">
    <Button href={toImportFile(job.id, 'rows')} tone="secondary" small>Rows not taken or waiting, as CSV</Button>
    <Button href={toImportFile(job.id, 'tallies')} tone="secondary" small>These figures as CSV</Button>
    {matchingOf(job) !== null && <Button href={toImportMapping(job.id)} tone="secondary" small>How the columns are matched, as a file</Button>}
    <Button type="button" tone="secondary" small attributes={{ 'data-print': '', hidden: true }}>Print this</Button>
  </div>
)
