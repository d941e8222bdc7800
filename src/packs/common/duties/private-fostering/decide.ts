import { day } from '../../../../calendar/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { after } from '../../families/after.ts'
import { arrangements, fosteredOnly } from './arrangements.ts'
import { manxPrivateFostering } from './law.ts'

/** A manager decides, from what was found, whether this is right for the child. */
export default defineDuty({
  id: 'private-fostering/decide', title: 'Decide whether it is right for the child', answers: ['PF-1'], catalogue: 'D-PF05', about: 'child',
  versions: [
    {
      where: 'england', from: day('2005-07-01'), within: { workingDays: 35 }, basis: 'sector practice', numberBasis: 'sector practice',
      law: {
        cite: 'Guidance on private fostering (2005), as services work to it', href: null, status: 'unverified', checkedOn: null,
        says: 'Whether an arrangement is right for the child is decided within 35 working days of our hearing of it. That is how services work, and not law, and nobody has read the number in its source.',
      },
    },
    ...manxPrivateFostering('Whether an arrangement is right for the child is decided.'),
  ],
  arises: (t) => arrangements(t).map((of) => ({ key: of.entry.record, of, at: of.heard.happened, because: [of.heard.current.id] })),
  metBy: ({ entry }) => after(null, entry.all('decided'), ({ outcome }) => (outcome ? null : 'Something was written, but no decision')),
  notNeeded: fosteredOnly,
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Decide', kind: 'private-fostering', step: 'decided' },
  meets: ['A decision, whichever it is, with its reason.'],
  doesNotMeet: ['What the social worker found, without a decision.'],
})
