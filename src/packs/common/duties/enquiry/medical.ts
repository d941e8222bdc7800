import { dayIn } from '../../../../calendar/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { protectionMedical } from '../../records/protection-medical.ts'
import { chains, within } from '../conference/chains.ts'
import { ourOwn } from '../sources.ts'
import { words } from '../steps.ts'

/** Whether a doctor should see the child is asked of every enquiry, and the answer is written even when it is no. */
export default defineDuty({
  id: 'enquiry/medical', title: 'Decide whether a doctor should see the child', answers: ['AS-1'], catalogue: 'D-CP06', about: 'child',
  versions: ourOwn('by the date given',
    'A strategy discussion that asks for an enquiry decides with a doctor whether the child needs a medical, and writes why if not. No number is set anywhere: the same day is Tarrowmouth’s own choice.'),
  arises: (t) => chains(t).map((of) => {
    const day = dayIn(of.first.happened)
    return { key: of.first.record, of, at: of.first.happened, by: day ? { day } : of.first.happened, because: [of.first.current.id] }
  }),
  metBy: (chain, t) => t.each(protectionMedical).flatMap((e): readonly Candidate[] => {
    const considered = e.at('considered'), held = e.at('held'), step = considered ?? held
    const named = considered?.body.strategy
    if (!step || (named ? !chain.records.includes(named) : !within(step.happened, chain))) return []
    if (!considered) return [{ step, counts: 'yes' }]
    if (considered.body.needed === undefined) return [{ step, counts: 'no', why: 'It does not say whether a medical is needed' }]
    return considered.body.needed || words(considered.body.why) !== null
      ? [{ step, counts: 'yes' }]
      : [{ step, counts: 'no', why: 'No medical, and it does not say why' }]
  }),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Decide about a medical', kind: 'protection-medical', step: 'considered' },
  meets: ['Deciding that the child needs a medical.', 'Deciding that they do not, with the reason.', 'A medical that was held.'],
  doesNotMeet: ['A no without a reason.', 'What a nurse at school saw.'],
})
