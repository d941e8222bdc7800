import { dayIn } from '../../../../calendar/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { manxUnknown } from '../sources.ts'
import { chains, enquiriesOf } from '../conference/chains.ts'
import { manxEnquiry, section47 } from './law.ts'

/** Decided together, and begun the same day: a child who may be in danger does not wait for an allocation. */
export default defineDuty({
  id: 'enquiry/start', title: 'Begin the enquiry', answers: ['CP-1', 'CP-3'], catalogue: 'D-CP04', about: 'child',
  versions: [
    ...section47('by the date given', 'When a child may be suffering serious harm, enquiries are made. The Act gives no day: the day it was decided is Tarrowmouth’s own choice.'),
    ...manxUnknown('Section 46 of the Children and Young Persons Act 2001; a team manager agrees to it.', 'act', manxEnquiry),
  ],
  arises: (t) => chains(t).map((of) => {
    const day = dayIn(of.first.happened)
    return { key: of.first.record, of, at: of.first.happened, by: day ? { day } : of.first.happened, because: [of.first.current.id] }
  }),
  metBy: (chain, t) => enquiriesOf(chain, t).flatMap((e) => e.all('begun')).map((step) => ({ step, counts: 'yes' })),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 1 }, to: 'head-of-service' }],
  press: { label: 'Begin the enquiry', kind: 'enquiry', step: 'begun' },
  meets: ['An enquiry begun, on its own or together with the police.'],
  doesNotMeet: ['An assessment that is already going on.', 'Waiting for the police to finish.'],
})
