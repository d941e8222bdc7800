import { day } from '../../../../calendar/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { after } from '../../families/after.ts'
import { manxProcedure } from '../sources.ts'
import { arrangements, over } from './arrangements.ts'

/** A short stay that lasts is private fostering from the 28th day: somebody asks whether the child is still there. */
export default defineDuty({
  id: 'private-fostering/still-there', title: 'Ask whether they still live there', answers: ['PF-1'], catalogue: null, about: 'child',
  versions: [
    {
      where: 'england', from: day('2005-07-01'), within: { days: 28 }, basis: 'act', numberBasis: 'act',
      law: {
        cite: 'Children Act 1989, section 66', href: null, status: 'unverified', checkedOn: null,
        says: 'A child under 16, or under 18 if disabled, who lives for 28 days or more with somebody who is not close family is privately fostered. Before then it is not, unless it is meant to last. '
          + 'The Act is older; we count from 1 July 2005, when the regulations we work to began.',
      },
    },
    ...manxProcedure({ days: 28 }, 'https://www.proceduresonline.com/iom/scb/chapters/p_sg_child_priv_foster_care.html',
      'A child under 16, or under 18 if disabled, who lives with somebody who is not close family for 28 days or more is privately fostered, and it must be notified.'),
  ],
  // A stay known or meant to be longer is fostering at once; one whose length nobody knows is asked about too.
  arises: (t) => arrangements(t).filter((a) => a.heard.body.fourWeeks !== 'yes').map((of) => ({
    key: of.entry.record, of, because: [of.heard.current.id],
    at: of.heard.body.since ? { day: of.heard.body.since } : { unknown: 'Nobody wrote since when the child lives there' },
  })),
  metBy: ({ entry }) => after(null, entry.all('decided'), ({ outcome }) => (outcome ? null : 'Something was written, but no decision')),
  notNeeded: over,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Decide what it is', kind: 'private-fostering', step: 'decided' },
  meets: ['A decision: it is private fostering, or it is not.', 'The child having left, or being with close family.', 'Putting right the first answer, when it turns out to be for longer.'],
  doesNotMeet: ['Waiting to hear.'],
})
