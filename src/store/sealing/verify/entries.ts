import type pg from 'pg'
import { columnsOf, formatNumbered, type Format } from '../columns.ts'
import { copyRows, type CopiedRow } from '../copy-rows.ts'
import { bodyHashOf, leafLength, leafOf } from '../hash.ts'
import type { Seal } from './chain.ts'
import type { Findings } from './findings.ts'

/** Which expunge order cleared the body of a fact, or null when none did. */
export type ExpungedBy = (fact: string) => number | null

/** What was counted while entries were checked. */
export interface Counted { facts: number; audits: number; readonly expunged: Map<number, number> }

/** Two servers' clocks may differ by so much before a fact counts as come late. */
const slack = '1 minute'
/** In every row: the number of its seal, its place there, the id the seal gives, then the entry's own columns. */
const number = 0, place = 1, id = 2, first = 3

/**
 * Checks the entries of some seals of one format against the rows they were made from: every column of the envelope, the body
 * behind it, and that each stands where it stood.
 */
export async function checkEntries(client: pg.ClientBase, seals: readonly Seal[], expungedBy: ExpungedBy, findings: Findings, counted: Counted): Promise<void> {
  const format = formatNumbered(seals[0]?.format ?? 1)
  const from = seals[0]?.number ?? 0
  const expected = (row: CopiedRow, before: (s: Seal) => number): Expected => {
    const seal = seals[row.number(number) - from]
    if (!seal) throw new Error('an entry of a seal that was not asked for')
    return { seal, at: (before(seal) + row.number(place) - 1) * leafLength }
  }
  for await (const rows of copyRows(client, factQuery(format, seals))) for (const row of rows) checkFact(row, expected(row, () => 0), format, expungedBy, findings, counted)
  for await (const rows of copyRows(client, auditQuery(format, seals))) for (const row of rows) checkAudit(row, expected(row, (s) => s.facts), format, findings, counted)
}

interface Expected { readonly seal: Seal; /** Where in the seal's hashes this entry's begins. */ readonly at: number }

const stands = ({ seal, at }: Expected, made: Buffer): boolean => made.compare(seal.leaves, at, at + leafLength) === 0

function checkFact(row: CopiedRow, expected: Expected, format: Format, expungedBy: ExpungedBy, findings: Findings, counted: Counted): void {
  counted.facts++
  const { seal } = expected
  const width = format.fact.length, column = (name: string): number => first + format.fact.indexOf(name)
  const found = (wrong: Parameters<Findings['add']>[0]['wrong'], says: (fact: string) => string): void => {
    const fact = row.id(id), kind = row.text(column('kind'))
    findings.add({ wrong, fact, kind, seal: seal.number, says: says(kind === null ? `Fact ${fact}` : `Fact ${fact} (${kind})`) })
  }
  if (row.field(first) === null) return found('fact deleted', (f) => `${f} was sealed ${seal.sealedAt} and is gone.`)
  const made = leafOf(row.span(first, width))
  if (!stands(expected, made)) {
    if (isElsewhere(seal, made)) found('order changed', (f) => `${f} stands in another place in seal ${seal.number} than it was sealed in.`)
    else found('envelope altered', (f) => `${f}: who wrote it, when, about whom or how it stands in its record is not what was sealed ${seal.sealedAt}.`)
  }
  if (row.isTrue(first + width + 3)) found('fact inserted late', (f) => `${f} says it was recorded earlier, but came after everything recorded by ${seal.completeTo ?? ''} had been sealed.`)
  const salt = row.field(first + width + 1), body = row.field(first + width + 2)
  if (salt === null || body === null) {
    const order = expungedBy(row.id(id))
    if (order === null) found('body missing', (f) => `${f}: what it says is gone, and no expunge order covers it.`)
    else counted.expunged.set(order, (counted.expunged.get(order) ?? 0) + 1)
    return
  }
  if (!row.field(column('body_hash'))?.equals(bodyHashOf(salt, body))) found('body altered', (f) => `${f}: what it says is not what was written.`)
  if (!row.isTrue(first + width)) found('body copied wrong', (f) => `${f}: its body stands under another subject or sensitivity than its envelope, so the wrong people may see it.`)
}

function checkAudit(row: CopiedRow, expected: Expected, format: Format, findings: Findings, counted: Counted): void {
  counted.audits++
  const { seal } = expected
  if (row.field(first) === null) return findings.add({ wrong: 'audit deleted', audit: row.id(id), seal: seal.number, says: `Audit event ${row.id(id)} was sealed ${seal.sealedAt} and is gone.` })
  if (!stands(expected, leafOf(row.span(first, format.audit.length)))) findings.add({ wrong: 'audit altered', audit: row.id(id), seal: seal.number, says: `Audit event ${row.id(id)} is not what was sealed ${seal.sealedAt}.` })
}

/** Whether a seal holds this hash anywhere. */
function isElsewhere(seal: Seal, leaf: Buffer): boolean {
  for (let at = 0; at < seal.leaves.length; at += leafLength) if (seal.leaves.subarray(at, at + leafLength).equals(leaf)) return true
  return false
}

/** The entries seals list, worked out first: otherwise the tables would be gone through once for each seal. */
const entriesOf = (seals: readonly Seal[], list: 'facts' | 'audits'): string => `
  with b as materialized (select b.number, b.complete_to, b.sealed_at >= b.complete_to as clocked, u.place, u.id from seal_batch b
    cross join lateral unnest(b.${list}) with ordinality as u(id, place) where b.number between ${seals[0]?.number ?? 0} and ${seals.at(-1)?.number ?? 0})`

const factQuery = (format: Format, seals: readonly Seal[]): string => `${entriesOf(seals, 'facts')}
  select b.number, b.place, b.id, ${columnsOf(format.fact, 'f')},
    b2.subject = f.subject and b2.about = f.about and b2.sensitivity = f.sensitivity, b2.salt, b2.body,
    b.clocked and f.recorded < b.complete_to - interval '${slack}'
  from b left join fact f on f.id = b.id left join fact_body b2 on b2.fact = b.id`

const auditQuery = (format: Format, seals: readonly Seal[]): string => `${entriesOf(seals, 'audits')}
  select b.number, b.place, b.id, ${columnsOf(format.audit, 'a')} from b left join audit_event a on a.id = b.id`
