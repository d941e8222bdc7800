import type pg from 'pg'
import type { Instant } from '../../../calendar/index.ts'
import type { Findings, Verified } from './findings.ts'

/**
 * What is written and not sealed: the honest tail, and what was put in beside the queue or taken out of it. `present`: how many
 * rows of each kind the seals accounted for.
 */
export async function checkTail(client: pg.ClientBase, present: { readonly facts: number; readonly audits: number }, findings: Findings): Promise<Verified['unsealed']> {
  const found = await client.query<{ facts: number; audits: number; since: Instant | null; allFacts: number; allAudits: number }>(`
    select (select count(*) from fact) as "allFacts", (select count(*) from audit_event) as "allAudits",
      (select count(*) from unsealed u where kind = 'fact' and exists (select 1 from fact f where f.id = u.id)) as facts,
      (select count(*) from unsealed u where kind = 'audit' and exists (select 1 from audit_event a where a.id = u.id)) as audits,
      (select min(at) from unsealed) as since`)
  const t = found.rows[0] ?? { facts: 0, audits: 0, since: null, allFacts: 0, allAudits: 0 }
  await goneBeforeSealed(client, findings)
  if (t.allFacts !== present.facts + t.facts) await inserted(client, 'fact', findings)
  if (t.allAudits !== present.audits + t.audits) await inserted(client, 'audit', findings)
  return { facts: t.facts, audits: t.audits, since: t.since }
}

async function goneBeforeSealed(client: pg.ClientBase, findings: Findings): Promise<void> {
  const found = await client.query<{ kind: string; id: string }>(`select kind, id from unsealed u where
    (kind = 'fact' and not exists (select 1 from fact f where f.id = u.id)) or (kind = 'audit' and not exists (select 1 from audit_event a where a.id = u.id))`)
  for (const { kind, id } of found.rows) {
    if (kind === 'fact') findings.add({ wrong: 'fact deleted', fact: id, kind: null, says: `Fact ${id} was written and is gone, before it could be sealed.` })
    else findings.add({ wrong: 'audit deleted', audit: id, says: `Audit event ${id} was written and is gone, before it could be sealed.` })
  }
}

/** Rows that are neither sealed nor waiting: put in past the queue, or their seals and their place in the queue taken away. */
async function inserted(client: pg.ClientBase, kind: 'fact' | 'audit', findings: Findings): Promise<void> {
  const table = kind === 'fact' ? 'fact' : 'audit_event'
  const found = await client.query<{ id: string; type: string | null }>(`select e.id, ${kind === 'fact' ? 'e.kind' : 'null'} as type from ${table} e
    where not exists (select 1 from unsealed u where u.kind = '${kind}' and u.id = e.id)
      and not exists (select 1 from (select unnest(${kind}s) as id from seal_batch) s where s.id = e.id) limit 1000`)
  for (const { id, type } of found.rows) {
    if (kind === 'fact') findings.add({ wrong: 'fact inserted', fact: id, kind: type, says: `Fact ${id} (${type}) was put in past the sealer, or its seal was taken away.` })
    else findings.add({ wrong: 'audit inserted', audit: id, says: `Audit event ${id} was put in past the sealer, or its seal was taken away.` })
  }
}
