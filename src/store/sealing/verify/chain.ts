import type pg from 'pg'
import type { Instant } from '../../../calendar/index.ts'
import { beginning, headOf, leafLength } from '../hash.ts'
import { wordsOf } from '../heads.ts'
import { signedBy } from '../keys.ts'
import type { Findings } from './findings.ts'
import type { Outside } from './outside.ts'

/** A link of the chain as the database has it, without the ids of its entries. */
export interface Seal {
  readonly number: number
  readonly format: number
  readonly sealedAt: Instant
  readonly completeTo: Instant | null
  readonly facts: number
  readonly audits: number
  readonly leaves: Buffer
}

interface Row {
  number: number; format: number; sealed_at: Instant; complete_to: Instant | null; facts: number; audits: number; leaves: Buffer
  facts_to_date: number; audits_to_date: number; previous: Buffer; head: Buffer; key: string; signature: Buffer
}

/** Seals read at once: fewer when they are large, so that memory stays small whatever was loaded in bulk. */
const some = 1000, few = 10, manyEntries = 20_000

/**
 * Walks the chain in order: every seal's head is worked out again from what it says it binds and from the head before, and held
 * against the one the database keeps and the one outside. Yields the seals for their entries to be checked.
 */
export async function* walkChain(client: pg.ClientBase, outside: Outside, findings: Findings): AsyncGenerator<readonly Seal[]> {
  let before = { number: 0, head: beginning, facts: 0, audits: 0 }
  let parted = false, atOnce = few
  for (;;) {
    const found = await client.query<Row>(`select number, format, sealed_at, complete_to, cardinality(facts) as facts, cardinality(audits) as audits, leaves,
      facts_to_date, audits_to_date, previous, head, key, signature from seal_batch where number > $1 order by number limit ${atOnce}`, [before.number])
    for (const row of found.rows) {
      if (row.number !== before.number + 1) findings.add({ wrong: 'chain broken', seal: before.number + 1, says: `Seal ${before.number + 1} is gone: after seal ${before.number} comes seal ${row.number}.` })
      else if (!row.previous.equals(before.head)) findings.add({ wrong: 'chain broken', seal: row.number, says: `Seal ${row.number} does not follow from seal ${before.number}.` })
      const head = headFrom(row)
      if (!head.equals(row.head) || row.leaves.length !== leafLength * (row.facts + row.audits) || row.facts_to_date !== before.facts + row.facts) {
        findings.add({ wrong: 'seal altered', seal: row.number, says: `Seal ${row.number}, made ${row.sealed_at}, no longer matches its head: what it binds was changed, taken out, put in or put in another order.` })
      }
      const known = outside.head(row.number)
      if (known && !known.equals(row.head) && !parted) {
        parted = true
        findings.add({ wrong: 'chain rewritten', seal: row.number, says: `From seal ${row.number} on, the chain in the database is not the one whose heads were written outside it: history was rewritten, by somebody who could change the chain too.` })
      }
      if (outside.keys.has(row.key) && !signedBy(outside.keys, row.key, signedWords(row), row.signature)) findings.add({ wrong: 'signature', seal: row.number, says: `Seal ${row.number} is not signed by the key it names.` })
      before = { number: row.number, head: row.head, facts: row.facts_to_date, audits: row.audits_to_date }
    }
    if (found.rows.length > 0) yield found.rows.map((r) => ({ ...r, sealedAt: r.sealed_at, completeTo: r.complete_to }))
    if (found.rows.length < atOnce) break
    atOnce = found.rows.reduce((n, r) => n + r.facts + r.audits, 0) < manyEntries ? some : few
  }
  if (outside.last > before.number) findings.add({ wrong: 'chain cut', seal: before.number + 1, says: `The chain in the database ends at seal ${before.number}, and ${outside.last} are known outside it: the end of its history was cut off.` })
}

const headFrom = (r: Row): Buffer => headOf({
  number: r.number, format: r.format, previous: r.previous, sealedAt: r.sealed_at, completeTo: r.complete_to, facts: r.facts, audits: r.audits,
  factsToDate: r.facts_to_date, auditsToDate: r.audits_to_date, leaves: r.leaves,
})
const signedWords = (r: Row): string => wordsOf({ n: r.number, at: r.sealed_at, facts: r.facts_to_date, audits: r.audits_to_date, head: r.head.toString('hex') })
