import { defineDuty } from '../../../../readings/duty/index.ts'
import { untilMet } from '../steps.ts'
import { manxBeforeCourt, notRead, practiceGuide } from './law.ts'
import { begun, over } from './since.ts'

/** Every six weeks from the first meeting somebody asks whether the child is safer, and says what comes next. */
export default defineDuty({
  id: 'pre-proceedings/midpoint', title: 'Look at how it goes', answers: ['PP-1', 'AS-3'], catalogue: 'D-PL05', about: 'child',
  versions: [...practiceGuide({ weeks: 6 }, notRead,
    'Pre-proceedings are looked at about six weeks after the first meeting, and again every six weeks. That is the practice of many councils. We have read '
      + 'the number in no source yet.'), ...manxBeforeCourt('Work before court is looked at while it runs.')],
  arises: (t) => begun(t).flatMap(({ entry }) => {
    const starts = [...entry.all('met').slice(0, 1), ...entry.all('reviewed').filter((s) => s.body.next)]
    return starts.map((step) => ({ key: `${entry.record}:${step.sequence}`, of: { entry, step }, at: step.happened, because: [step.current.id] }))
  }),
  metBy: ({ entry, step }) => untilMet(entry.all('reviewed').filter((s) => s.sequence > step.sequence).map((s) => s.body.next
    ? { step: s, counts: 'yes' }
    : { step: s, counts: 'no', why: 'It does not say what should happen next' })),
  notNeeded: (of) => over(of),
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Look at how it goes', kind: 'pre-proceedings', step: 'reviewed' },
  meets: ['What is different for the child, and what should happen next.'],
  doesNotMeet: ['A meeting with the parents by itself.', 'A review that does not say what comes next.'],
})
