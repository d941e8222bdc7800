import { sayMoment } from '../../../../calendar/index.ts'
import { Button, InsetText, Title } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { toImport } from '../../links.ts'
import { Press } from '../../returns/parts/around.tsx'
import { sayCount } from '../../returns/parts/words.ts'
import { sayBy } from '../parts/by.ts'
import { ProblemList } from '../../door/parts/field.tsx'
import { allWaiting, sayImport } from '../parts/words.ts'
import { Downloads } from './downloads.tsx'
import { Figures } from './figures.tsx'
import { Files } from './files.tsx'
import type { OnePage } from './load.ts'
import { NotTaken } from './not-taken.tsx'
import { Remarks } from './remarks.tsx'
import { Sign, Signed } from './sign.tsx'
import { TakeBack } from './take-back.tsx'
import { talliesOf } from './tallies.ts'
import { Waits } from './waits.tsx'

/** What was written: the figures, what waits, and who has looked it over. */
export function Written({ page, call }: { readonly page: OnePage; readonly call: Call }) {
  const { job, names } = page
  return (
    <>
      <ProblemList problems={page.problems} />
      <Title title={sayImport(job)} label={job.signed ? 'On the record, signed off' : 'On the record, not signed off'}
        lead={`Given ${sayMoment(job.made, call.now)} by ${sayBy(names, job.worker)}.${job.written ? ` Written ${sayMoment(job.written, call.now)}.` : ''}`} tallies={talliesOf(page)} />
      <Signed page={page} call={call} />
      <LastTry page={page} />
      <BringIn page={page} call={call} />
      <Figures page={page} />
      <Downloads job={job} />
      <Waits page={page} />
      <NotTaken page={page} />
      <Remarks job={job} />
      <Files job={job} />
      <Sign page={page} call={call} />
      <TakeBack page={page} call={call} />
    </>
  )
}

/** The last thing that was tried came to nothing: what was written before stands. */
const LastTry = ({ page: { job } }: { readonly page: OnePage }) => (
  <>
    {job.state === 'failed' && <InsetText>{job.says} What had been written before stands.</InsetText>}
    {job.state === 'cancelled' && <InsetText>{job.wants === 'take-back' ? 'Taking it back was stopped' : 'Going through the files again was stopped'}. What had been written before stands.</InsetText>}
    {job.state === 'done' && job.says && <InsetText>{job.says}</InsetText>}
  </>
)

/** Goes through the files again when there is something to bring in by it. */
function BringIn({ page: { job, waits, hasFiles }, call }: { readonly page: OnePage; readonly call: Call }) {
  const { decided } = allWaiting(waits)
  if (!hasFiles || (decided === 0 && job.state === 'done')) return null
  return (
    <div class="sl-keeping">
      <p class="sl-quiet">{decided > 0 ? `${sayCount(decided, 'decision', 'decisions')} made; bring in what waited. Rows that are on the record stay as they are.` : 'The files are still here and can be gone through again.'}</p>
      <Press action={toImport(job.id)} csrf={call.csrf} does="again"><Button preventDoubleClick small>Go through the files again</Button></Press>
    </div>
  )
}
