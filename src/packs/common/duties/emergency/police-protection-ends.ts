import { defineDuty } from '../../../../readings/duty/index.ts'
import { emergencyAction } from '../../records/emergency-action.ts'
import { manxUnknown } from '../sources.ts'
import { childrenAct } from './law.ts'

/** Seventy-two hours and no longer: by then somebody has decided with the family or a court where the child is safe. */
export default defineDuty({
  id: 'emergency/police-protection-ends', title: 'Police protection must end', answers: ['CP-4'], catalogue: 'D-FD11', about: 'child',
  versions: [
    ...childrenAct({ hours: 72 }, '46(6)', 'https://legislation.gov.uk/id/ukpga/1989/41/section/46?timeline=false&view=plain',
      'Nobody is kept in police protection for more than 72 hours. It is the most there may be, not a time to wait for. We read the number in two accounts of the section.'),
    ...manxUnknown('The police may keep a child safe in an emergency.', 'act'),
  ],
  arises: (t) => t.each(emergencyAction).flatMap((entry) => {
    const taken = entry.at('taken')
    if (!taken || taken.body.power === 'EPO') return []
    const at = taken.body.power ? taken.happened : { unknown: 'It does not say whether the police or a court kept the child safe' }
    return [{ key: entry.record, of: entry, at, because: [taken.current.id] }]
  }),
  metBy: (entry) => entry.all('ended').map((step) => ({ step, counts: 'yes' })),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { hours: 1 }, to: 'head-of-service' }, { after: { hours: 3 }, to: 'director' }],
  press: { label: 'Say how it ended', kind: 'emergency-action', step: 'ended' },
  meets: ['Writing how it ended and where the child is: home, with family, in care by agreement, or under an order.'],
  doesNotMeet: ['Asking a court, before it has decided.', 'Taking the child into police protection again.'],
})
