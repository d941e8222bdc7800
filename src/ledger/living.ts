import { earliest } from '../calendar/index.ts'
import type { Fact, Living, StepView } from './types.ts'

/**
 * Folds facts into records: the latest version of each step, earlier versions beneath, withdrawals marked. Records come
 * in the order they were first written, whatever order the facts come in.
 */
export function living(facts: readonly Fact[]): readonly Living[] {
  const byRecord = new Map<string, Fact[]>()
  for (const fact of facts) {
    const list = byRecord.get(fact.record)
    if (list) list.push(fact)
    else byRecord.set(fact.record, [fact])
  }
  return [...byRecord.values()].map(fold).sort((a, b) => byFirstWritten(a.facts[0], b.facts[0]))
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

// What was written at one moment, as files are, comes in the order it happened. Ties are broken by id, so that a rebuilt reading equals the stored one.
export const byFirstWritten = (a: Fact | undefined, b: Fact | undefined): number =>
  order(a?.recorded ?? '', b?.recorded ?? '') || (a && b ? order(earliest(a.happened), earliest(b.happened)) : 0) || order(a?.record ?? '', b?.record ?? '')

/** Facts of one record as they follow each other: as they are, where they come so. */
export function inSequence(facts: readonly Fact[]): readonly Fact[] {
  for (let i = 1; i < facts.length; i++) if ((facts[i - 1] as Fact).sequence > (facts[i] as Fact).sequence) return facts.toSorted((a, b) => a.sequence - b.sequence)
  return facts
}

/** One record from its facts. */
export function fold(facts: readonly Fact[]): Living {
  const sorted = inSequence(facts), first = sorted[0]
  if (!first) throw new Error('a record has at least one fact')
  let plain = true, withdrawn: Fact | null = null
  for (const fact of sorted) {
    if (fact.act !== 'step') plain = false
    if (fact.act === 'withdraw') withdrawn ??= fact
  }
  const steps = plain ? sorted.map(asWritten) : sorted.filter((f) => f.act === 'step').map((f) => latestOf(f, sorted))
  return { record: first.record, kind: first.kind, subject: first.subject, steps, withdrawn, facts: sorted }
}

const never: readonly Fact[] = []

function latestOf(original: Fact, all: readonly Fact[]): StepView {
  const amended = all.filter((f) => f.act === 'amend' && f.amends === original.sequence), current = amended.at(-1)
  return current ? view(original, current, [original, ...amended.slice(0, -1)]) : asWritten(original)
}

const asWritten = (fact: Fact): StepView => view(fact, fact, never)

const view = (original: Fact, current: Fact, before: readonly Fact[]): StepView => ({
  fact: original.id, record: original.record, kind: original.kind, step: original.step, sequence: original.sequence,
  happened: current.happened, learned: current.learned, recorded: original.recorded, author: original.author,
  event: original.event, body: current.body, before, current,
})
