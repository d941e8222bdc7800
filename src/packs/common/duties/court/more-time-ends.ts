import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { proceedings } from '../../records/proceedings.ts'
import { overBy } from './cases-in-court.ts'
import { inEngland, manxOrder, weeksSince } from './law.ts'

/** The court gave more time until a day, and by that day the case is over or the court has looked again. */
export default defineDuty({
  id: 'court/more-time-ends', title: 'The court case ends by its new day', answers: ['PE-1', 'PP-1'], catalogue: 'D-PL09', about: 'child',
  versions: [...inEngland({
    from: weeksSince, within: 'by the date given', basis: 'act', cite: 'Children Act 1989, section 32(5) to (8)',
    href: 'http://www.legislation.gov.uk/ukpga/1989/41/section/32?view=plain', status: 'verified',
    says: 'When a court gives a case more time it says until when, at most eight weeks at once. The day is the court’s own.',
  }), ...manxOrder('A court on the Isle of Man that gives a case more time says until when. Its day is kept. No law that limits it was read.')],
  arises: (t) => fromEach(t.each(proceedings), (entry) => entry.all('more-time').map((step) => ({
    key: `${entry.record}:${step.sequence}`, of: { entry, step }, at: step.happened, because: [step.current.id],
    ...(step.body.until ? { by: { day: step.body.until } } : {}),
  }))),
  metBy: ({ entry, step }) => [...overBy(entry), ...entry.all('more-time').filter((s) => s.sequence > step.sequence).map((s) => ({ step: s, counts: 'yes' as const }))],
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Write what the court did', kind: 'proceedings', step: 'order-made' },
  meets: ['The case being over, or its last order made.', 'The court giving more time again: each time is counted.'],
  doesNotMeet: ['A hearing that was put off.', 'An interim order.'],
})
