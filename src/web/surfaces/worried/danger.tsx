import type { Jurisdiction } from '../../../calendar/index.ts'
import { Button, InsetText, TelLink } from '../../kit/index.ts'
import type { WhomToRing } from '../../../store/index.ts'

/** A page nobody is surprised to see somebody look at. */
const elsewhere = 'https://www.bbc.co.uk/weather'

/** One press to be gone from the page. */
export const Leave = () => (
  <p class="govuk-body"><Button href={elsewhere} tone="warning" attributes={{ rel: 'noreferrer' }}>Leave this page now</Button></p>
)

/** Before everything else: what to do when somebody is in danger now, and whom to ring at any hour. */
export const DangerFirst = ({ ring, me, place }: { readonly ring: WhomToRing; readonly me: boolean; readonly place: Jurisdiction }) => (
  <InsetText>
    <p class="govuk-body"><strong>{me ? 'If you are in danger now' : 'If a child is in danger now'}, ring <TelLink number="999" />.</strong> You can ring for free, from any phone, even with no credit.</p>
    {place === 'england' && <p class="govuk-body">If you cannot speak, ring 999 from a mobile, listen, and press 55 when you are asked to.</p>}
    {ring.day?.phone && <p class="govuk-body">To talk to somebody by day: {ring.day.name}, <TelLink number={ring.day.phone} /></p>}
    {ring.night?.phone && <p class="govuk-body">At night and at weekends: {ring.night.name}, <TelLink number={ring.night.phone} /></p>}
    {me && <p class="govuk-body">You can also ring Childline, at any hour and for free, on <TelLink number="0800 1111" />. They are not part of the council.</p>}
  </InsetText>
)
