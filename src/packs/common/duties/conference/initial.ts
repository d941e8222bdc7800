import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { heldConferences, type HeldConference } from '../../families/conference.ts'
import { protectionPlan } from '../../statuses/protection-plan.ts'
import { manxProcedure } from '../sources.ts'
import { inAny } from '../spans.ts'
import { chains, enquiriesOf, noConference, within } from './chains.ts'
import { conferenceGuidance, pages } from './law.ts'

/** Fifteen working days from deciding to enquire, the family and everyone who knows the child sit down together. */
export default defineDuty({
  id: 'conference/initial', title: 'Hold the first conference', answers: ['CP-2', 'AS-1'], catalogue: 'D-CP07', about: 'child',
  versions: [
    ...conferenceGuidance({
      within: { workingDays: 15 }, href: pages.initial,
      says: 'A first conference is held within 15 working days of the strategy discussion that began the enquiry.',
    }),
    ...manxProcedure({ workingDays: 15 }, pages.manxInitial, 'A first conference is held within 15 working days of the strategy discussion, or of the last one when there were several.'),
  ],
  arises: (t, c) => chains(t).map((of) => ({
    key: of.first.record, of, at: (c.jurisdiction === 'isle-of-man' ? of.last : of.first).happened,
    because: [...new Set([of.first.current.id, of.last.current.id])],
  })),
  metBy: (chain, t) => heldConferences(t).filter((c) => c.kind !== 'REVIEW' && within(c.held.happened, chain)).map(asFirst),
  notNeeded: (chain, t, c) => {
    const found = enquiriesOf(chain, t).find(noConference)?.at('decided')
    if (found) return { why: 'The enquiry found that no conference is needed', fact: found.current.id }
    const plan = protectionPlan.spans(t, c).find((s) => inAny(chain.first.happened, [s]) === 'yes')
    return plan ? { why: 'The child was on a plan already: its next review looks at this', fact: plan.because[0] ?? null } : null
  },
  owner: 'conference-chair',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Write the conference', kind: 'protection-conference', step: 'held' },
  meets: ['A conference that was held and decided.', 'A manager deciding the enquiry, and that no conference is needed: then it is not owed.'],
  doesNotMeet: ['A conference that is booked, put off or called off.', 'A conference that met and could not decide.', 'A review of a plan.', 'A second strategy discussion: in England the clock goes on from the one that began the enquiry.'],
})

function asFirst({ held, kind }: HeldConference): Candidate {
  if (held.body.outcome === 'RECON') return { step: held, counts: 'no', why: 'It met, and did not decide' }
  if (!held.body.outcome && held.body.enough === false) return { step: held, counts: 'no', why: 'There were not enough people to decide' }
  if (!held.body.outcome) return { step: held, counts: 'cannot tell', why: 'It does not say what was decided' }
  return kind ? { step: held, counts: 'yes' } : { step: held, counts: 'cannot tell', why: 'It does not say whether it was a first conference or a review' }
}
