import { sayMoment } from '../../../../calendar/index.ts'
import { mayMatch } from '../../../../store/imports/index.ts'
import { Button, Title } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { toImport, toMatch } from '../../links.ts'
import { Press } from '../../returns/parts/around.tsx'
import { sayCount } from '../../returns/parts/words.ts'
import { sayBy } from '../parts/by.ts'
import { allWaiting, sayImport } from '../parts/words.ts'
import { Downloads } from './downloads.tsx'
import { Figures } from './figures.tsx'
import { Files } from './files.tsx'
import type { OnePage } from './load.ts'
import { NotTaken } from './not-taken.tsx'
import { Remarks } from './remarks.tsx'
import { talliesOf } from './tallies.ts'
import { Waits } from './waits.tsx'

/** What would be written: nothing has been. */
export function Looked({ page, call }: { readonly page: OnePage; readonly call: Call }) {
  const { job, names, waits } = page, { decided } = allWaiting(waits), here = toImport(job.id)
  return (
    <>
      <Title title={sayImport(job)} label="Looked through: nothing is written yet" lead={`Given ${sayMoment(job.made, call.now)} by ${sayBy(names, job.worker)}.`} tallies={talliesOf(page)} />
      <div class="sl-keeping">
        <p class="sl-quiet">{decided > 0 ? `${sayCount(decided, 'decision', 'decisions')} made since this look. Writing takes them into account.` : 'What is written can be taken back afterwards. What waits can be decided before or after.'}</p>
        <div class="sl-press">
          <Press action={here} csrf={call.csrf} does="write"><Button preventDoubleClick small>Write it to the record</Button></Press>
          {decided > 0 && <Press action={here} csrf={call.csrf} does="again"><Button tone="secondary" small>Look again with what was decided</Button></Press>}
          {mayMatch(job) && <Button href={toMatch(job.id, 'columns')} tone="secondary" small>Match the columns otherwise</Button>}
          <Press action={here} csrf={call.csrf} does="drop"><Button tone="quiet-danger" small>Drop it</Button></Press>
        </div>
      </div>
      <Figures page={page} />
      <Downloads job={job} />
      <Waits page={page} />
      <NotTaken page={page} />
      <Remarks job={job} />
      <Files job={job} />
    </>
  )
}
