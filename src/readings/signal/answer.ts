import { startOfDay, type Day, type Instant, type When } from '../../calendar/index.ts'
import type { Fact, FactId, RecordId, SubjectId, Timeline } from '../../ledger/index.ts'
import type { Context } from '../context.ts'
import type { SignalDefinition, SignalReading } from './define.ts'

/** What somebody said about a pattern: what they did about it, or that it is not what it looks like. A fact, found by the pack. */
export interface SignalAnswer {
  /** The signal's id, and the key of its reading. */
  readonly signal: string
  readonly key: string
  readonly did: 'acted' | 'dismissed'
  /** Whether it says what was done, or why not. Half an answer is kept, and settles nothing. */
  readonly whole: boolean
  readonly by: SubjectId | null
  readonly at: When
  readonly recorded: Instant
  readonly lookAgain: Day | null
  readonly record: RecordId
  readonly fact: FactId
}

/** How a reading stands beside what was said about it. The words stay in the fact: a reading holds ids. */
export interface Answered {
  readonly did: SignalAnswer['did']
  readonly by: SubjectId | null
  readonly at: When
  readonly record: RecordId
  readonly fact: FactId
  readonly lookAgain: Day | null
  /** Why it came up again since: something joined its reasons, or its day came. Null while the answer stands. */
  readonly again: 'grown' | 'its day came' | null
}

/** How a pack finds what was said about a child's patterns, oldest first. Pure. */
export type SignalAnswers = (t: Timeline) => readonly SignalAnswer[]

/** When an answer no longer stands, and why; `at` may be still to come. Null: it stands until something new joins the reasons. */
export interface Lapse { readonly at: Instant; readonly why: NonNullable<Answered['again']> }

/** When the first of a pattern's reasons was written after an answer, or its day to look again comes: whichever is sooner. */
export function lapseOf(answer: SignalAnswer, reading: Pick<SignalReading, 'because'>, t: Timeline): Lapse | null {
  const grown = reasonsWritten(reading, t).filter((at) => at > answer.recorded)[0]
  const day = answer.lookAgain === null ? null : startOfDay(answer.lookAgain)
  if (grown !== undefined && (day === null || grown <= day)) return { at: grown, why: 'grown' }
  return day === null ? null : { at: day, why: 'its day came' }
}

/** When each of its reasons was first written, in order. A better version of an old reason is no new reason; somebody else's fact is theirs. */
function reasonsWritten(reading: Pick<SignalReading, 'because'>, t: Timeline): readonly Instant[] {
  const facts = t.facts, because = new Set(reading.because)
  const first = (f: Fact): Fact => (f.amends === null ? f : facts.find((g) => g.record === f.record && g.sequence === f.amends) ?? f)
  return [...new Set(facts.filter((f) => because.has(f.id)).map((f) => first(f).recorded))].sort()
}

/** A reading with the latest whole answer to it, and when time alone next changes that. Once for every signal: none looks at answers itself. */
export function withAnswer(signal: string, reading: SignalReading, answers: readonly SignalAnswer[], t: Timeline, c: Context): SignalReading {
  const last = answersTo(signal, reading.key, answers).at(-1)
  if (!last) return reading
  const lapse = lapseOf(last, reading, t)
  const again = lapse && lapse.at <= c.now ? lapse.why : null
  const { did, by, at, record, fact, lookAgain } = last
  return {
    ...reading, answer: { did, by, at, record, fact, lookAgain, again },
    ...(lapse && lapse.at > c.now ? { next: c.soonest([lapse.at, reading.next ?? reading.until]) } : {}),
  }
}

const answersTo = (signal: string, key: string, answers: readonly SignalAnswer[]): readonly SignalAnswer[] =>
  answers.filter((a) => a.whole && a.signal === signal && a.key === key).toSorted((a, b) => (a.recorded < b.recorded ? -1 : a.recorded > b.recorded ? 1 : 0))

/** One time a pattern asked for an answer: since when, after which answer, and what was said. */
export interface Round { readonly since: Instant; readonly after: SignalAnswer | null; readonly said: readonly SignalAnswer[] }

/**
 * Every time a pattern that is so now asked for an answer, the latest last. The first is from when it came up; each later one
 * from when the answer before it no longer stood, which may be a day still to come. Null when nobody can tell when it came up.
 */
export function roundsOf(signal: SignalDefinition, reading: SignalReading, answers: readonly SignalAnswer[], t: Timeline, c: Context): readonly Round[] | null {
  const mine = answersTo(signal.id, reading.key, answers), since = cameUp(signal, reading, t, c)
  if (since === null) return null
  const rounds: Round[] = []
  let round: Round = { since, after: null, said: [] }
  for (const answer of mine) {
    const before = round.said.at(-1)
    const lapse = before ? lapseOf(before, reading, t) : null
    if (before && lapse && lapse.at <= answer.recorded) {
      rounds.push(round)
      round = { since: lapse.at, after: before, said: [] }
    }
    // An answer to an earlier time that the same pattern was so is no answer to this one.
    if (answer.recorded >= round.since) round = { ...round, said: [...round.said, answer] }
  }
  rounds.push(round)
  const last = round.said.at(-1), lapse = last ? lapseOf(last, reading, t) : null
  return last && lapse ? [...rounds, { since: lapse.at, after: last, said: [] }] : rounds
}

/** When a pattern that is so now came up: the first writing of one of its reasons after which it was so. */
function cameUp(signal: SignalDefinition, reading: SignalReading, t: Timeline, c: Context): Instant | null {
  if (reading.since) return reading.since
  const moments = reasonsWritten(reading, t)
  return moments.find((m) => signal.reads(t.asAt(m), c.asAt(m)).some((r) => r.key === reading.key)) ?? moments.at(-1) ?? null
}

/** How a pattern is named in one word, in an answer and in an address: `missing~repeat:missing`. What follows an @ says which time it asked. */
export const signalKeys = {
  write: (signal: string, key: string, after?: RecordId): string => `${signal.replaceAll('/', '~')}:${key}${after ? `@${after}` : ''}`,
  read: (text: string): { readonly signal: string; readonly key: string } | null => {
    const [named = ''] = text.trim().split('@'), colon = named.indexOf(':')
    return colon < 1 ? null : { signal: named.slice(0, colon).replaceAll('~', '/'), key: named.slice(colon + 1) }
  },
}
