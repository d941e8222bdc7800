import type { StepView, Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { stepTransfer } from '../../records/step-transfer.ts'
import { manxProcedure, ourOwn } from '../sources.ts'
import { tooRough, untilMet, words } from '../steps.ts'
import { after, episodes, type Episode } from './episodes.ts'
import { manxStepPage } from './law.ts'

/** From when this length of help is counted: its plan, or the last decision to go on or to ask for more. */
interface Start { readonly episode: Episode; readonly from: StepView<unknown> }

/** Help that goes on and on may be too little. A manager says whether to end it, go on or step up. */
export default defineDuty({
  id: 'early-help/too-long', title: 'Decide: end early help, go on or step up', answers: ['EH-3', 'AS-3'], catalogue: 'D-EH04', about: 'child',
  versions: [
    ...ourOwn({ months: 6 },
      'When early help has gone on for six months a manager decides whether to end it, go on or step up, and again every six months after that. It is '
        + 'counted from the plan, or from the start while there is no plan. That is Tarrowmouth’s own choice: no national rule gives a time.'),
    ...manxProcedure({ months: 3 }, manxStepPage,
      'Early Help and Support on the Island is expected to last about three months. The page says what is usual; that a manager decides at that point is '
        + 'how we read it.'),
  ],
  arises: (t) => episodes(t).flatMap((episode) => starts(episode, t).map((from, i) => ({
    key: i === 0 ? episode.entry.record : `${episode.entry.record}:${from.record === episode.entry.record ? from.sequence : from.record}`,
    of: { episode, from }, at: from.happened, because: [from.current.id],
  }))),
  metBy: ({ episode, from }: Start, t) => untilMet(answers(episode, t).filter((a) => a.step.current.id !== from.current.id).flatMap((a): readonly Candidate[] => {
    const since = after(a.step, from)
    return since === 'no' ? [] : [since === 'cannot tell' && a.counts === 'yes' ? { step: a.step, counts: since, why: tooRough } : a]
  })),
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Decide to go on', kind: 'early-help', step: 'kept-open' },
  meets: ['A manager’s decision to go on, with why, that finds early help is still enough.', 'Asking for a step up.', 'Ending early help.'],
  doesNotMeet: ['A meeting of the team that decides nothing.', 'A decision to go on without a reason.', 'Finding that early help is not enough, and asking for no step up.'],
})

const starts = (episode: Episode, t: Timeline): readonly StepView<unknown>[] => [
  episode.entry.first('planned') ?? episode.opened,
  ...answers(episode, t).filter((a) => a.counts === 'yes' && a.step.step !== 'closed').map((a) => a.step),
]

/** Everything that decides about this help, whenever it was. */
function answers({ entry, opened }: Episode, t: Timeline): readonly Candidate[] {
  const closed = entry.at('closed')
  const ups = t.all(stepTransfer, 'asked').filter((s) => s.body.direction === 'UP' && after(s, opened) !== 'no' && (!closed || after(s, closed) !== 'yes'))
  return [
    ...entry.all('kept-open').map((step): Candidate => {
      if (step.body.rightLevel === false) return { step, counts: 'no', why: 'It says that early help is not enough. A step up is then asked for' }
      return words(step.body.why) === null ? { step, counts: 'no', why: 'To go on was decided without a reason' } : { step, counts: 'yes' }
    }),
    ...ups.map((step): Candidate => ({ step, counts: 'yes', why: 'A step up was asked for' })),
    ...(closed ? [{ step: closed, counts: 'yes' as const }] : []),
  ]
}
