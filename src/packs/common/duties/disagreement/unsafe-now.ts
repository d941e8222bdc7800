import { dayIn, type When } from '../../../../calendar/index.ts'
import type { StepView } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { professionalDisagreement } from '../../records/professional-disagreement.ts'
import { safeForNow } from '../../records/safe-for-now.ts'
import { ourOwn } from '../sources.ts'
import { notBefore, tooRough, untilMet, words } from '../steps.ts'

/** Grown-ups may take days to agree. A child who may not be safe has somebody decide for them today. */
export default defineDuty({
  id: 'disagreement/unsafe-now', title: 'Keep them safe while agencies disagree', answers: ['EH-4'], catalogue: null, about: 'child',
  versions: ourOwn('by the date given',
    'When a child may not be safe while agencies disagree, it is settled the same day, or somebody decides that day what keeps the child safe until it is. '
      + 'That is Tarrowmouth’s own choice.'),
  arises: (t) => t.each(professionalDisagreement).flatMap((entry) => [...entry.all('raised'), ...entry.all('moved-up')]
    .filter((s) => s.body.safeNow === 'no' || s.body.safeNow === 'not-sure')
    .map((s) => ({ key: `${entry.record}:${s.sequence}`, of: { entry, step: s as StepView }, at: s.happened, by: thatDay(s.happened), because: [s.current.id] }))),
  metBy: ({ entry, step }, t) => untilMet([
    ...entry.all('resolved').filter((s) => s.sequence > step.sequence).map((s): Candidate => ({ step: s as StepView, counts: 'yes' })),
    ...t.all(safeForNow, 'decided').flatMap((s): readonly Candidate[] => {
      const since = notBefore(s.happened, step.happened)
      if (since === 'no') return []
      if (words(s.body.decision) === null) return [{ step: s as StepView, counts: 'no', why: 'It does not say what was decided' }]
      return [since === 'yes' ? { step: s as StepView, counts: since } : { step: s as StepView, counts: since, why: tooRough }]
    }),
  ]),
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }, { after: { workingDays: 1 }, to: 'director' }],
  press: { label: 'Decide what keeps them safe today', kind: 'safe-for-now', step: 'decided' },
  meets: ['The disagreement settled the same day.', 'A decision that day what keeps the child safe until it is settled.'],
  doesNotMeet: ['Taking it up a stage.', 'An answer that settles nothing.', 'A decision from before it was raised.'],
})

/** The day it was written of; the whole of a rough time when it could be more than one day. */
function thatDay(at: When): When {
  const day = dayIn(at)
  return day ? { day } : at
}
