import { defineDuty } from '../../../../readings/duty/index.ts'
import { emergencyAction } from '../../records/emergency-action.ts'
import { childrenAct, manxOrder } from './law.ts'

/** An emergency protection order runs out on its day: by then it has been made longer once, replaced, or the child is safe without it. */
export default defineDuty({
  id: 'emergency/order-ends', title: 'The emergency order runs out', answers: ['CP-4'], catalogue: 'D-FD12', about: 'child',
  versions: [
    ...childrenAct('by the date given', '45', 'https://somersetsafeguardingchildren.org.uk/glossary/section-44/',
      'An emergency protection order lasts until the day it names, eight days at most, and can be made longer once, by up to seven. The day on the order counts.'),
    ...manxOrder('An emergency protection order lasts until the day it names. How long that may be was not found.'),
  ],
  arises: (t) => t.each(emergencyAction).flatMap((entry) => {
    const taken = entry.at('taken')
    if (taken?.body.power !== 'EPO') return []
    const longer = entry.all('extended').filter((s) => s.body.until).at(-1)
    const by = longer?.body.until ?? taken.body.endsBy
    return [{ key: entry.record, of: entry, at: taken.happened, because: [taken.current.id, ...(longer ? [longer.current.id] : [])], ...(by ? { by } : {}) }]
  }),
  metBy: (entry) => entry.all('ended').map((step) => ({ step, counts: 'yes' })),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { hours: 3 }, to: 'head-of-service' }],
  press: { label: 'Say how it ended', kind: 'emergency-action', step: 'ended' },
  meets: ['Writing what came after the order, and where the child is.'],
  doesNotMeet: ['Making it longer: the clock then runs to the new day.', 'Asking for another order that has not been made.'],
})
