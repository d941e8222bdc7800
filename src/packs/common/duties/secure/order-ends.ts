import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { manxOrder } from '../court/law.ts'
import { secureRegulations } from './law.ts'
import { inSecureHome, locked } from './locked.ts'

/** An order that lets a child be locked in ends on its day: by then a court has made another, or the door is open. */
export default defineDuty({
  id: 'secure/order-ends', title: 'Act before the secure order ends', answers: ['CA-2', 'PE-1'], catalogue: 'D-PM19', about: 'child',
  versions: [...secureRegulations('by the date given', '11 and 12', 'partly verified',
    'A secure order holds until its day: three months at most the first time, six later. An order that lets a child be kept from leaving somewhere '
      + 'else is the High Court’s own, and holds until '
      + 'the day it gives. The child is freed sooner when there is no longer good reason.'),
  ...manxOrder('A secure order on the Isle of Man holds until the day written in it (section 27). How long one may '
    + 'last was not read.', 'http://isleofmanchildcare.proceduresonline.com/chapters/p_place_secure_accom.html')],
  arises: (t) => locked(t).flatMap((of) => {
    const { entry, placed } = of
    const orders = entry.all('order-made')
    const none = orders.length === 0 && !inSecureHome(of) ? [placed] : []
    return [
      ...none.map((step) => ({ key: entry.record, of: { entry, after: step.sequence }, at: step.happened, because: [step.current.id], about: 'No order is written' })),
      ...orders.map((step) => ({
        key: `${entry.record}:${step.sequence}`, of: { entry, after: step.sequence }, at: step.happened, because: [step.current.id], about: 'The order',
        ...(step.body.until ? { by: { day: step.body.until } } : {}),
      })),
    ]
  }),
  metBy: ({ entry, after }): readonly Candidate[] => [...entry.all('order-made').filter((s) => s.sequence > after), ...entry.all('ended')].map((step) => ({ step, counts: 'yes' })),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }, { after: { hours: 24 }, to: 'director' }],
  press: { label: 'Write the order', kind: 'secure-accommodation', step: 'order-made' },
  meets: ['Another order.', 'The child being free to leave.'],
  doesNotMeet: ['A hearing that is booked.', 'A panel that thinks it is still needed.'],
})
