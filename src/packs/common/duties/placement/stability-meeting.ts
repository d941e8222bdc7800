import { addInstant, isBefore, latest, earliest, type When } from '../../../../calendar/index.ts'
import { fromEach, readOnce, type FactId, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import type { Context } from '../../../../readings/index.ts'
import { stabilityMeeting } from '../../records/stability-meeting.ts'
import { ourOwn } from '../sources.ts'
import { notBefore, tooRough, untilMet } from '../steps.ts'
import { stays } from '../visit/stays.ts'

/** What makes people sit down: somebody said that a home may end, or a second move within a year. */
interface Asked { readonly key: string; readonly at: When; readonly because: FactId; readonly closed: FactId | null }

/** When a child’s home may end, people meet soon to keep it, or to learn why it could not be kept. */
export default defineDuty({
  id: 'placement/stability-meeting', title: 'Meet to keep their home', answers: ['CA-6'], catalogue: 'D-LA29', about: 'child',
  versions: ourOwn({ workingDays: 5 },
    'People meet within five working days of a carer or home giving notice, or of a child’s second move in a year. That is Tarrowmouth’s own choice: no rule gives a number.'),
  arises: (t, c) => [...said(t), ...secondMoves(t, c)].map((of) => ({ key: of.key, of, at: of.at, because: [of.because] })),
  metBy: (asked, t) => untilMet(t.all(stabilityMeeting, 'held').flatMap((step): readonly Candidate[] => {
    const after = notBefore(step.happened, asked.at)
    return after === 'no' ? [] : [after === 'yes' ? { step, counts: 'yes' } : { step, counts: 'cannot tell', why: tooRough }]
  })),
  notNeeded: ({ closed }) => closed ? { why: 'It was settled without a meeting', fact: closed } : null,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Write the meeting', kind: 'stability-meeting', step: 'held' },
  meets: ['A meeting held once it was known. One meeting may answer a notice and a move.'],
  doesNotMeet: ['A search for another home.', 'A review before it was known.'],
})

const said = readOnce((t: Timeline): readonly Asked[] => fromEach(t.each(stabilityMeeting), (e) => {
  const called = e.at('called')
  return called ? [{ key: e.record, at: called.happened, because: called.current.id, closed: e.at('closed')?.current.id ?? null }] : []
}))

/** The third home within a year, and each after it: the first of them is no move. A move counts when it may be within the year. */
const secondMoves = (t: Timeline, c: Context): readonly Asked[] => {
  const all = stays(t, c)
  return fromEach(all, (stay, i) => {
    const first = all[i - 2]
    return first && isBefore(first.from, stay.from) === 'yes' && earliest(stay.from) < addInstant(latest(first.from), { days: 365 })
      ? [{ key: `moved:${stay.key}`, at: stay.from, because: stay.because[0] ?? '', closed: null }] : []
  })
}
