import { day } from '../../../../calendar/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { cited } from '../../families/cited.ts'
import { decisionsAbout, movedOn, staysElsewhere } from './elsewhere.ts'

/** A child under a Manx care order leaves the island to live only when the court allows it and the head of social work agrees. */
export default defineDuty({
  id: 'placement/off-island', title: 'Agree to a home off the island', answers: ['CA-5'], catalogue: 'D-PM05', about: 'child',
  versions: [{
    where: 'isle-of-man', from: day('2021-04-01'), within: 'by the date given', basis: 'act', numberBasis: 'act',
    law: cited('Children and Young Persons Act 2001 (Isle of Man), schedule 2, paragraph 6', 'http://isleofmanchildcare.proceduresonline.com/chapters/p_place_off_island.html', 'verified',
      'Before a child in care lives off the island, the court is satisfied about their welfare, what is arranged there, and their own and their parents’ consent; the head of '
        + 'statutory social work agrees. Read in the procedure there. Counted here from the day Manx Care took the service over.'),
  }],
  arises: (t, c) => staysElsewhere(t, c, ['OFF'], true).map((stay) => ({ key: stay.key, of: stay, at: stay.from, by: stay.from, because: stay.because.slice(0, 1) })),
  metBy: (stay, t) => decisionsAbout(stay, t, ['OFF'], 'a senior manager'),
  notNeeded: movedOn,
  owner: 'head-of-service',
  escalates: [{ after: { hours: 0 }, to: 'director' }],
  press: { label: 'Ask for agreement', kind: 'placement-approval', step: 'asked' },
  meets: ['Agreement by the head of service or the director, which needs the court’s, the parents’ and the child’s answers written first.'],
  doesNotMeet: ['Agreement to another home off the island.', 'The court’s order with nobody’s agreement here.'],
})
