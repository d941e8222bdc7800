import { isBefore } from '../../../../calendar/index.ts'
import { readOnce, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { legalMeeting } from '../../records/legal-meeting.ts'
import { preProceedings } from '../../records/pre-proceedings.ts'
import { proceedings } from '../../records/proceedings.ts'
import { ourOwn } from '../sources.ts'
import { tooRough, untilMet } from '../steps.ts'
import { sameDayOrAfter } from './when.ts'

interface Decision { readonly step: StepView; readonly record: string }

/** A decision to go to court is acted on within days: the child is waiting, and so is everyone else. */
export default defineDuty({
  id: 'court/issue', title: 'Go to court, as decided', answers: ['PP-1', 'AS-3'], catalogue: 'D-PL08', about: 'child',
  versions: ourOwn({ workingDays: 5 },
    'Once it is decided to go to court, the application is made within five working days. That is Tarrowmouth’s own choice: no rule gives a number. '
      + 'When it cannot wait that long, do not wait.'),
  arises: (t) => decisions(t).map((of) => ({ key: of.record, of, at: of.step.happened, because: [of.step.current.id] })),
  metBy: ({ step }, t) => untilMet(t.each(proceedings).flatMap((entry): readonly Candidate[] => {
    const issued = entry.at('issued')
    const after = issued ? sameDayOrAfter(issued.happened, step.happened) : 'no'
    return !issued || after === 'no' ? [] : [after === 'yes' ? { step: issued, counts: 'yes' } : { step: issued, counts: 'cannot tell', why: tooRough }]
  })),
  notNeeded: ({ step }, t) => {
    const running = t.each(proceedings).find((e) => {
      const [issued, ended] = [e.at('issued'), e.at('ended')]
      return issued && sameDayOrAfter(issued.happened, step.happened) === 'no' && (!ended || isBefore(step.happened, ended.happened) === 'yes')
    })
    return running ? { why: 'There is a court case already', fact: running.at('issued')?.current.id ?? null } : null
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 2 }, to: 'head-of-service' }],
  press: { label: 'Write that we went to court', kind: 'proceedings', step: 'issued' },
  meets: ['A court case issued on or after the day of the decision.', 'A case that was running already.'],
  doesNotMeet: ['Papers sent to the lawyers.', 'Deciding it again.'],
})

/** A legal meeting's decision; or the end of pre-proceedings, when no legal meeting decided it since they began. */
const decisions = readOnce((t: Timeline): readonly Decision[] => {
  const meetings = t.each(legalMeeting).flatMap((e) => e.all('decided').map((step) => ({ step, record: e.record })))
    .filter(({ step }) => step.body.outcome === 'COURT' || step.body.outcome === 'URGENT')
  const ended = t.each(preProceedings).flatMap((e) => {
    const [began, end] = [e.first('decided'), e.at('ended')]
    if (end?.body.outcome !== 'ISSUE') return []
    return began && meetings.some((m) => isBefore(m.step.happened, began.happened) !== 'yes') ? [] : [{ step: end, record: e.record }]
  })
  return [...meetings, ...ended]
})
