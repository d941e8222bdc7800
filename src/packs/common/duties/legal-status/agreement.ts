import { day } from '../../../../calendar/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { inEngland } from '../court/law.ts'
import { manxUnknown } from '../sources.ts'
import { agreedTo, agreementOver, byAgreement } from './by-agreement.ts'

/** Care by agreement rests on somebody who may agree: who holds parental responsibility is known, and what they agreed to is signed. */
export default defineDuty({
  id: 'legal-status/agreement', title: 'Write who agreed to care, and sign it', answers: ['CA-1'], catalogue: 'D-LA04', about: 'child',
  versions: [...inEngland({
    from: day('2021-03-01'), within: 'at once', basis: 'sector practice', cite: 'Public Law Working Group, practice guidance on care by agreement (March 2021)',
    href: 'https://sloughchildcare.proceduresonline.com/p_section_20_acc.html', status: 'verified',
    says: 'Under section 20 a child is in care because those with parental responsibility agree, or the young person does at 16. Practice asks for it in writing from the start, '
      + 'by people who understood it and know they can take it back on any day. The Act itself asks for no writing.',
  }), ...manxUnknown('A child may be in care by agreement under section 25 of the Children and Young Persons Act 2001. The 2023 inspection found it '
    + 'unclear who held parental responsibility.')],
  arises: (t) => byAgreement(t).map((of) => ({ key: of.entry.record, of, at: of.began.happened, because: [of.began.current.id] })),
  metBy: ({ entry }, t) => entry.all('agreed').map((step) => agreedTo(step, t)),
  notNeeded: (of) => agreementOver(of),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 2 }, to: 'head-of-service' }],
  press: { label: 'Write who agreed', kind: 'legal-status', step: 'agreed' },
  meets: ['Somebody with parental responsibility who agreed, and signed.', 'A young person of 16 or 17 who agreed for themself, and signed.'],
  doesNotMeet: [
    'A parent who did not object.', 'Agreement by somebody without parental responsibility.', 'Agreement nobody signed.',
    'Parental responsibility nobody has seen papers for: we cannot tell.',
  ],
})
