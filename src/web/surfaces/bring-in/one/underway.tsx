import { Button, InsetText, Title } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { toImport, toImportProgress } from '../../links.ts'
import { Press } from '../../returns/parts/around.tsx'
import { sayImport } from '../parts/words.ts'
import { sayProgress } from '../progress/say.ts'
import type { OnePage } from './load.ts'

const leads = {
  look: 'Nothing is written by this. It goes on by itself: you can look at other pages and come back.',
  write: 'It is written all at once or not at all. It goes on by itself: you can look at other pages and come back.',
  'take-back': 'It is taken back all at once or not at all. It goes on by itself: you can look at other pages and come back.',
} as const
const stops = { look: 'Stop', write: 'Stop, and write nothing', 'take-back': 'Stop, and leave everything as it is' } as const

/** An import that is being done. */
export function Underway({ page: { job }, call }: { readonly page: OnePage; readonly call: Call }) {
  const { percent, words } = sayProgress(job), catchingUp = job.state === 'catching-up'
  return (
    <>
      <Title title={sayImport(job)} lead={catchingUp ? 'Everything is on the record. What is owed to each child is being read from it.' : leads[job.wants]} />
      <section class="sl-panel" data-return-progress={toImportProgress(job.id)}>
        <label class="govuk-label sl-label-b" for="progress">How far it has come</label>
        <progress id="progress" class="sl-progress" max={100} value={percent}>{percent}%</progress>
        <p role="status">{words}</p>
        {!catchingUp && <Press action={toImport(job.id)} csrf={call.csrf} does="stop"><Button tone="secondary" small>{stops[job.wants]}</Button></Press>}
      </section>
      {job.state === 'waiting' && <InsetText>The server takes it up as soon as it can. If this stays so for long, look at <a class="govuk-link" href="/working">what works by itself</a>.</InsetText>}
      <noscript><meta http-equiv="refresh" content="2" /></noscript>
    </>
  )
}
