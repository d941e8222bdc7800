import type { SignalAnswer, SignalDefinition, SignalReading } from '../../../../readings/signal/index.ts'
import { signalKeys } from '../../../../readings/signal/index.ts'
import type { ChronologyEntry } from '../../../../readings/chronology/index.ts'
import { notHere, type Call, type Redirect } from '../../../contract.ts'
import { ruleIn } from '../../links.ts'
import { openChild, storyOf, type ChildRecord } from '../parts/open-child.ts'

/** An answer with the words of the fact it was written in. */
export interface SaidOf { readonly answer: SignalAnswer; readonly words: string | null }

/** One pattern in a child's record: why it is read there, and what was said to it. */
export interface SignalPage {
  readonly record: ChildRecord
  readonly definition: SignalDefinition
  readonly key: string
  /** Null once it is no longer so: what was said stays to be read. */
  readonly reading: SignalReading | null
  /** What makes it, oldest first, as far as it is within this reader's reach. */
  readonly reasons: readonly ChronologyEntry[]
  /** Newest first. */
  readonly said: readonly SaidOf[]
}

/** Opens a pattern now. One that was never so, or that nobody answered and is over, is not there. */
export async function loadSignal(call: Call): Promise<SignalPage | Redirect | typeof notHere> {
  const id = ruleIn(call.params['rule'] ?? ''), key = call.params['key'] ?? ''
  const definition = call.pack.signals.find((d) => d.id === id)
  if (!definition) return notHere
  const record = await openChild(call)
  if (!('child' in record)) return record
  const reading = record.readings.signals.find((s) => s.rule === id && s.key === key)?.content ?? null
  const said = call.pack.signalAnswers(record.timeline).filter((a) => a.signal === id && a.key === key).toReversed()
  if (!reading && said.length === 0) return notHere
  return {
    record, definition, key, reading, said: said.map((answer) => ({ answer, words: wordsOf(record, answer) })),
    reasons: reading ? storyOf(record).entries.filter((e) => e.facts.some((f) => reading.because.includes(f.id))).toReversed() : [],
  }
}

/** What was written, in full: what was done, or why it is not what it looks like. */
function wordsOf(record: ChildRecord, answer: SignalAnswer): string | null {
  const body = record.all.find((f) => f.id === answer.fact)?.body
  const words = answer.did === 'dismissed' ? body?.['why'] : body?.['done']
  return typeof words === 'string' && words.trim() !== '' ? words : null
}

/** What an answer begins with: which pattern it answers. */
export const patternOf = ({ definition, key }: Pick<SignalPage, 'definition' | 'key'>): string => signalKeys.write(definition.id, key)
