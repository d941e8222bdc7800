import type { Import } from '../../../../store/imports/index.ts'
import { Section } from '../../../kit/index.ts'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { saySize } from '../parts/words.ts'

/** The files as they were given, each with what proves that it is that file. */
export const Files = ({ job }: { readonly job: Import }) => (
  <Section id="files" title="The files" count={job.files.length}>
    <WideTable label="The files" head={['Name and SHA-256', { text: 'Size', format: 'numeric' }]}
      rows={job.files.map((f) => [<>{f.name}<br /><span class="sl-quiet sl-hash">{f.hash}</span></>, { text: saySize(f.bytes), format: 'numeric' }])} />
  </Section>
)
