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
  return [...byRecord.values()].map(fold).sort(byFirstWritten)
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

// Ties are broken by id, so that a rebuilt reading equals the stored one.
export const byFirstWritten = (a: Living, b: Living): number =>
  order(a.facts[0]?.recorded ?? '', b.facts[0]?.recorded ?? '') || order(a.record, b.record)

/** One record from its facts. */
export function fold(facts: readonly Fact[]): Living {
  const sorted = facts.length === 1 ? facts : facts.toSorted((a, b) => a.sequence - b.sequence)
  const first = sorted[0]
  if (!first) throw new Error('a record has at least one fact')
  const steps = sorted.filter((f) => f.act === 'step').map((f) => view(f, sorted))
  return {
    record: first.record, kind: first.kind, subject: first.subject, steps, withdrawn: sorted.find((f) => f.act === 'withdraw') ?? null,
    facts: sorted,
  }
}

function view(original: Fact, all: readonly Fact[]): StepView {
  const amended = all.length === 1 ? [] : all.filter((f) => f.act === 'amend' && f.amends === original.sequence)
  const current = amended.at(-1) ?? original
  const before = amended.length === 0 ? [] : [original, ...amended.slice(0, -1)]
  return {
    fact: original.id, record: original.record, kind: original.kind, step: original.step, sequence: original.sequence,
    happened: current.happened, learned: current.learned, recorded: original.recorded, author: original.author,
    event: original.event, body: current.body, before, current,
  }
}
