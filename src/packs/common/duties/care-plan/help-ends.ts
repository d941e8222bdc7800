import type { When } from '../../../../calendar/index.ts'
import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import { after } from '../../families/after.ts'
import { helpAfter, homeAgain } from '../../statuses/home-again.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'
import { ourOwn } from '../sources.ts'

interface Helped { readonly home: StatusSpan; readonly care: StatusSpan; readonly from: When }

/** Help that goes home with a child does not run out unseen: before its day, somebody looks with the child whether it is there and whether it goes on. */
export default defineDuty<Helped>({
  id: 'care-plan/help-ends', title: 'Look at the help at home before it ends', answers: ['CA-9'], catalogue: null, about: 'child',
  versions: ourOwn('by the date given', 'Help promised to a child who goes home from care is looked at with them by the day it was promised until. That somebody looks is Tarrowmouth’s own choice; the day is the one in the plan.'),
  arises: (t, c) => fromEach(homeAgain.spans(t, c), (home) => {
    const care = lookedAfter.spans(t, c).find((s) => s.key === home.key), until = care ? helpAfter(care, t).plan?.at('proposed')?.body.helpUntil : undefined
    return care ? [{ key: home.key, of: { home, care, from: home.from }, at: home.from, because: home.because.slice(0, 1), ...(until ? { by: { day: until } } : {}) }] : []
  }),
  metBy: ({ care, from }, t) => after(from, helpAfter(care, t).looks, (b) => b.helpThere === undefined ? 'It does not say whether the help is there' : null),
  notNeeded: ({ home }) => home.detail?.['cameBack'] === true ? { why: 'The child is in care again', fact: home.because.at(-1) ?? null } : null,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Look at how it goes', kind: 'care-ending', step: 'looked-at' },
  meets: ['Looking at it with the child since they went home: whether the help is there, and whether it goes on.'],
  doesNotMeet: ['The plan made before they went.', 'Letting it run out.'],
})
