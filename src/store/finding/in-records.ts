import { sql } from 'kysely'
import type { Fact } from '../../ledger/index.ts'
import type { Reader } from '../reader.ts'

/** Facts in which words stand. */
export interface FoundWords {
  /** Newest first. */
  readonly facts: readonly Fact[]
  /** There may be more: the words are common. */
  readonly more: boolean
}

/**
 * Facts of children and adults within reach in which words stand, as English inflects them; a phrase in quotation marks, `-` before a word
 * that must not be there. The search says which, and is noted; what they say is read under row-level security, so that a fault in the
 * search could show no more than a page may. Withdrawn records and versions amended since are left out.
 */
export async function findInRecords(reader: Reader, wanted: string): Promise<FoundWords> {
  const found = (await sql<{ fact: string; record: string; more: boolean }>`select fact, record, more from find_in_records(${wanted})`.execute(reader.db)).rows
  const records = await reader.records([...new Set(found.map((f) => f.record))])
  const facts = found.flatMap((f) => records.get(f.record)?.find((r) => r.id === f.fact) ?? [])
  return { facts, more: found.some((f) => f.more) }
}
