import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Instant } from '../../calendar/index.ts'
import { living, type Fact } from '../../ledger/index.ts'
import type { Pack } from '../../packs/index.ts'
import type { Db } from '../connect.ts'
import { bodyText, hashOf, saltFor } from '../ledger/body.ts'
import { insertRows, type PastRow } from '../bulk/index.ts'
import { leaveBehind } from './write.ts'

/** Withdraws whole records, of which these are all the facts. Gives how many facts that took. */
export async function withdraw(tx: Db, pack: Pack, facts: readonly Fact[], why: string, recorded: Instant): Promise<number> {
  const types = new Map(pack.recordTypes.map((t) => [t.id, t]))
  const about = new Map((await sql<{ id: string; about: PastRow['fact']['about'] }>`select id, about from subject where id = any(${[...new Set(facts.map((f) => f.subject))]}::uuid[])`.execute(tx)).rows.map((r) => [r.id, r.about]))
  const rows = living(facts).filter((r) => r.withdrawn === null).flatMap((r): readonly PastRow[] => {
    const last = r.facts.at(-1), type = types.get(r.kind)
    if (!last || !type) return []
    const fact: PastRow['fact'] = {
      id: randomUUID(), record: r.record, expects: last.sequence, subject: r.subject, about: about.get(r.subject) ?? 'child', kind: r.kind, step: r.steps[0]?.step ?? last.step,
      act: 'withdraw', why, happened: { at: recorded }, author: null, recorded, body: {},
    }
    const salt = saltFor(), body = bodyText(fact)
    return [{ fact, type, salt, body, hash: hashOf(salt, body), links: [] }]
  })
  if (rows.length === 0) return 0
  await insertRows(tx, rows)
  await leaveBehind(tx, [...new Set(rows.map((r) => r.fact.subject))], [...new Set(facts.flatMap((f) => f.links.map((l) => l.subject)))], recorded)
  return rows.length
}
