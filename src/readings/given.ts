import { instantAt, londonToInstant, when } from '../calendar/index.ts'
import type { Body, Fact, Link } from '../ledger/index.ts'

/**
 * A fact as written in a case: short names stand for ids, local times for instants. Used by cases, stories and
 * tests, so that the facts of a rule can be read like a sentence.
 */
export interface Given {
  /** `kind.step`, e.g. `missing-episode.returned`. */
  readonly did: string
  /** Short name of the record; facts with the same name are steps of one record. Defaults to the kind. */
  readonly record?: string
  /** Short name of the subject; default `child`. */
  readonly about?: string
  /** Local time `2026-11-21 22:40`, day `2026-11-21`, month `2026-11`, or `about 2026-11-21 21:30/22:30`. */
  readonly on: string
  /** Local time written; default: at `on` (or noon of a day). */
  readonly written?: string
  readonly learned?: string
  readonly by?: string
  readonly says?: Body
  /** Field names whose value is a subject's short name (for links). */
  readonly naming?: readonly string[]
  readonly amends?: number
  readonly withdraws?: true
  readonly why?: string
}

/** Turns cases into facts, numbering each record's facts in the order given. `version` gives a kind's version. */
export function factsOf(given: readonly Given[], version: (kind: string) => number = () => 1): readonly Fact[] {
  const counts = new Map<string, number>()
  return given.map((g, i) => {
    const [kind = '', step = ''] = g.did.split('.')
    const record = g.record ?? kind
    const sequence = (counts.get(record) ?? 0) + 1
    counts.set(record, sequence)
    const happened = when(g.on)
    const body = g.says ?? {}
    return {
      id: `fact-${i + 1}`, record, sequence, subject: g.about ?? 'child', links: linksOf(body, g.naming ?? []), kind, version: version(kind), step,
      act: g.withdraws ? 'withdraw' : g.amends ? 'amend' : 'step', amends: g.amends ?? null, why: g.why ?? null,
      happened, learned: g.learned ? when(g.learned) : happened,
      recorded: g.written ? londonToInstant(g.written) : instantAt(happened),
      author: g.by ?? 'worker', event: null, sensitivity: 'ordinary', source: null, body,
    }
  })
}

const linksOf = (body: Body, naming: readonly string[]): readonly Link[] =>
  naming.flatMap((field) => (typeof body[field] === 'string' ? [{ subject: body[field], as: field }] : []))
