import { definePage, type Call } from '../../../contract.ts'
import { around } from '../parts/around.tsx'
import { isUnderWay, isWritten, sayImport } from '../parts/words.ts'
import { Ended } from './ended.tsx'
import { handle } from './handle.ts'
import { load, type OnePage } from './load.ts'
import { Looked } from './looked.tsx'
import { TakenBack } from './taken-back.tsx'
import { Underway } from './underway.tsx'
import { Written } from './written.tsx'

/** One import: how far it has come, what would be written, and what became of every row. */
export default definePage<OnePage>({
  path: '/bring-in/:import',
  permission: 'import:run',
  audit: 'Looked at files brought in',
  about: () => null,
  load,
  title: ({ job }) => sayImport(job),
  view: (page, call) => around({ job: page.job, own: true, scripts: isUnderWay(page.job) ? ['return-progress.js'] : [], children: <One page={page} call={call} /> }),
  post: { permission: 'import:run', handle },
})

function One({ page, call }: { readonly page: OnePage; readonly call: Call }) {
  const { job } = page
  if (isUnderWay(job)) return <Underway page={page} call={call} />
  if (job.state === 'taken-back') return <TakenBack page={page} call={call} />
  if (isWritten(job)) return <Written page={page} call={call} />
  return job.state === 'done' ? <Looked page={page} call={call} /> : <Ended page={page} call={call} />
}
