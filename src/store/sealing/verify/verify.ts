import type pg from 'pg'
import { readExpunged } from '../../expunge/outside-list.ts'
import type { Pack } from '../../../packs/index.ts'
import { walkChain, type Seal } from './chain.ts'
import { checkEntries, type Counted, type ExpungedBy } from './entries.ts'
import { Findings, type Verified } from './findings.ts'
import { checkLinks } from './links.ts'
import { readOutside, type Outside } from './outside.ts'
import { checkTail } from './tail.ts'

/** What to verify and against what. */
export interface VerifyOptions {
  /** The folder of heads, public keys and the list of expunge orders. May be one brought from somewhere else. */
  readonly folder: string
  /** Links of facts are read again from their bodies; without a pack they are not. */
  readonly pack?: Pack
  readonly progress?: (done: number, of: number) => void
  /** The caller has a transaction open and ends it; otherwise verifying opens its own, which reads one moment. */
  readonly inTransaction?: true
}

/** Entries checked together: so many, and with seals of one format that follow one another. */
const group = 400_000

/**
 * Verifies everything ever written, streaming: each fact's envelope and body, each audit event, the chain that binds them, and
 * the heads outside the database. Reads one moment of the database and never waits for writers. `client`: a connection of
 * the keeper's, or of anybody who may read the whole ledger.
 */
export async function verify(client: pg.ClientBase, options: VerifyOptions): Promise<Verified> {
  const began = performance.now()
  const findings = new Findings()
  const outside = await readOutside(options.folder, findings)
  const counted: Counted = { facts: 0, audits: 0, expunged: new Map() }
  if (!options.inTransaction) await client.query('begin isolation level repeatable read read only')
  try {
    await client.query(`set local jit = off; set local max_parallel_workers_per_gather = 0; set local work_mem = '128MB'; set local statement_timeout = 0`)
    const expungedBy = await expungedFrom(client, options.folder, outside, findings)
    const all = (await client.query<{ n: number; seals: number }>('select coalesce(sum(cardinality(facts) + cardinality(audits)), 0)::int8 as n, count(*) as seals from seal_batch')).rows[0]
    for await (const seals of grouped(walkChain(client, outside, findings))) {
      await client.query(howToJoin(seals, all?.n ?? 0))
      await checkEntries(client, seals, expungedBy, findings, counted)
      options.progress?.(counted.facts + counted.audits, all?.n ?? 0)
    }
    await client.query('set local enable_nestloop = on; set local enable_hashjoin = on; set local enable_mergejoin = on')
    const present = { facts: counted.facts - findings.countOf('fact deleted'), audits: counted.audits - findings.countOf('audit deleted') }
    const unsealed = await checkTail(client, present, findings)
    if (options.pack) await checkLinks(client, options.pack, findings)
    const seconds = (performance.now() - began) / 1000
    unproven(findings, outside, all?.seals ?? 0)
    return {
      code: findings.count > 0 ? 1 : findings.unproven ? 2 : 0, facts: counted.facts, audits: counted.audits, seals: all?.seals ?? 0, unsealed,
      expunged: [...counted.expunged].map(([order, facts]) => ({ order, facts })).sort((a, b) => a.order - b.order),
      findings: findings.list, wrong: findings.count, notes: findings.notes, seconds, perSecond: Math.round((counted.facts + counted.audits) / Math.max(seconds, 0.001)),
    }
  } finally {
    if (!options.inTransaction) await client.query('rollback').catch(() => undefined)
  }
}

function unproven(findings: Findings, outside: Outside, seals: number): void {
  if (seals === 0 || outside.last > 0) return
  findings.unproven = true
  findings.note('There are no heads outside the database to hold it against. It agrees with itself, which somebody who could change all of it could also have brought about.')
}

/** Which order cleared a body: the signed list outside says. Without any heads outside, the orders in the database are believed. */
async function expungedFrom(client: pg.ClientBase, folder: string, outside: Outside, findings: Findings): Promise<ExpungedBy> {
  const lines = await readExpunged(folder, outside.keys, (n) => findings.add({ wrong: 'expunged list altered', says: `Order ${n} on the list of expunge orders is not signed by a key of this installation.` }))
  const byFact = new Map(lines.flatMap((l) => l.facts.map((f): [string, number] => [f, l.n])))
  const back = await client.query<{ fact: string }>('select fact from fact_body where fact = any($1::uuid[])', [[...byFact.keys()]])
  for (const { fact } of back.rows) findings.add({ wrong: 'expunged list altered', fact, says: `Fact ${fact} was expunged by order ${byFact.get(fact) ?? ''}, and what it says is back. After restoring a backup, its expunge orders must be carried out again.` })
  return (fact) => byFact.get(fact) ?? null
}

/**
 * PostgreSQL cannot know how many entries a seal lists. A good part of everything is read fastest by going through the tables once;
 * a small part by looking each entry up.
 */
const howToJoin = (seals: readonly Seal[], all: number): string => {
  const through = entriesIn(seals) * 20 > all
  return `set local enable_mergejoin = off; set local enable_hashjoin = ${through ? 'on' : 'off'}; set local enable_nestloop = ${through ? 'off' : 'on'}`
}
const entriesIn = (seals: readonly Seal[]): number => seals.reduce((n, s) => n + s.facts + s.audits, 0)

/** Seals of one format that follow one another, so many entries at a time. */
async function* grouped(pages: AsyncIterable<readonly Seal[]>): AsyncGenerator<readonly Seal[]> {
  let some: Seal[] = [], entries = 0
  for await (const page of pages) for (const seal of page) {
    const last = some.at(-1)
    if (last && (entries >= group || last.format !== seal.format || last.number + 1 !== seal.number)) { yield some; some = []; entries = 0 }
    some.push(seal)
    entries += seal.facts + seal.audits
  }
  if (some.length > 0) yield some
}
