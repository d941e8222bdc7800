import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { contact } from '../../records/contact.ts'
import { safeForNow } from '../../records/safe-for-now.ts'
import { manxEnquiry } from '../early-help/law.ts'
import { tarrowmouthSince, workingTogether } from '../sources.ts'
import { notBefore, tooRough, untilMet, words } from '../steps.ts'

/** Somebody says a child could be hurt today. What keeps them safe, and who is with them, is decided now. */
export default defineDuty({
  id: 'contact/safe-today', title: 'Decide what keeps them safe today', answers: ['FD-3', 'FD-5'], catalogue: 'D-FD06', about: 'child',
  versions: [
    ...workingTogether({
      within: 'at once', numberBasis: 'local default', numberRead: false, since: tarrowmouthSince,
      says: 'When a child may be suffering serious harm the authority must find out and act; the law gives no hours. That somebody writes at once what was '
        + 'decided and who is with the child is Tarrowmouth’s own choice.',
    }),
    ...manxEnquiry('When a child on the Island may be suffering serious harm it must be found out what is needed to keep them safe. The Act gives no hours: that '
      + 'somebody decides at once is common practice.'),
  ],
  arises: (t) => fromEach(t.each(contact), (entry) => {
    const received = entry.at('received')
    return received?.body.immediateRisk ? [{ key: entry.record, of: received, at: received.happened, because: [received.current.id] }] : []
  }),
  metBy: (received, t) => untilMet(t.all(safeForNow, 'decided').flatMap((step): readonly Candidate[] => {
    const named = step.body.contact === received.record
    const since = named ? 'yes' : step.body.contact === undefined ? notBefore(step.happened, received.happened) : 'no'
    if (since === 'no') return []
    if (words(step.body.decision) === null) return [{ step, counts: 'no', why: 'It does not say what was decided' }]
    if (words(step.body.withWhom) === null) return [{ step, counts: 'no', why: 'It does not say who is with the child' }]
    return [since === 'yes' ? { step, counts: since } : { step, counts: since, why: tooRough }]
  })),
  owner: 'front-door-manager',
  escalates: [{ after: { hours: 1 }, to: 'head-of-service' }, { after: { hours: 4 }, to: 'director' }],
  press: { label: 'Decide what keeps them safe today', kind: 'safe-for-now', step: 'decided' },
  meets: ['A decision about today that says who is with the child.'],
  doesNotMeet: ['Deciding that the contact becomes a referral.', 'A decision that does not say who is with the child.', 'A message left for somebody.'],
})
