import { sql } from 'kysely'
import type { Instant } from '../../calendar/index.ts'
import type { Body, Fact, SubjectId } from '../../ledger/index.ts'
import type { Reader } from '../reader.ts'
import type { Kept } from './body.ts'

/** A step written lately, as it now stands. Whose record it is in is not asked, so that nobody can be shown it. */
export interface RecentPiece {
  readonly author: SubjectId
  readonly kind: string
  readonly version: number
  readonly step: string
  /** What was answered, where one of the words asked for may stand in it; null where none of them does. */
  readonly body: Body | null
}

/** Facts looked through at most: a month of a large authority fits a request. */
const mostFacts = 20_000
/** Bodies read at once: between two lots the server answers others. */
const lot = 1_000

/**
 * What people wrote about children and adults within reach since a moment, newest first. Amended steps are the better version and its
 * writer; withdrawn records are left out. `cut`: there was more than is looked through, and the oldest was left out.
 */
export async function recentWriting(reader: Reader, since: Instant, words: readonly string[], most = mostFacts): Promise<{ readonly pieces: readonly RecentPiece[]; readonly cut: boolean }> {
  const near = await reader.near(['child', 'adult'])
  const found = await sql<Row>`select id, record, sequence, act, amends, author, kind, version, step from fact
    where about in ('child', 'adult') and recorded > ${since}::timestamptz ${near} order by recorded desc, record, sequence desc limit ${most + 1}`.execute(reader.db)
  const rows = standing(found.rows.slice(0, most)), holds = holding(words), pieces: RecentPiece[] = []
  for (let at = 0; at < rows.length; at += lot) {
    const those = rows.slice(at, at + lot)
    const bodies = await sql<{ fact: string; body: string }>`select fact, body from fact_body where fact = any(${those.map((r) => r.id)}::uuid[])`.execute(reader.db)
    const held = new Map(bodies.rows.filter((b) => holds(b.body)).map((b) => [b.fact, b.body]))
    for (const { id, author, kind, version, step } of those) {
      const body = held.get(id)
      pieces.push({ author, kind, version, step, body: body === undefined ? null : (JSON.parse(body) as Kept).body })
    }
  }
  return { cut: found.rows.length > most, pieces }
}

/**
 * Whether any of the words may stand in the text of a body, where a line's end is written as two signs. One pattern for all of
 * them, because a month is much to read; the database takes ten times as long over the same.
 */
function holding(words: readonly string[]): (text: string) => boolean {
  if (words.length === 0) return () => false
  const each = words.map((w) => w.toLowerCase().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/['’]/g, "['’]").replaceAll(/\s+/g, '\\s+'))
  const any = new RegExp(`(?<![a-z])(?:${each.join('|')})(?![a-z])`)
  return (text) => any.test(text.replaceAll(/\\[nrt]/g, ' ').toLowerCase())
}

/** What stands of facts given newest first: whatever is put right or withdrawn by one is older than it. */
function standing(rows: readonly Row[]): readonly Standing[] {
  const withdrawn = new Set<string>(), amended = new Set<string>()
  return rows.flatMap(({ id, record, sequence, act, amends, author, kind, version, step }): readonly Standing[] => {
    const stepOf = `${record} ${amends ?? sequence}`
    const stands = act !== 'withdraw' && author !== null && !withdrawn.has(record) && !amended.has(stepOf)
    if (act === 'withdraw') withdrawn.add(record)
    if (act === 'amend') amended.add(stepOf)
    return stands ? [{ id, author, kind, version, step }] : []
  })
}

type Standing = Omit<RecentPiece, 'body'> & { readonly id: string }
interface Row {
  readonly id: string; readonly record: string; readonly sequence: number; readonly act: Fact['act']; readonly amends: number | null
  readonly author: SubjectId | null; readonly kind: string; readonly version: number; readonly step: string
}
