import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { careEpisode } from '../../records/care-episode.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'
import { ourOwn } from '../sources.ts'
import { notBefore } from '../steps.ts'
import { visitsSince } from '../visit/seen.ts'

/** Went home to parents, or to family or friends. */
const home = ['E4A', 'E4B', 'E13']

/** The first weeks at home decide whether a child stays there. Somebody comes, soon. */
export default defineDuty({
  id: 'care-plan/after-return', title: 'See the child at home again', answers: ['CA-9'], catalogue: 'D-LA26', about: 'child',
  versions: ourOwn({ workingDays: 10 }, 'A child who went home from care is seen there within ten working days. That is Tarrowmouth’s own choice: no rule gives a number.'),
  arises: (t, c) => fromEach(lookedAfter.spans(t, c), (care) => {
    const reason = t.find(careEpisode, care.key)?.at('ended')?.body.reason
    return care.to && home.includes(reason ?? '') ? [{ key: care.key, of: { care, to: care.to }, at: care.to, because: care.because.slice(-1) }] : []
  }),
  metBy: ({ to }, t) => visitsSince(t, to, () => true),
  notNeeded: ({ to }, t, c) => {
    const back = lookedAfter.spans(t, c).find((s) => notBefore(s.from, to) === 'yes')
    return back ? { why: 'The child is in care again: visits there are owed instead', fact: back.because[0] ?? null } : null
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Write the visit', kind: 'visit', step: 'happened' },
  meets: ['A visit since they went home on which the child was seen.'],
  doesNotMeet: ['A visit before they went.', 'A phone call.', 'Calling when nobody was in.'],
})
