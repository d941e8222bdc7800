import { defineDuty } from '../../../../readings/duty/index.ts'
import { adoptionGuidance, manxAdoptionOwn } from './adoption-law.ts'
import { fromEach, matchesSince, waitOver, type From } from './adoptions.ts'

/** Once it is decided that a child is to be adopted, a family is found within half a year. */
export default defineDuty<From>({
  id: 'permanence/adoption-match-decided', title: 'Match within six months of deciding', answers: ['PE-2'], catalogue: 'D-AD03', about: 'child',
  versions: [
    ...adoptionGuidance({ months: 6 }, null, 'unverified', 'A child is matched with adopters within six months of the decision that they should be adopted. We have not read the number in the guidance yet.'),
    ...manxAdoptionOwn('How long a child on the Isle of Man may wait to be matched with adopters.'),
  ],
  arises: (t) => fromEach(t, (e) => e.all('approved').filter((s) => s.body.agreed === true).slice(0, 1)),
  metBy: matchesSince,
  notNeeded: waitOver,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 20 }, to: 'head-of-service' }],
  press: { label: 'Agree the match', kind: 'permanence-plan', step: 'matched' },
  meets: ['A match agreed by somebody named, on the plan for a home that lasts.'],
  doesNotMeet: ['A family that is only thought about.', 'Adopters who met the child once.'],
})
