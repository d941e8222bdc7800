import type { SubjectId, StepView } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import type { Context } from '../../../../readings/index.ts'
import { homeWorry } from '../../records/home-worry.ts'
import { missingEpisode } from '../../records/missing-episode.ts'
import { returnInterview } from '../../records/return-interview.ts'
import { manxAsked } from '../../families/manx.ts'
import { postsAt } from '../posts.ts'
import { ourOwn } from '../sources.ts'
import { notBefore, tooRough, untilMet } from '../steps.ts'
import { homeOf } from './episodes.ts'

/** A child who came back said that something is wrong where they live: somebody with no part in running it decides. */
export default defineDuty({
  id: 'missing/worry-about-home', title: 'Decide about the worry about the home', answers: ['MI-7', 'MI-3'], catalogue: null, about: 'child',
  versions: [
    ...ourOwn({ workingDays: 1 }, 'When a return interview tells of a worry about the home, somebody outside the home has decided what happens by the end of the next working day. That is Tarrowmouth’s own choice: no national rule gives a time.'),
    ...manxAsked('20', 'What children say of where they live when they come back is to reach somebody outside the home.'),
  ],
  arises: (t) => t.each(returnInterview).flatMap((entry) => {
    const held = entry.at('held')
    return held?.body.aboutHome === true ? [{ key: entry.record, of: held, at: held.happened, because: [held.current.id] }] : []
  }),
  metBy: (held, t, c) => {
    const episode = t.find(missingEpisode, held.body.episode)
    const home = episode ? homeOf(episode, t, c) : null
    return untilMet(t.all(homeWorry, 'decided').flatMap((step): readonly Candidate[] => {
      const order = notBefore(step.happened, held.happened), { interview, decision, by, told } = step.body
      if (order === 'no' || (interview !== undefined && interview !== held.record)) return []
      if (!decision?.trim()) return [{ step, counts: 'no', why: 'Something was written, and no decision' }]
      if (!told?.length) return [{ step, counts: 'no', why: 'It does not say who outside the home was told' }]
      if (interview === undefined) return [{ step, counts: 'cannot tell', why: 'It does not say in which interview it was said' }]
      const outside = fromOutside(step, by, step.body.home ?? home, c)
      return [order === 'cannot tell' && outside.counts === 'yes' ? { step, counts: 'cannot tell', why: tooRough } : { step, ...outside }]
    }))
  },
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }, { after: { workingDays: 2 }, to: 'director' }],
  press: { label: 'Decide about the worry', kind: 'home-worry', step: 'decided' },
  meets: ['A decision by somebody with no post in the home, with who outside it was told.'],
  doesNotMeet: ['A decision by somebody who works in the home, or manages it.', 'The interview passed on to the home.', 'A decision that tells nobody, not even that nobody had to be told.'],
})

/** Whether who decided had no post in the home then. Nobody is outside it by silence. */
function fromOutside(step: StepView, by: SubjectId | undefined, home: SubjectId | null, c: Context): Pick<Candidate, 'counts' | 'why'> {
  if (!by) return { counts: 'cannot tell', why: 'It does not say who decided' }
  if (home === null) return { counts: 'yes' }
  const posts = postsAt(by, step.happened, c), there = posts.filter((p) => p.unit === home)
  if (there.some((p) => p.held === 'yes')) return { counts: 'no', why: 'Decided by somebody who works in the home' }
  return there.length > 0 || posts.length === 0 ? { counts: 'cannot tell', why: 'We cannot tell whether who decided works in the home' } : { counts: 'yes' }
}
