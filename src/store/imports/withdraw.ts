import { randomUUID } from 'node:crypto'
import type { Instant } from '../../calendar/index.ts'
import { living, type Fact } from '../../ledger/index.ts'
import type { Pack } from '../../packs/index.ts'
import { insertRows, pastRow, saltMaker, type PastRow } from '../bulk/index.ts'
import type { Db } from '../connect.ts'
import { aboutOf, leaveBehind } from './write.ts'

/** Withdraws whole records, of which these are all the facts. Gives how many facts that took. */
export async function withdraw(tx: Db, pack: Pack, facts: readonly Fact[], why: string, recorded: Instant): Promise<number> {
  const types = new Map(pack.recordTypes.map((t) => [t.id, t])), about = await aboutOf(tx, facts.map((f) => f.subject)), salts = saltMaker()
  const rows = living(facts).filter((r) => r.withdrawn === null).flatMap((r): readonly PastRow[] => {
    const last = r.facts.at(-1), type = types.get(r.kind)
    if (!last || !type) return []
    return [pastRow(type, {
      id: randomUUID(), record: r.record, expects: last.sequence, subject: r.subject, about: about(r.subject), kind: r.kind, step: r.steps[0]?.step ?? last.step,
      act: 'withdraw', why, happened: { at: recorded }, author: null, recorded, body: {},
    }, salts())]
  })
  if (rows.length === 0) return 0
  await insertRows(tx, rows)
  await leaveBehind(tx, [...new Set(rows.map((r) => r.fact.subject))], [...new Set(facts.flatMap((f) => f.links.map((l) => l.subject)))], recorded)
  return rows.length
}
