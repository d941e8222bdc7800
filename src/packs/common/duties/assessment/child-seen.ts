import { fromEach, readOnce, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { ourOwn } from '../sources.ts'
import { notBefore, words } from '../steps.ts'
import { candidate, visits, type SeenVisit } from '../visit/seen.ts'
import { assessments, type Assessed } from './assessments.ts'

const saw: readonly unknown[] = ['ALONE', 'WITH', 'OBS', 'SEEN']
/** A time the assessment says the child was, or was not, seen. */
function sighting(step: StepView): SeenVisit {
  const seen = step.body['seen']
  if (!seen || seen === 'NOTALONE') return { step, seen: 'cannot tell', why: 'It does not say whether the child was seen' }
  if (!saw.includes(seen)) return { step, seen: 'no', why: 'The child was not seen' }
  return { step, seen: 'yes', why: seen === 'WITH' ? 'Seen, but not alone' : null }
}

type Begun = Assessed & { readonly begun: StepView }
/** Assessments of a child who is there to be seen. */
const begun = readOnce((t: Timeline): readonly Begun[] => fromEach(assessments(t).filter((a) => a.kind !== 'PC' && a.kind !== 'PB'), (a) => (a.begun ? [{ ...a, begun: a.begun }] : [])) as readonly Begun[])

/** An assessment is of a child: we meet them in its first days, before we have made up our minds. */
export default defineDuty({
  id: 'assessment/child-seen', title: 'See the child', answers: ['AS-1', 'VO-2'], catalogue: 'D-AS02', about: 'child',
  versions: ourOwn({ workingDays: 5 },
    'A child being assessed is seen within five working days of its beginning. That is Tarrowmouth’s own choice: national guidance asks '
      + 'that the child is seen and gives no number of days, and other councils have chosen four.'),
  arises: (t) => begun(t).map((a) => ({ key: a.entry.record, of: a, at: a.begun.happened, because: [a.begun.current.id] })),
  metBy: (a, t): readonly Candidate[] => [
    ...fromEach(a.entry.all('child-seen'), (s) => candidate(sighting(s as StepView), 'yes')),
    ...fromEach(visits(t), (v) => candidate(v, notBefore(v.step.happened, a.begun.happened))),
  ],
  notNeeded: ({ entry, agreed, stopped }) => {
    if (stopped) return { why: 'The assessment was stopped', fact: stopped.current.id }
    const said = agreed && words(entry.at('written')?.body.notAlone) !== null
    return said ? { why: 'The assessment is agreed, and says why the child was not seen', fact: agreed.current.id } : null
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Write that the child was seen', kind: 'assessment', step: 'child-seen' },
  meets: ['Seeing the child, alone or with others, in the assessment or on a visit since it began. Watching closely counts for a child who does not use words.'],
  doesNotMeet: ['A visit when the child was out, would not see us, or an adult would not let us in.', 'A visit from before it began.', 'A phone call.'],
})
