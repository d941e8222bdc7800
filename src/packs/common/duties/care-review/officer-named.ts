import { isBefore } from '../../../../calendar/index.ts'
import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { allocation } from '../../records/allocation.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'
import { officerHandbook, manxReviews } from '../care-plan/law.ts'
import { manxUnknown } from '../sources.ts'
import { careEnded } from './reviews.ts'

/** A child in care has a reviewing officer whose name they know, before the first review. */
export default defineDuty({
  id: 'care-review/officer-named', title: 'Name the reviewing officer', answers: ['CA-3'], catalogue: 'D-LA05', about: 'child',
  versions: [
    ...officerHandbook({
      within: { workingDays: 5 }, numberBasis: 'statutory guidance', status: 'verified', href: 'https://proceduresonline.com/bristol/cs/p_app_role_iro.html',
      says: 'Every child in care has a reviewing officer, who meets them before the first review. Naming one within five working days is called good practice.',
    }),
    ...manxUnknown('Children in care on the Isle of Man have a reviewing officer, who leads their reviews.', 'procedure', manxReviews),
  ],
  arises: (t, c) => lookedAfter.spans(t, c).map((care) => ({ key: care.key, of: care, at: care.from, because: care.because.slice(0, 1) })),
  metBy: (care, t) => fromEach(t.each(allocation), (entry): readonly Candidate[] => {
    const step = entry.at('allocated'), ended = entry.at('ended')
    if (!step || step.body.role !== 'reviewing-officer' || (ended && isBefore(ended.happened, care.from) === 'yes')) return []
    if (!step.body.worker) return [{ step, counts: 'no', why: 'A reviewing officer is written, but nobody by name' }]
    return [step.body.childToldOn ? { step, counts: 'yes' } : { step, counts: 'no', why: 'Named, and not written that the child was told' }]
  }),
  notNeeded: careEnded,
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Name the reviewing officer', kind: 'allocation', step: 'allocated' },
  meets: ['A reviewing officer named as this child’s, and the day the child was told.', 'The one they already had.'],
  doesNotMeet: ['A team of reviewing officers.', 'A name the child was not told.'],
})
