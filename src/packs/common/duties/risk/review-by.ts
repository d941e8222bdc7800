import { isBefore } from '../../../../calendar/index.ts'
import { fromEach, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { riskKind } from '../../codes/index.ts'
import { riskAssessment } from '../../records/risk-assessment.ts'
import { manxOwn, ourOwn } from '../sources.ts'
import { untilMet } from '../steps.ts'

/** A risk is looked at again by the day the writer gave. */
export default defineDuty({
  id: 'risk/review-by', title: 'Weigh the risk again by its day', answers: ['HO-12'], catalogue: null, about: 'child',
  versions: [...ourOwn('by the date given',
    'A risk assessment says when it is looked at again, and it is. That the day is kept is Tarrowmouth’s own choice; the day is the writer’s.'), ...manxOwn('A risk that was written down is looked at again by a day.')],
  arises: (t) => fromEach(t.each(riskAssessment), (entry) => entry.all('assessed').map((step, i) => ({
    key: i === 0 ? entry.record : `${entry.record}:${step.sequence}`, of: { entry, step }, at: step.happened, because: [step.current.id],
    about: riskKind.codes.find((c) => c.code === step.body.about)?.label ?? 'What it is about is not written',
    ...(step.body.reviewBy ? { by: { day: step.body.reviewBy } } : {}),
  }))),
  metBy: ({ entry, step }, t) => untilMet([
    ...entry.all('assessed').filter((s) => s.sequence > step.sequence).map((s): Candidate => ({ step: s, counts: 'yes' })),
    ...elsewhere(entry.record, step, t),
  ]),
  notNeeded: ({ entry }) => {
    const ended = entry.at('ended')
    return ended ? { why: 'It is no longer a worry', fact: ended.current.id } : null
  },
  owner: 'writer',
  escalates: [{ after: { hours: 0 }, to: 'home-manager' }, { after: { workingDays: 5 }, to: 'team-manager' }],
  press: { label: 'Weigh the risk again', kind: 'risk-assessment', step: 'assessed' },
  meets: ['Weighing it again, on the same record or a new one about the same worry.', 'Saying that it is no longer a worry.'],
  doesNotMeet: ['Weighing another worry.', 'Moving the day and looking at nothing.'],
})

/** The same worry weighed again later on a record of its own. */
const elsewhere = (record: string, step: StepView<{ readonly about?: string }>, t: Timeline): readonly Candidate[] =>
  fromEach(t.each(riskAssessment).filter((e) => e.record !== record && step.body.about !== undefined), (e) => e.all('assessed'))
    .filter((s) => s.body.about === step.body.about && isBefore(step.happened, s.happened) === 'yes')
    .map((s) => ({ step: s, counts: 'yes' }))
