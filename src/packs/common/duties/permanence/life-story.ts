import { isBefore } from '../../../../calendar/index.ts'
import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { lifeStory } from '../../records/life-story.ts'
import { careEnded, inCare } from '../care-review/reviews.ts'
import { ourOwn } from '../sources.ts'

/** Within half a year somebody has begun to help the child make sense of how they came here. */
export default defineDuty({
  id: 'permanence/life-story', title: 'Begin their life story', answers: ['CA-8', 'VO-4'], catalogue: 'D-LA19', about: 'child',
  versions: ourOwn({ months: 6 },
    'Work on a child’s life story begins within six months of coming into care. Guidance expects the work; the six months are Tarrowmouth’s own choice.'),
  arises: (t, c) => inCare(t, c).map((care) => ({ key: care.key, of: care, at: care.from, because: care.because.slice(0, 1) })),
  metBy: (care, t) => fromEach(t.each(lifeStory), (entry): readonly Candidate[] => {
    const step = entry.at('begun'), ended = entry.at('finished')
    return !step || (ended && isBefore(ended.happened, care.from) === 'yes') ? [] : [{ step, counts: 'yes' }]
  }),
  notNeeded: careEnded,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Begin their story', kind: 'life-story', step: 'begun' },
  meets: ['Beginning it with them, or their story from before, if it was not finished.'],
  doesNotMeet: ['A referral for somebody else to do it.', 'A story that was finished before they came into care.'],
})
