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
/** In every row: its place in its seal, the id the seal gives, then the entry's own columns. */
const first = 2

/**
 * Checks the entries of some seals of one format against the rows they were made from: every column of the envelope, the body
 * behind it, and that each stands where it stood.
 */
export async function checkEntries(client: pg.ClientBase, seals: readonly Seal[], expungedBy: ExpungedBy, findings: Findings, counted: Counted): Promise<void> {
  const format = formatNumbered(seals[0]?.format ?? 1)
  const facts = new Walk(seals, 'facts'), audits = new Walk(seals, 'audits')
  for await (const rows of copyRows(client, factQuery(format, seals))) for (const row of rows) checkFact(row, facts.next(row), format, expungedBy, findings, counted)
  for await (const rows of copyRows(client, auditQuery(format, seals))) for (const row of rows) checkAudit(row, audits.next(row), format, findings, counted)
}

interface Expected { readonly seal: Seal; /** Where in the seal's hashes this entry's begins. */ readonly at: number }

const stands = ({ seal, at }: Expected, made: Buffer): boolean => made.compare(seal.leaves, at, at + leafLength) === 0

/** Goes through the hashes that seals keep, in step with the rows. */
class Walk {
  readonly #seals: readonly Seal[]
  readonly #list: 'facts' | 'audits'
  #seal = 0
  #place = 0
  constructor(seals: readonly Seal[], list: 'facts' | 'audits') { this.#seals = seals; this.#list = list }

  next(row: CopiedRow): Expected {
    let seal = this.#seals[this.#seal]
    while (seal && this.#place >= seal[this.#list]) { seal = this.#seals[++this.#seal]; this.#place = 0 }
    if (!seal || row.number(0) !== this.#place + 1) throw new Error('the entries of a seal did not come in their order')
    const at = ((this.#list === 'audits' ? seal.facts : 0) + this.#place++) * leafLength
    return { seal, at }
  }
}

function checkFact(row: CopiedRow, expected: Expected, format: Format, expungedBy: ExpungedBy, findings: Findings, counted: Counted): void {
  counted.facts++
  const { seal } = expected
  const width = format.fact.length, place = (column: string): number => first + format.fact.indexOf(column)
  const found = (wrong: Parameters<Findings['add']>[0]['wrong'], says: (fact: string) => string): void => {
    const fact = row.id(1), kind = row.text(place('kind'))
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
    const order = expungedBy(row.id(1))
    if (order === null) found('body missing', (f) => `${f}: what it says is gone, and no expunge order covers it.`)
    else counted.expunged.set(order, (counted.expunged.get(order) ?? 0) + 1)
    return
  }
  if (!row.field(place('body_hash'))?.equals(bodyHashOf(salt, body))) found('body altered', (f) => `${f}: what it says is not what was written.`)
  if (!row.isTrue(first + width)) found('body copied wrong', (f) => `${f}: its body stands under another subject or sensitivity than its envelope, so the wrong people may see it.`)
}

function checkAudit(row: CopiedRow, expected: Expected, format: Format, findings: Findings, counted: Counted): void {
  counted.audits++
  const { seal } = expected
  if (row.field(first) === null) return findings.add({ wrong: 'audit deleted', audit: row.id(1), seal: seal.number, says: `Audit event ${row.id(1)} was sealed ${seal.sealedAt} and is gone.` })
  if (!stands(expected, leafOf(row.span(first, format.audit.length)))) findings.add({ wrong: 'audit altered', audit: row.id(1), seal: seal.number, says: `Audit event ${row.id(1)} is not what was sealed ${seal.sealedAt}.` })
}

/** Whether a seal holds this hash anywhere. */
function isElsewhere(seal: Seal, leaf: Buffer): boolean {
  for (let at = 0; at < seal.leaves.length; at += leafLength) if (seal.leaves.subarray(at, at + leafLength).equals(leaf)) return true
  return false
}

/** Entries in the order of their seals. Verifying allows only joins that keep that order, and `Walk` checks that they did: a sort would cost as much again. */
const entriesOf = (seals: readonly Seal[], list: 'facts' | 'audits'): string =>
  `(select * from seal_batch where number between ${seals[0]?.number ?? 0} and ${seals.at(-1)?.number ?? 0} order by number) b cross join lateral unnest(b.${list}) with ordinality as u(id, place)`

const factQuery = (format: Format, seals: readonly Seal[]): string => `
  select u.place, u.id, ${columnsOf(format.fact, 'f')},
    b2.subject = f.subject and b2.about = f.about and b2.sensitivity = f.sensitivity, b2.salt, b2.body,
    f.recorded < b.complete_to - interval '${slack}' and b.sealed_at >= b.complete_to
  from ${entriesOf(seals, 'facts')} left join fact f on f.id = u.id left join fact_body b2 on b2.fact = u.id`

const auditQuery = (format: Format, seals: readonly Seal[]): string => `
  select u.place, u.id, ${columnsOf(format.audit, 'a')} from ${entriesOf(seals, 'audits')} left join audit_event a on a.id = u.id`
