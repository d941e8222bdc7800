import { isBefore, type Day } from '../../../../calendar/index.ts'
import { fromEach, readOnce, type Entry, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { familyTime } from '../../records/family-time.ts'
import { manxOwn, ourOwn } from '../sources.ts'

type Told = Entry<NonNullable<(typeof familyTime)['bodies']>>
/** A day the child was told: the record, the step that gave it, and the day. */
interface Promised { readonly record: string; readonly sequence: number; readonly on: Day; readonly fact: string }

const stepsOf = (e: Told): readonly StepView<{ readonly nextOn?: Day }>[] =>
  [...e.all('planned').filter((s) => !s.body.none), ...e.all('happened'), ...e.all('not-happened')].sort((a, b) => a.sequence - b.sequence)

const promised = readOnce((t: Timeline): readonly Promised[] => fromEach(t.each(familyTime), (e) => fromEach(stepsOf(e), (s) => (s.body.nextOn ? [{ record: e.record, sequence: s.sequence, on: s.body.nextOn, fact: s.fact }] : []))))

/** A child was told a day. Afterwards somebody says whether it happened, and how it was for them. */
export default defineDuty<Promised>({
  id: 'family-time/told', title: 'Say how time with family went', answers: ['CA-8'], catalogue: null, about: 'child',
  versions: [
    ...ourOwn({ workingDays: 2 },
      'Within two working days of a day the child was told they would be with family, it is written whether it happened and how it was for them. That is Tarrowmouth’s own choice.'),
    ...manxOwn('That somebody writes what became of time with family.'),
  ],
  arises: (t) => promised(t).map((of) => ({ key: `${of.record}:${of.sequence}`, of, at: { day: of.on }, because: [of.fact] })),
  metBy: ({ record, sequence }, t) => {
    const e = t.find(familyTime, record)
    const after = e ? [...e.all('happened'), ...e.all('not-happened')].filter((s) => s.sequence > sequence).sort((a, b) => a.sequence - b.sequence) : []
    return after.slice(0, 1).map((step): Candidate => ({ step: step as StepView, counts: 'yes', at: { at: step.recorded } }))
  },
  notNeeded: ({ record, sequence, on }, t) => {
    const e = t.find(familyTime, record)
    const changed = e?.all('planned').find((s) => s.sequence > sequence && isBefore({ day: on }, s.happened) !== 'yes'), ended = e?.at('ended')
    if (changed) return { why: 'It was agreed anew', fact: changed.fact }
    return ended ? { why: 'It ended', fact: ended.fact } : null
  },
  owner: 'social-worker',
  escalates: [{ after: { workingDays: 3 }, to: 'team-manager' }],
  press: { label: 'Say how it went', kind: 'family-time', step: 'happened' },
  meets: ['That it happened, with how it was for the child.', 'That it did not, and why.'],
  doesNotMeet: ['A case note that mentions it.'],
})
