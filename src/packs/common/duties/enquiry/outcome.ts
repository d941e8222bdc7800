import { defineDuty } from '../../../../readings/duty/index.ts'
import { chains, enquiriesOf } from '../conference/chains.ts'
import { manxEnquiryEnds, sectorPractice } from './law.ts'

/** What the enquiry came to is decided by a manager, in time for a conference. */
export default defineDuty({
  id: 'enquiry/outcome', title: 'Decide what the enquiry comes to', answers: ['CP-4', 'AS-1'], catalogue: 'D-CP08', about: 'child',
  versions: [
    ...sectorPractice({ workingDays: 15 }, 'Lewisham, children’s services procedures', 'https://lewishamchildcare.proceduresonline.com/p_sec_47_enq.html',
      'No law limits an enquiry. Councils decide it within 15 working days of the strategy discussion, because a conference must be held by then. We count from the day Tarrowmouth took this up.'),
    ...manxEnquiryEnds({ days: 15 }, 'An enquiry is finished within 15 days of a strategy discussion. The page does not say working days, so every day is counted, from the last discussion when there were several.'),
  ],
  arises: (t, c) => chains(t).map((of) => {
    const from = c.jurisdiction === 'isle-of-man' ? of.last : of.first
    return { key: of.first.record, of, at: from.happened, because: [from.current.id] }
  }),
  metBy: (chain, t) => enquiriesOf(chain, t).flatMap((e) => e.all('decided')).map((step) => step.body.outcome
    ? { step, counts: 'yes' }
    : { step, counts: 'no', why: 'Something was decided, and it does not say what the enquiry came to' }),
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Decide what it comes to', kind: 'enquiry', step: 'decided' },
  meets: ['A manager’s decision of what the enquiry came to, with why.'],
  doesNotMeet: ['What was found, written and not decided.', 'A conference that was booked.'],
})
