import { earliest } from '../../../../calendar/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { enquiry } from '../../records/enquiry.ts'
import { strategyDiscussion } from '../../records/strategy-discussion.ts'
import { manxUnknown, ourOwn } from '../sources.ts'
import { untilMet } from '../steps.ts'
import { manxEnquiry } from './law.ts'
import { looksSince } from './looks.ts'

/** A child who may be in danger is seen within a day, alone, by somebody who is there for them. */
export default defineDuty({
  id: 'enquiry/child-seen', title: 'See the child', answers: ['CP-3', 'AS-1', 'VO-2'], catalogue: 'D-CP05', about: 'child',
  versions: [
    ...ourOwn({ hours: 24 }, 'A child is seen within 24 hours of the beginning of an enquiry, alone or with the reason why not. That is Tarrowmouth’s own choice; other councils choose the same.'),
    ...manxUnknown('The child is seen and heard in an enquiry under section 46.', 'procedure', manxEnquiry),
  ],
  arises: (t) => t.each(enquiry).flatMap((entry) => {
    const begun = entry.at('begun')
    if (!begun) return []
    const asked = t.find(strategyDiscussion, begun.body.strategy)?.at('held')
    // A child seen between the discussion and the paperwork has been seen.
    const since = asked && earliest(asked.happened) < earliest(begun.happened) ? asked.happened : begun.happened
    return [{ key: entry.record, of: { entry, since }, at: begun.happened, because: [begun.current.id] }]
  }),
  metBy: ({ entry, since }, t) => untilMet(looksSince(since, entry, t)),
  notNeeded: ({ entry }) => {
    const decided = entry.at('decided')
    return decided ? { why: 'A manager decided the enquiry, and the child had not been seen: the reason is on the enquiry', fact: decided.current.id } : null
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { hours: 24 }, to: 'head-of-service' }],
  press: { label: 'Say how the child was seen', kind: 'enquiry', step: 'child-seen' },
  meets: ['Seeing the child alone.', 'Watching closely a child who does not use words.', 'Seeing them with others, with the reason written.'],
  doesNotMeet: ['A phone or video call.', 'A visit when nobody let us in.', 'What a teacher or a parent says of them.', 'A visit to the carers about fostering.'],
})
