import type { Instant } from '../../calendar/index.ts'
import type { SubjectId, SubjectKind } from '../../ledger/index.ts'
import type { Pack } from '../../packs/index.ts'
import { checked, type PastFact, type PastRow } from './check.ts'

/** A part of a past, ready to be copied into the tables. Plain values, so that another thread can make it. */
export interface PastPart {
  readonly facts: number
  readonly subjects: readonly { readonly id: SubjectId; readonly about: SubjectKind; readonly since: Instant }[]
  /** Lines of PostgreSQL's text format, for the columns below. */
  readonly fact: Uint8Array<ArrayBuffer>
  readonly body: Uint8Array<ArrayBuffer>
  readonly link: Uint8Array<ArrayBuffer>
  /** Links to subjects that this part does not write about: an earlier part may. */
  readonly outside: readonly { readonly fact: string; readonly subject: SubjectId; readonly as: string; readonly at: Instant }[]
}

export const columns = {
  fact: 'id, record, sequence, subject, about, kind, version, step, act, amends, happened, learned, recorded, author, event, sensitivity, body_hash',
  body: 'fact, subject, about, sensitivity, salt, body',
  link: 'fact, subject, as_field',
} as const

/** Checks a part of a past and makes it ready. In order of recording, with every fact of each of its records. */
export function pastPart(pack: Pack, facts: readonly PastFact[]): PastPart {
  const rows = checked(pack, facts)
  const first = new Map<SubjectId, { readonly id: SubjectId; readonly about: SubjectKind; readonly since: Instant }>()
  for (const f of facts) if (!first.has(f.subject)) first.set(f.subject, { id: f.subject, about: f.about, since: f.recorded })
  const links = rows.flatMap((r) => r.links.map((l) => ({ fact: r.fact.id, subject: l.subject, as: l.as, at: r.fact.recorded })))
  // As when appending, a link to somebody nobody has written about yet is left out.
  const inside = links.filter((l) => (first.get(l.subject)?.since ?? '9') <= l.at)
  return {
    facts: rows.length, subjects: [...first.values()], outside: links.filter((l) => !first.has(l.subject)),
    fact: lines(rows.map(factLine)), body: lines(rows.map(bodyLine)), link: lines(inside.map(linkLine)),
  }
}

export const linkLine = (l: { readonly fact: string; readonly subject: string; readonly as: string }): string => line([l.fact, l.subject, l.as])

const encoder = new TextEncoder()
export const lines = (all: readonly string[]): Uint8Array<ArrayBuffer> => encoder.encode(all.join(''))

const bodyLine = ({ fact, type, salt, body }: PastRow): string =>
  line([fact.id, fact.subject, fact.about, type.sensitivity, bytes(salt), body])

function factLine({ fact, type, hash }: PastRow): string {
  return line([
    fact.id, fact.record, String(fact.expects + 1), fact.subject, fact.about, fact.kind, String(type.version), fact.step, fact.act ?? 'step',
    fact.amends === undefined ? null : String(fact.amends), JSON.stringify(fact.happened), JSON.stringify(fact.learned ?? { at: fact.recorded }),
    fact.recorded, fact.author, fact.event ?? null, type.sensitivity, bytes(hash),
  ])
}

const bytes = (b: Buffer): string => `\\x${b.toString('hex')}`
const escapes: { readonly [char: string]: string } = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
const line = (values: readonly (string | null)[]): string =>
  `${values.map((v) => (v === null ? '\\N' : v.replace(/[\\\n\r\t]/g, (c) => escapes[c] ?? c))).join('\t')}\n`
