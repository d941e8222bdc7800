import { dayOf, earliest, isBefore, type When } from '../../../../calendar/index.ts'
import { fromEach, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import type { Context } from '../../../../readings/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import { carePlan } from '../../records/care-plan.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'
import { careEnded } from '../care-review/reviews.ts'
import { manxUnknown } from '../sources.ts'
import { notBefore } from '../steps.ts'
import { stays } from '../visit/stays.ts'
import { careRegulation } from './law.ts'

/** A child in care has a plan: before they are placed, or within ten working days of it. */
export default defineDuty({
  id: 'care-plan/write', title: 'Write the care plan', answers: ['CA-2'], catalogue: 'D-LA01', about: 'child',
  versions: [
    ...careRegulation({
      within: { workingDays: 10 }, numberBasis: 'regulation', part: '4(2)', status: 'verified',
      href: 'https://www.legislation.gov.uk/uksi/2010/959/part/2/made/data.xht?view=snippet&wrap=true',
      says: 'The care plan is made before a child is first placed, or where that cannot be done within ten working days of the start of the first placement.',
    }),
    ...manxUnknown('A child in care on the Isle of Man has a care plan; the regulations of 2002 there could not be read.', 'regulation',
      'http://isleofmanchildcare.proceduresonline.com/chapters/p_fostering_sop.html'),
  ],
  arises: (t, c) => lookedAfter.spans(t, c).map((care, i, all) => ({
    key: care.key, of: { care, last: all[i - 1] ?? null }, at: firstPlaced(care, t, c), because: care.because.slice(0, 1),
  })),
  metBy: ({ care, last }, t) => fromEach(t.each(carePlan), (entry): readonly Candidate[] => {
    const ended = entry.at('ended')
    if (ended && isBefore(ended.happened, care.from) === 'yes') return []
    return entry.all('written').filter((s) => !last?.to || notBefore(s.happened, last.to) !== 'no').map((step) => step.body.route
      ? { step, counts: 'yes' }
      : { step, counts: 'no', why: 'Written, but it does not say how the child comes to have a home that lasts' })
  }),
  notNeeded: ({ care }) => careEnded(care),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Write the care plan', kind: 'care-plan', step: 'written' },
  meets: ['A care plan that says what home is to last, made for this time in care, before or after they were placed.', 'When no home is written, the days are counted from coming into care.'],
  doesNotMeet: ['A plan that does not say how they come to have a home that lasts.', 'The plan from an earlier time in care.', 'The plan for living in one home.'],
})

/** The first home in a time in care. A home they already lived in, or one nobody wrote, counts from coming into care. */
function firstPlaced(care: StatusSpan, t: Timeline, c: Context): When {
  const day = dayOf(earliest(care.from))
  const stay = stays(t, c).find((s) => dayOf(earliest(s.from)) >= day && (!care.to || earliest(s.from) <= earliest(care.to)))
  return stay?.from ?? care.from
}
