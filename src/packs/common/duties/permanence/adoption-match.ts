import { defineDuty } from '../../../../readings/duty/index.ts'
import { adoptionScorecard, manxAdoptionOwn } from './adoption-law.ts'
import { fromEach, matchesSince, waitOver, type From } from './adoptions.ts'

/** Once a court has said that a child may be placed, every month is a long one. */
export default defineDuty<From>({
  id: 'permanence/adoption-match', title: 'Match once they may be placed', answers: ['PE-2'], catalogue: 'D-AD04', about: 'child',
  versions: [
    ...adoptionScorecard({ days: 121 }, 'https://internationaladoptionguide.co.uk/news/delays-domestic-adoption.html',
      'From a placement order to the match councils are counted by four months; 121 days is that in days. It is a threshold and no law.'),
    ...manxAdoptionOwn('How long a child who may be placed for adoption waits for a match on the Isle of Man.'),
  ],
  arises: (t) => fromEach(t, (e) => e.all('may-place').filter((s) => s.body.by === 'order')),
  metBy: matchesSince,
  notNeeded: waitOver,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 20 }, to: 'head-of-service' }],
  press: { label: 'Agree the match', kind: 'permanence-plan', step: 'matched' },
  meets: ['A match agreed by somebody named, on the plan for a home that lasts.'],
  doesNotMeet: ['A family that is only thought about.', 'A match agreed for a plan from before the order.'],
})
