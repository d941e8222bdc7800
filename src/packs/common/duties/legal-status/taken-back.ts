import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { childrenActSince, inEngland } from '../court/law.ts'
import { manxUnknown } from '../sources.ts'
import { untilMet } from '../steps.ts'
import { byAgreement, replacedBy } from './by-agreement.ts'

/** Once somebody with parental responsibility takes back their agreement, something else must hold, at once: home, a new agreement, or a court. */
export default defineDuty({
  id: 'legal-status/taken-back', title: 'Agreement taken back: act now', answers: ['CA-1'], catalogue: 'D-LA04', about: 'child',
  versions: [...inEngland({
    from: childrenActSince, within: 'at once', basis: 'act', cite: 'Children Act 1989, section 20(7) and (8)',
    href: 'https://sloughchildcare.proceduresonline.com/p_section_20_acc.html', status: 'partly verified',
    says: 'Anyone with parental responsibility may take the child home from care by agreement at any time. That agreement can be taken back at any '
      + 'time was read in a procedure, not yet in the Act.',
  }), ...manxUnknown('Care by agreement (section 25) goes on only while those with parental responsibility agree.')],
  arises: (t) => fromEach(byAgreement(t), ({ entry }) => [...entry.all('taken-back'), ...entry.all('asked-again').filter((s) => s.body.still === false)]
    .map((step) => ({ key: `${entry.record}:${step.sequence}`, of: { entry, step }, at: step.happened, because: [step.current.id] }))),
  metBy: ({ entry, step }, t): readonly Candidate[] => untilMet([
    ...entry.all('ended').map((s): Candidate => ({ step: s, counts: 'yes' })),
    ...entry.all('agreed').filter((s) => s.sequence > step.sequence).map((s): Candidate => s.body.agreed ? { step: s, counts: 'yes' } : { step: s, counts: 'no', why: 'Asked again, and not agreed' }),
    ...replacedBy(entry.record, step.happened, t),
  ]),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { hours: 24 }, to: 'head-of-service' }, { after: { hours: 48 }, to: 'director' }],
  redLine: {
    title: 'A parent has taken back their agreement, and the child has not gone home',
    why: 'From that moment the council may have no right to keep the child.',
  },
  press: { label: 'Say what holds now', kind: 'legal-status', step: 'ended' },
  meets: ['Saying that care by agreement ended, and what the child lives under now.', 'A new agreement, freely given.', 'An order.'],
  doesNotMeet: ['Asking them to think about it.', 'Telling them we would go to court.'],
})
