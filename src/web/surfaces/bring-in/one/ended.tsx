import { mayMatch } from '../../../../store/imports/index.ts'
import { Button, InsetText, Title } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { toBringIn, toImport, toMatch } from '../../links.ts'
import { Press } from '../../returns/parts/around.tsx'
import { sayImport } from '../parts/words.ts'
import { Files } from './files.tsx'
import type { OnePage } from './load.ts'

const stopped = 'You or somebody else stopped it. Nothing was written. The files are still here.'

/** An import that came to nothing: stopped, or of files that could not be read. */
export function Ended({ page, call }: { readonly page: OnePage; readonly call: Call }) {
  const { job, hasFiles } = page, failed = job.state === 'failed'
  return (
    <>
      <Title title={failed ? 'It could not be brought in' : 'It was stopped'} label={sayImport(job)} />
      <InsetText>{failed ? job.says : stopped}</InsetText>
      <div class="sl-press sl-takeaway">
        {failed && <Button href={toBringIn()}>Give other files</Button>}
        {hasFiles && <Press action={toImport(job.id)} csrf={call.csrf} does="again"><Button tone={failed ? 'secondary' : undefined}>{job.wants === 'write' ? 'Write it to the record' : 'Look through them again'}</Button></Press>}
        {hasFiles && mayMatch(job) && <Button href={toMatch(job.id)} tone="secondary">Match the columns otherwise</Button>}
        <Press action={toImport(job.id)} csrf={call.csrf} does="drop"><Button tone="quiet-danger">Drop it</Button></Press>
      </div>
      <Files job={job} />
    </>
  )
}
