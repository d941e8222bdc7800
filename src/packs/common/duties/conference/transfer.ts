import { defineDuty } from '../../../../readings/duty/index.ts'
import { protectionConference } from '../../records/protection-conference.ts'
import { manxUnknown } from '../sources.ts'
import { conferenceGuidance, pages } from './law.ts'

/** A child who moves here on another council’s plan is not lost between the two. */
export default defineDuty({
  id: 'conference/transfer', title: 'Hold a conference for a child who moved here', answers: ['CP-2'], catalogue: 'D-CP20', about: 'child',
  versions: [
    ...conferenceGuidance({
      within: { workingDays: 15 }, href: pages.transfer,
      says: 'When a child on a plan moves for good, the new area holds a conference within 15 working days of being told. The first area keeps its plan until then.',
    }),
    ...manxUnknown('A child who moves here on a plan from elsewhere has a conference as soon as it can be held.', 'procedure', pages.manxConference),
  ],
  arises: (t) => t.each(protectionConference).flatMap((entry) => {
    const called = entry.at('called')
    if (called?.body.kind !== 'TRANSFER') return []
    const at = called.body.toldOn ? { day: called.body.toldOn } : { unknown: 'It does not say when we were told that the child has moved here' }
    return [{ key: entry.record, of: entry, at, because: [called.current.id] }]
  }),
  metBy: (entry) => entry.all('held').map((step) => step.body.outcome === 'RECON'
    ? { step, counts: 'no', why: 'It met, and did not decide' }
    : { step, counts: 'yes' }),
  notNeeded: (entry) => {
    const off = entry.at('cancelled')
    return off ? { why: 'The conference will not be held', fact: off.current.id } : null
  },
  owner: 'conference-chair',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Write the conference', kind: 'protection-conference', step: 'held' },
  meets: ['The conference for the child who moved here, held and decided.'],
  doesNotMeet: ['Going on with the other council’s plan on paper.', 'A conference that met and could not decide.'],
})
