import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { placementNotice } from '../../records/placement-notice.ts'
import { careRegulation } from '../care-plan/law.ts'
import { manxUnknown } from '../sources.ts'
import { stays } from '../visit/stays.ts'

/** Whoever was told where a child lives is told that they have left. */
export default defineDuty({
  id: 'placement/ending-notice', title: 'Tell people that they left', answers: ['CA-2'], catalogue: null, about: 'child',
  versions: [
    ...careRegulation({
      within: { workingDays: 10 }, numberBasis: 'regulation', part: '14(2) and (4)', status: 'verified', href: 'https://www.legislation.gov.uk/uksi/2010/959/regulation/14/made',
      says: 'When the council ends a placement, those who were told of it are told so in writing before, or where that cannot be done within ten working days after.',
    }),
    ...manxUnknown('People around a child in care on the Isle of Man are told when the child has left a home.'),
  ],
  arises: (t, c) => fromEach(stays(t, c), (stay) => stay.to ? [{ key: stay.key, of: stay, at: stay.to, because: stay.because.slice(-1) }] : []),
  metBy: (stay, t) => t.all(placementNotice, 'ending-sent').flatMap((step): readonly Candidate[] => {
    if (step.body.placement !== undefined && step.body.placement !== stay.key) return []
    if (step.body.placement === undefined) return [{ step, counts: 'cannot tell', why: 'It does not say which home they left' }]
    return [step.body.to?.length ? { step, counts: 'yes' } : { step, counts: 'no', why: 'It does not say who was told' }]
  }),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Say who was told that they left', kind: 'placement-notice', step: 'ending-sent' },
  meets: ['Written notice of the ending, before or after they left.'],
  doesNotMeet: ['The notice of the next home.', 'Saying goodbye, which is owed too.'],
})
