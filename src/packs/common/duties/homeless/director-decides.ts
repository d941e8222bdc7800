import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { notBefore, tooRough, untilMet } from '../steps.ts'
import { ourOwn } from '../sources.ts'
import { manxHomeless } from './law.ts'
import { stretches } from './nights.ts'

/** A child in bed and breakfast is known to the director the same day, with a decision and a day by which they are out. */
export default defineDuty({
  id: 'homeless/director-decides', title: 'Director decides about bed and breakfast', answers: ['HM-1', 'QA-4'], catalogue: null, about: 'child',
  versions: [
    ...ourOwn('at once', 'When a young person of 16 or 17 sleeps in bed and breakfast the director decides about it at once, and answers for it. That is Tarrowmouth’s own choice. It makes the night no more suitable.'),
    ...manxHomeless('No young person of 16 or 17 is to be left in bed and breakfast.'),
  ],
  arises: (t) => stretches(t).map((of) => ({
    key: `${of.first.step.record}:${of.first.step.sequence}`, of: { of, before: stretches(t).find((s) => s.of.entry.record === of.of.entry.record && s.ordinal === of.ordinal - 1) ?? null },
    at: of.first.step.happened, because: [of.first.step.current.id],
  })),
  // A decision made before they were taken there counts, as long as it was not about an earlier stay.
  metBy: ({ of, before }) => untilMet(of.of.entry.all('director-decided').flatMap((step): readonly Candidate[] => {
    const since = before?.later.find((p) => p.place !== 'bed-and-breakfast')
    const about = since ? notBefore(step.happened, since.step.happened) : 'yes'
    if (about === 'no') return []
    if (step.body.agreed === undefined) return [{ step, counts: 'no', why: 'It does not say whether the director agreed' }]
    return [about === 'yes' ? { step, counts: 'yes' } : { step, counts: 'cannot tell', why: tooRough }]
  })),
  owner: 'director',
  escalates: [{ after: { hours: 0 }, to: 'director' }],
  press: { label: 'Decide about bed and breakfast', kind: 'homeless-young-person', step: 'director-decided' },
  meets: ['The director’s yes or no, with the reason and the day they are out.'],
  doesNotMeet: ['A head of service’s agreement.', 'The director having been told.'],
})
