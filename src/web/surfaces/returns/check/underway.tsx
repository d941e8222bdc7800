import { isUnderWay, type Check, type Progress } from '../../../../store/returns/index.ts'
import { Button, InsetText, Title } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { toCheck, toCheckProgress, toReturns } from '../../links.ts'
import { Keeping, Press } from '../parts/around.tsx'
import { sayCheck } from '../parts/words.ts'
import { sayProgress } from '../progress/say.ts'

interface Props { readonly check: Check; readonly progress: Progress | null; readonly call: Call }

/** A check that has no result: under way, or ended some other way. */
export const Underway = (props: Props) => (isUnderWay(props.check) || props.check.state === 'done' ? <Going {...props} /> : <Ended {...props} />)

function Going({ check, progress, call }: Props) {
  const { percent, words } = sayProgress(progress)
  return (
    <>
      <Title title={sayCheck(check)} lead="It goes on by itself. You can look at other pages here and come back." />
      <section class="sl-panel" data-return-progress={toCheckProgress(check.id)}>
        <label class="govuk-label sl-label-b" for="progress">How far it has come</label>
        <progress id="progress" class="sl-progress" max={100} value={percent}>{percent}%</progress>
        <p role="status">{words}</p>
        <Press action={toCheck(check.id)} csrf={call.csrf} does="stop"><Button tone="secondary" small>Stop</Button></Press>
      </section>
      <Keeping check={check} csrf={call.csrf} />
      <noscript><meta http-equiv="refresh" content="2" /></noscript>
    </>
  )
}

const ends = {
  failed: ['It could not be checked', ''],
  cancelled: ['You stopped it', 'The files are still here.'],
  interrupted: ['It was interrupted', 'The server was stopped while this was being checked. Your files are still here.'],
} as const
const writingEnds = {
  failed: ['It could not be written and checked', ''],
  cancelled: ['You stopped it', 'Nothing of what was being written was kept. Written again, it is from what was recorded by the same moment.'],
  interrupted: ['It was interrupted', 'The server was stopped while this was being written. Written again, it is from what was recorded by the same moment.'],
} as const

function Ended({ check, call }: Props) {
  const [title, says] = (check.sent ? writingEnds : ends)[check.state === 'failed' || check.state === 'cancelled' ? check.state : 'interrupted']
  return (
    <>
      <Title title={title} label={sayCheck(check)} />
      <InsetText>{check.says ?? says}</InsetText>
      <div class="sl-press sl-after">
        {check.state === 'failed' && !check.sent && <Button href={toReturns()}>Give other files</Button>}
        <Press action={toCheck(check.id)} csrf={call.csrf} does="again"><Button tone={check.state === 'failed' && !check.sent ? 'secondary' : undefined}>{check.sent ? 'Write it again' : 'Check again'}</Button></Press>
      </div>
      <Keeping check={check} csrf={call.csrf} />
    </>
  )
}
