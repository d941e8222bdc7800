import { isBefore } from '../../../../calendar/index.ts'
import { fromEach, type StepView } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { referral } from '../../records/referral.ts'
import { manxUnknown, workingTogether } from '../sources.ts'
import { tellings, whichReferral } from './tellings.ts'

/** What inspectors found missing: the person who was worried never heard what was decided. */
export default defineDuty({
  id: 'referral/tell-referrer', title: 'Tell the referrer what was decided', answers: ['FD-2'], catalogue: 'D-FD03', about: 'child',
  versions: [...workingTogether({
    within: { workingDays: 5 }, numberBasis: 'local default', numberRead: false,
    says: 'The person who made a referral is told what was decided and, where it is right to say, why. No national number of days was '
      + 'found: five working days is Tarrowmouth’s own choice.',
  }), ...manxUnknown('The decision is told to whoever referred the child, where that is right.', 'procedure', 'http://isleofmanchildcare.proceduresonline.com/chapters/p_ch_serv_thresh.html')],
  arises: (t) => fromEach(t.each(referral), (entry) => {
    const decided = entry.at('decided')
    return decided?.body.outcome ? [{ key: entry.record, of: decided, at: decided.happened, because: [decided.current.id] }] : []
  }),
  metBy: (decided, t) => tellings(decided.record, t).map((told) => judge(told, decided)),
  owner: 'front-door-manager',
  escalates: [{ after: { workingDays: 1 }, to: 'head-of-service' }],
  press: { label: 'Write what the referrer was told', kind: 'referrer-told', step: 'told' },
  meets: [
    'Telling the referrer what was decided.',
    'A written reason for not telling them: they gave no name, or telling would put somebody in danger.',
  ],
  doesNotMeet: ['Only telling them that it arrived.', 'Something said before the decision was made.'],
})

function judge(told: ReturnType<typeof tellings>[number], decided: StepView<unknown>): Candidate {
  const { step, names, reason } = told
  if (names !== 'yes') return { step, counts: names, why: whichReferral }
  if (reason !== null) return { step, counts: 'yes', why: 'Not told, for a reason that is written down' }
  if (step.body.acknowledgedOnly) return { step, counts: 'no', why: 'It says the referral arrived, not what was decided' }
  if (isBefore(step.happened, decided.happened) === 'yes') return { step, counts: 'no', why: 'Told before it was decided' }
  return { step, counts: 'yes' }
}
