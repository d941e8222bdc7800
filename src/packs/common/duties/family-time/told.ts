import { isBefore, type Day } from '../../../../calendar/index.ts'
import { fromEach, readOnce, type Entry, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { familyTime } from '../../records/family-time.ts'
import { manxOwn, ourOwn } from '../sources.ts'

type Told = Entry<NonNullable<(typeof familyTime)['bodies']>>
/** A day the child was told, where it was written, and what was said of it first. */
interface Promised { readonly record: Told; readonly sequence: number; readonly on: Day; readonly fact: string; readonly answer: StepView | null }

const bySequence = (a: StepView<unknown>, b: StepView<unknown>): number => a.sequence - b.sequence

const promised = readOnce((t: Timeline): readonly Promised[] => fromEach(t.each(familyTime), (record) => {
  const said = [...record.all('happened'), ...record.all('not-happened')].sort(bySequence)
  const steps: readonly StepView<{ readonly nextOn?: Day }>[] = [...record.all('planned').filter((s) => !s.body.none), ...said].sort(bySequence)
  return fromEach(steps, ({ body, sequence, fact }) => {
    const answer = said.find((s) => s.sequence > sequence) as StepView | undefined
    return body.nextOn ? [{ record, sequence, on: body.nextOn, fact, answer: answer ?? null }] : []
  })
}))

/** A child was told a day. Afterwards somebody says whether it happened, and how it was for them. */
export default defineDuty<Promised>({
  id: 'family-time/told', title: 'Say how time with family went', answers: ['CA-8'], catalogue: null, about: 'child',
  versions: [
    ...ourOwn({ workingDays: 2 },
      'Within two working days of a day the child was told they would be with family, it is written whether it happened and how it was for them. That is Tarrowmouth’s own choice.'),
    ...manxOwn('That somebody writes what became of time with family.'),
  ],
  arises: (t) => promised(t).map((of) => ({ key: `${of.record.record}:${of.sequence}`, of, at: { day: of.on }, because: [of.fact] })),
  metBy: ({ answer }): readonly Candidate[] => (answer ? [{ step: answer, counts: 'yes', at: { at: answer.recorded } }] : []),
  notNeeded: ({ record, sequence, on }) => {
    const changed = record.all('planned').find((s) => s.sequence > sequence && isBefore({ day: on }, s.happened) !== 'yes'), ended = record.at('ended')
    if (changed) return { why: 'It was agreed anew', fact: changed.fact }
    return ended ? { why: 'It ended', fact: ended.fact } : null
  },
  owner: 'social-worker',
  escalates: [{ after: { workingDays: 3 }, to: 'team-manager' }],
  press: { label: 'Say how it went', kind: 'family-time', step: 'happened' },
  meets: ['That it happened, with how it was for the child.', 'That it did not, and why.'],
  doesNotMeet: ['A case note that mentions it.'],
})
