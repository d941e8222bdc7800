import { addMonths, dayOf, earliest, latest, type When } from '../../../../calendar/index.ts'
import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'
import { during } from '../spans.ts'
import { notBefore, tooRough, untilMet } from '../steps.ts'
import { byADoctor } from './assessments.ts'
import { healthRegulation, manxHealth } from './law.ts'

/** A child who comes into care is seen by a doctor, who says what they need. Each time they come into care it is owed anew. */
export default defineDuty({
  id: 'health/initial-assessment', title: 'First health assessment', answers: ['HE-1'], catalogue: 'D-HE01', about: 'child',
  versions: [
    ...healthRegulation({
      within: { workingDays: 20 }, numberBasis: 'statutory guidance', part: '7(1)', status: 'partly verified',
      href: 'https://www.legislation.gov.uk/uksi/2010/959/regulation/7',
      says: 'A doctor assesses the health of a child who comes into care, and reports on it, in time for the first review. The first review is '
        + 'within twenty working days, and councils’ procedures give that number; the regulation’s own words have not been read.',
    }),
    ...manxHealth('The health of a child in care is assessed, and a health plan is made.'),
  ],
  arises: (t, c) => lookedAfter.spans(t, c).map((care) => ({ key: care.key, of: care, at: care.from, because: care.because.slice(0, 1) })),
  metBy: (care, t) => untilMet(fromEach(byADoctor(t), (done) => inCare(done, care))),
  notNeeded: (care) => care.to ? { why: 'The child is no longer in care', fact: care.because.at(-1) ?? null } : null,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 10 }, to: 'head-of-service' }],
  press: { label: 'Write that it was done', kind: 'health-assessment', step: 'done' },
  meets: ['An assessment by a doctor after the child came into care. The health plan that follows is written as a plan of its own.'],
  doesNotMeet: [
    'Asking for it, or booking it.', 'A nurse’s assessment, however good.', 'The child’s no: it is offered again.',
    'One done shortly before they came into care: we cannot tell, and health must say.',
  ],
})

/** How long before coming into care an assessment may perhaps still do. */
const mayStillDo = 3

function inCare(done: Candidate, care: { readonly from: When; readonly to: When | null; readonly key: string; readonly because: readonly string[] }): readonly Candidate[] {
  const order = notBefore(done.step.happened, care.from)
  if (order === 'no') return done.counts === 'no' || longBefore(done.step.happened, care.from) ? [] : [{ ...done, counts: 'cannot tell', why: beforeCare }]
  if (during(done.step.happened, care) === 'no') return []
  return [order === 'cannot tell' && done.counts === 'yes' ? { ...done, counts: 'cannot tell', why: tooRough } : done]
}

const beforeCare = 'It was done before they came into care. Whether that is recent enough, health must say'
const longBefore = (at: When, care: When): boolean => addMonths(dayOf(latest(at)), mayStillDo) < dayOf(earliest(care))
