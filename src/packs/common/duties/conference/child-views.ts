import { latest } from '../../../../calendar/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { manxUnknown } from '../sources.ts'
import { words } from '../steps.ts'
import { conferenceGuidance, pages } from './law.ts'
import { calledOff, planned, type Planned } from './planned.ts'

/** What the child wants said is known before people sit down to decide about them. */
export default defineDuty({
  id: 'conference/child-views', title: 'Ask the child before the conference', answers: ['CP-2', 'VO-2'], catalogue: 'D-CP22', about: 'child',
  versions: [
    ...conferenceGuidance({
      within: 'by the date given', href: pages.views, numberBasis: 'local default',
      says: 'The child takes part in the conference in some way, or somebody speaks for them. No number of days is set: it is done by the time it is held.',
    }),
    ...manxUnknown('Somebody brings the words of a child who is not at the conference.'),
  ],
  arises: (t) => planned(t).map((of) => ({ key: of.entry.record, of, at: of.from.happened, because: [of.from.current.id], ...(of.when ? { by: of.when } : {}) })),
  metBy: (of) => [...said(of), ...atIt(of)],
  notNeeded: calledOff,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Write what the child wants said', kind: 'protection-conference', step: 'child-ready' },
  meets: ['The child’s own words, drawing or recording, brought by them or by somebody they chose.', 'The child speaking at the conference.'],
  doesNotMeet: ['What adults think the child wants.', '“Too young to ask”: somebody watches and says what the child shows.'],
})

const said = ({ entry }: Planned): readonly Candidate[] => entry.all('child-ready').map((step) => words(step.body.words) === null
  ? { step, counts: 'no', why: 'Somebody asked, and what the child said is not written' }
  : { step, counts: 'yes' })

/** At the conference itself: in time by being there, unless the record says that no views came. */
const atIt = ({ entry, when }: Planned): readonly Candidate[] => {
  const held = entry.at('held')
  if (!held) return []
  const at = when && { at: latest(when) }
  if (words(held.body.childViews) !== null) return [{ step: held, counts: 'yes', ...(at ? { at } : {}) }]
  return held.body.childTookPart === 'PN7' || held.body.childTookPart === 'PN4' ? [{ step: held, counts: 'no', why: 'It was held without the child’s views' }] : []
}
