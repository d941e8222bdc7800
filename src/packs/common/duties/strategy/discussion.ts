import { isBefore, type When } from '../../../../calendar/index.ts'
import { fromEach, readOnce, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { contact } from '../../records/contact.ts'
import { managementDecision } from '../../records/management-decision.ts'
import { referral } from '../../records/referral.ts'
import { strategyDiscussion } from '../../records/strategy-discussion.ts'
import { manxUnknown, tarrowmouthSince, workingTogether } from '../sources.ts'

/** What said that one is needed, and from when one that was held can answer it: an urgent one may come before the paperwork. */
interface Needed { readonly step: StepView; readonly since: When }

/** Police, health and social care decide together, soon, whether a child is being seriously harmed. */
export default defineDuty({
  id: 'strategy/discussion', title: 'Hold a strategy discussion', answers: ['CP-1'], catalogue: 'D-CP01', about: 'child',
  versions: [...workingTogether({
    within: { workingDays: 1 }, numberBasis: 'local default', numberRead: false, since: tarrowmouthSince,
    says: 'When a child may be suffering serious harm, social care, the police and health hold a strategy discussion as soon as they can. '
      + 'No national number of hours was found: the end of the next working day is Tarrowmouth’s own choice.',
  }), ...manxUnknown('A strategy discussion is held under the procedure for enquiries (section 46).', 'procedure', 'http://www.proceduresonline.com/iom/sb/p_ch_protection_enq.html')],
  arises: (t) => needed(t).map((of) => ({ key: of.step.record, of, at: of.step.happened, because: [of.step.current.id] })),
  metBy: ({ since }, t) => t.each(strategyDiscussion).flatMap((entry): readonly Candidate[] => {
    const step = entry.at('held')
    if (!step || isBefore(step.happened, since) === 'yes') return []
    const { policePresent: police, healthPresent: health } = step.body
    if (police === false || health === false) {
      return [{ step, counts: 'no', why: `Held without ${[police === false && 'the police', health === false && 'health'].filter(Boolean).join(' or ')}` }]
    }
    if (police && health) return [{ step, counts: 'yes' }]
    return [{ step, counts: 'cannot tell', why: 'It does not say whether both the police and health took part' }]
  }),
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }, { after: { workingDays: 1 }, to: 'director' }],
  press: { label: 'Write the strategy discussion', kind: 'strategy-discussion', step: 'held' },
  meets: ['A strategy discussion with the police and health taking part, by phone or in a room.'],
  doesNotMeet: ['A talk with the police alone.', 'A meeting that is only booked.'],
})

const needed = readOnce((t: Timeline): readonly Needed[] => [
  ...t.all(managementDecision, 'made').filter((s) => s.body.strategyNeeded).map((step) => ({ step, since: step.happened })),
  ...fromEach(t.each(contact), (e) => straight(e.at('decided'), e.at('received'))),
  ...fromEach(t.each(referral), (e) => straight(e.at('decided'), e.at('received'))),
])

const straight = (decided: StepView<{ readonly outcome?: string }> | null, received: StepView | null): readonly Needed[] =>
  decided?.body.outcome === 'STRAT' ? [{ step: decided, since: received?.happened ?? decided.happened }] : []
