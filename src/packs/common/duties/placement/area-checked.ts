import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { approvalsFor } from '../../families/place.ts'
import { placementRequest } from '../../records/placement-request.ts'
import { planningGuidance } from '../care-plan/law.ts'
import { manxUnknown } from '../sources.ts'
import { words } from '../steps.ts'
import { movedOn, staysElsewhere } from './elsewhere.ts'

/** Before a child goes to live somewhere we do not know, somebody who does is asked about its dangers. */
export default defineDuty({
  id: 'placement/area-checked', title: 'Ask what is known about the area', answers: ['CA-5', 'CA-4'], catalogue: 'D-PM06', about: 'child',
  versions: [
    ...planningGuidance({
      within: 'by the date given', numberBasis: 'statutory guidance', status: 'partly verified', href: 'https://wakefieldcs.trixonline.co.uk/chapter/out-of-district-placements',
      says: 'Before a child is placed elsewhere, the council there is asked about dangers near the home. That police are asked too was not read. The council there may not forbid it.',
    }),
    ...manxUnknown('Asking about dangers near a home off the island is good practice.', 'sector practice'),
  ],
  arises: (t, c) => staysElsewhere(t, c, ['NEXT', 'FAR', 'OFF']).map((stay) => ({ key: stay.key, of: stay, at: stay.from, by: stay.from, because: stay.because.slice(0, 1) })),
  metBy: (stay, t) => [
    ...t.all(placementRequest, 'matched').filter((s) => s.body.home !== undefined && s.body.home === stay.detail?.['home']).map((step): Candidate =>
      words(step.body.areaChecked) ? { step, counts: 'yes' } : { step, counts: 'no', why: 'A home was chosen, and nobody wrote what is known about the area' }),
    ...approvalsFor(stay, t).flatMap((e) => e.all('consulted')).filter((s) => ['area-authority', 'police'].includes(s.body.who ?? '')).map((step): Candidate =>
      words(step.body.said) ? { step, counts: 'yes' } : { step, counts: 'no', why: 'They were asked, and no answer is written' }),
  ],
  notNeeded: movedOn,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Ask, and write the answer', kind: 'placement-approval', step: 'asked' },
  meets: ['What the council or the police of the area said, written on the search or the request for agreement.'],
  doesNotMeet: ['The home’s own account of its area.', 'Asking, with no answer written.'],
})
