import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { participation } from '../../records/participation.ts'
import { ourOwn } from '../sources.ts'

/** A child who asked for a change hears what came of it, whatever that is. */
export default defineDuty({
  id: 'advocacy/told-back', title: 'Tell them what came of it', answers: ['VO-2', 'VO-6'], catalogue: null, about: 'child',
  versions: ourOwn('by the date given', 'When a child asks for something to change, they are told what came of it by the day that was promised. That the day is kept is Tarrowmouth’s own choice.'),
  arises: (t) => t.each(participation).flatMap((entry) => {
    const said = entry.at('said')
    return said ? [{
      key: entry.record, of: entry, at: said.happened, because: [said.current.id],
      ...(said.body.by ? { by: { day: said.body.by } } : {}), ...(said.body.answers ? { owner: { worker: said.body.answers } } : {}),
    }] : []
  }),
  metBy: (entry) => [
    ...entry.all('done').map((step): Candidate => ({ step, counts: 'no', why: 'Something was done, and they have not been told' })),
    ...entry.all('told-back').map((step): Candidate => ({ step, counts: 'yes' })),
  ],
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Tell them', kind: 'participation', step: 'told-back' },
  meets: ['Telling them, also when nothing changed, and why.'],
  doesNotMeet: ['Doing it, and telling nobody.', 'A newsletter to all.'],
})
