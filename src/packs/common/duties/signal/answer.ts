import { day, type Instant } from '../../../../calendar/index.ts'
import { fromEach, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Arising, type Candidate, type DutyDefinition } from '../../../../readings/duty/index.ts'
import type { Context } from '../../../../readings/index.ts'
import { roundsOf, signalKeys, type Round, type SignalDefinition, type SignalReading } from '../../../../readings/signal/index.ts'
import { signalAnswer } from '../../records/signal-answer.ts'
import { signalAnswers } from '../../signal-answers.ts'
import { ourOwn } from '../sources.ts'

/** What came up before this day owes no answer: nobody was asked for one. */
const since = day('2026-11-01')

/**
 * A pattern in a child's record is answered by name. `signals` is handed over when it is asked for, because signals and duties
 * are listed in one place and neither may wait for the other.
 */
export const answerPatterns = (signals: () => readonly SignalDefinition[]): DutyDefinition => defineDuty<Round>({
  id: 'signal/answer', title: 'Answer the pattern', answers: ['AS-2', 'QA-4'], catalogue: null, about: 'child',
  versions: ourOwn({ workingDays: 5 },
    'When a pattern comes up in a child’s record, somebody says within five working days what was done, or why it is not what it looks like. That is Tarrowmouth’s own '
      + 'choice, for patterns that came up from 1 November 2026. A pattern is never law, and neither is this.').map((v) => ({ ...v, from: since })),
  arises: (t, c) => fromEach(readNow(signals, t, c), ({ signal, reading }) => owedFor(signal, reading, t, c)),
  metBy: (round, t) => round.said.flatMap(({ record }): readonly Candidate[] => {
    const step = t.find(signalAnswer, record)?.at('answered')
    return step ? [{ step, counts: 'yes', at: { at: step.recorded } }] : []
  }),
  // A pattern may come or go by time alone, and then so does what is owed about it.
  wakes: (t, c) => {
    let next: Instant | null = null
    for (const signal of signals()) if (signal.wakes) next = c.sooner(next, signal.wakes(t, c))
    for (const { reading } of readNow(signals, t, c)) next = c.sooner(next, reading.next ?? reading.until)
    return next
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Answer it', kind: 'signal-answer', step: 'answered' },
  meets: ['Saying what was done, or is being done, by name.', 'Saying why it is not what it looks like.'],
  doesNotMeet: ['“Noted”, with nothing beside it.', 'An answer from before something was added to it.', 'An answer whose day to look again has come.'],
})

/** Every pattern there is in a child's record now. */
const readNow = (signals: () => readonly SignalDefinition[], t: Timeline, c: Context): readonly { readonly signal: SignalDefinition; readonly reading: SignalReading }[] =>
  c.once(signals, t, () => {
    const found: { readonly signal: SignalDefinition; readonly reading: SignalReading }[] = []
    // Most say nothing of most children.
    for (const signal of signals()) for (const reading of signal.reads(t, c)) found.push({ signal, reading })
    return found
  })

function owedFor(signal: SignalDefinition, reading: SignalReading, t: Timeline, c: Context): readonly Arising<Round>[] {
  const base = { because: reading.because, about: reading.says }
  const rounds = roundsOf(signal, reading, signalAnswers(t), t, c)
  if (rounds === null) {
    return [{ ...base, key: signalKeys.write(signal.id, reading.key), of: { since: c.now, after: null, said: [] }, at: { unknown: 'Nobody can tell when this pattern came up' } }]
  }
  return rounds.map((round) => ({ ...base, key: signalKeys.write(signal.id, reading.key, round.after?.record), of: round, at: { at: round.since } }))
}
