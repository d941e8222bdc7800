import { sql } from 'kysely'
import type { Day } from '../../calendar/index.ts'
import type { SubjectId } from '../../ledger/index.ts'
import type { Reader } from '../reader.ts'

/** Enough to know that somebody is known here, and whom to ring: findable authority-wide, so that nobody is recorded twice. */
export interface IndexCard {
  readonly subject: SubjectId
  readonly about: 'child' | 'adult'
  readonly name: string
  readonly full: string | null
  readonly born: Day | null
  /** The team that works with them; never the home they live in. */
  readonly team: SubjectId | null
  /** What of the search led to them; empty when they were asked for by themselves. Never what the former name or the address is. */
  readonly how: readonly FoundBy[]
}
/** A part of their name; a name they had before; a name spelt nearly so, or that sounds alike; a number, phone or address of theirs; their birthday. */
export type FoundBy = 'name' | 'former-name' | 'spelling' | 'sound' | 'number' | 'phone' | 'address' | 'born'

interface Row { readonly subject: string; readonly about: 'child' | 'adult'; readonly name: string; readonly full_name: string | null; readonly born: string | null; readonly team: string | null; readonly how: readonly FoundBy[] }
const cardFrom = ({ full_name, born, ...r }: Row): IndexCard => ({ ...r, full: full_name, born: born as Day | null })

/** Letters a search needs when it has no date of birth. The database asks the same. */
export const leastLetters = 3
/** Most index cards one search gives. */
export const mostFound = 50

/**
 * Index cards by a name (as it is, was, or sounds), a number, phone or address, a date of birth, or a name and a date; those nearest
 * the searcher first. Noted in the same call. Whoever may not search the whole authority is given those within reach; nobody is given
 * somebody kept from them or restricted as a whole, nor anybody by an address that somebody must be kept from.
 */
export async function findPeople(reader: Reader, asked: { readonly words: string; readonly born: Day | null }): Promise<readonly IndexCard[]> {
  const found = await sql<Row>`select * from find_people(${asked.words}, ${asked.born}::date, null)`.execute(reader.db)
  return found.rows.map(cardFrom)
}

/** The index card of one subject, noted; null when there is none for this person. */
export async function indexCard(reader: Reader, subject: SubjectId): Promise<IndexCard | null> {
  const found = await sql<Row>`select * from find_people(null, null, ${subject}::uuid)`.execute(reader.db)
  return found.rows[0] ? cardFrom(found.rows[0]) : null
}
