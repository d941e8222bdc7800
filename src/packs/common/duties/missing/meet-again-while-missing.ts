import { isBefore } from '../../../../calendar/index.ts'
import type { Timeline } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { after } from '../../families/after.ts'
import { manxAsked } from '../../families/manx.ts'
import { strategyDiscussion } from '../../records/strategy-discussion.ts'
import { ourOwn } from '../sources.ts'
import { notBefore } from '../steps.ts'
import { wentMissing } from './episodes.ts'

/** As long as nobody knows where the child is, people meet again. Each time starts the next count. */
export default defineDuty({
  id: 'missing/meet-again-while-missing', title: 'Meet again: they are still missing', answers: ['MI-2', 'CP-1'], catalogue: 'D-MI04', about: 'child',
  versions: [
    ...ourOwn({ workingDays: 5 }, 'While a child stays missing a strategy discussion is held again at least every five working days. That is Tarrowmouth’s own choice: no national rule gives a time.'),
    ...manxAsked('72', 'When children go missing, what is learned is to be used to keep them safe.'),
  ],
  arises: (t) => wentMissing(t).flatMap((of) => discussions(t).filter((s) => {
    const back = of.entry.at('returned')
    return notBefore(s.happened, of.started.happened) !== 'no' && !(back && isBefore(s.happened, back.happened) !== 'yes')
  }).map((step) => ({ key: `${step.record}:${of.entry.record}`, of: { of, step }, at: step.happened, because: [of.started.current.id, step.current.id] }))),
  metBy: ({ step }, t) => after(step.happened, discussions(t).filter((s) => s.record !== step.record)),
  notNeeded: ({ of }) => {
    const back = of.entry.at('returned')
    return back ? { why: 'The child is back', fact: back.current.id } : null
  },
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }, { after: { workingDays: 1 }, to: 'director' }],
  press: { label: 'Write the strategy discussion', kind: 'strategy-discussion', step: 'held' },
  meets: ['Another strategy discussion.'],
  doesNotMeet: ['Ticking off what the last one agreed.', 'The child having been seen somewhere.'],
})

const discussions = (t: Timeline) => t.all(strategyDiscussion, 'held')
