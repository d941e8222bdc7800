import { isBefore } from '../../../../calendar/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { again, type Round } from '../../families/again.ts'
import { lifeStory } from '../../records/life-story.ts'
import { ourOwn } from '../sources.ts'

const goesOn = again({
  done: (t) => t.all(lifeStory, 'chapter').map((step) => ({ step, counts: 'yes' })),
  first: 'elsewhere',
  starts: (t) => t.all(lifeStory, 'begun'),
})

/** A story begun and left lying is worse than none: something is added every half year. */
export default defineDuty<Round>({
  id: 'permanence/life-story-goes-on', title: 'Go on with their life story', answers: ['CA-8', 'VO-4'], catalogue: 'D-LA20', about: 'child',
  versions: ourOwn({ months: 6 }, 'While a child is in care, a part is added to their life story at least every six months. That is Tarrowmouth’s own choice.'),
  ...goesOn,
  notNeeded: (round, t, c) => {
    const finished = t.all(lifeStory, 'finished').find((s) => isBefore(s.happened, round.from) !== 'yes')
    return finished ? { why: 'The story is finished', fact: finished.current.id } : goesOn.notNeeded?.(round, t, c) ?? null
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Add a part', kind: 'life-story', step: 'chapter' },
  meets: ['A part added, whoever did it with the child.'],
  doesNotMeet: ['Photographs in a drawer at the office.', 'Giving them what was made before.'],
})
