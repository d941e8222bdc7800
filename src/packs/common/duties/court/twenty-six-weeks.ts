import { addDays, dayOf, latest, sayDay, type Day } from '../../../../calendar/index.ts'
import { fromEach, type StepView } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { proceedings } from '../../records/proceedings.ts'
import { manxUnknown } from '../sources.ts'
import { aboutCare, overBy } from './cases-in-court.ts'
import { inEngland, weeksSince } from './law.ts'

/** A court case about care ends within 26 weeks, of which the day it was issued is the first: so 181 days after that day. */
export default defineDuty({
  id: 'court/twenty-six-weeks', title: 'The court case ends in 26 weeks', answers: ['PE-1', 'PP-1'], catalogue: 'D-PL09', about: 'child',
  versions: [...inEngland({
    from: weeksSince, within: { days: 181 }, basis: 'act', cite: 'Children Act 1989, section 32(1)(a)(ii) and (5) to (8)',
    href: 'http://www.legislation.gov.uk/ukpga/1989/41/section/32?view=plain', status: 'verified',
    says: 'A court plans to finish a case for a care or supervision order within 26 weeks. The day it is issued is the first day of those weeks, '
      + 'so the last is 181 days later. The court may give more time, up to eight weeks each time, with reasons. It is the court’s duty: we keep the days.',
  }), ...manxUnknown('A court on the Isle of Man may make care and supervision orders (section 31 of the Children and Young Persons Act 2001). No '
    + 'limit in weeks was found for such a case.')],
  arises: (t) => fromEach(t.each(proceedings), (entry) => {
    const issued = entry.at('issued')
    return issued && aboutCare(issued.body.asks) ? [{ key: entry.record, of: { entry, first: addDays(dayOf(latest(issued.happened)), 181) }, at: issued.happened, because: [issued.current.id] }] : []
  }),
  metBy: ({ entry, first }) => [...overBy(entry), ...entry.all('more-time').map((step) => moreTime(step, first))],
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 10 }, to: 'head-of-service' }],
  press: { label: 'Write what the court did', kind: 'proceedings', step: 'hearing' },
  meets: ['The case being over, or its last order made.', 'The court giving more time, with a day: from then that day is owed instead.'],
  doesNotMeet: ['A hearing that was put off.', 'An interim order.', 'More time without a day, or for longer than eight weeks at once: we cannot tell, and ask.'],
})

/** More time counts when it has an end, no more than eight weeks after the time it lengthens or the day it was given. */
function moreTime(step: StepView<{ readonly until?: Day }>, first: Day): Candidate {
  const until = step.body.until
  if (!until) return { step, counts: 'cannot tell', why: 'The court gave more time, and until when is not written' }
  const given = dayOf(latest(step.happened))
  const most = addDays(given > first ? given : first, 56)
  return until <= most ? { step, counts: 'yes' } : { step, counts: 'cannot tell', why: `More time until ${sayDay(until)} is longer than the eight weeks the law gives at once. Look at the order` }
}
