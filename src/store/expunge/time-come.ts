import { sql } from 'kysely'
import type { Instant } from '../../calendar/index.ts'
import { Timeline, type SubjectId } from '../../ledger/index.ts'
import type { Pack } from '../../packs/index.ts'
import { keptFor, type KeptFor } from '../../readings/retention/index.ts'
import type { Db } from '../connect.ts'
import { factsAbout } from '../ledger/load.ts'
import { holdsIn, legalHoldKind } from './order.ts'

/** One child's record on the list of times of keeping. */
export interface TimeOf { readonly child: SubjectId; readonly kept: KeptFor; readonly held: boolean }

/** Children looked at in one go. */
const some = 500

/**
 * Goes through children's records in order of id from after `from` and gives those whose time has come or cannot be told, within
 * the reach of the connection. Stops after `looked` children; `next` is where to go on, null at the end.
 */
export async function timesOfKeeping(db: Db, pack: Pack, now: Instant, options: { readonly from?: string; readonly looked?: number } = {}): Promise<{ readonly found: readonly TimeOf[]; readonly looked: number; readonly next: SubjectId | null }> {
  const found: TimeOf[] = []
  let from = options.from ?? '00000000-0000-0000-0000-000000000000', looked = 0
  while (looked < (options.looked ?? Infinity)) {
    const children = await closedAfter(db, from)
    const facts = Map.groupBy(await factsAbout(db, pack, children, undefined, [...pack.retention.reads, legalHoldKind]), (f) => f.subject)
    for (const child of children) {
      const own = facts.get(child) ?? []
      const kept = keptFor(pack.retention, new Timeline(child, own), now, pack.jurisdiction)
      if (kept.state === 'time has come' || kept.state === 'cannot tell') found.push({ child, kept, held: holdsIn(own).some((h) => h.lifted === null) })
    }
    looked += children.length
    if (children.length < some) return { found, looked, next: null }
    from = children.at(-1) ?? from
  }
  return { found, looked, next: from }
}

/** Children nobody is working with: none of the statuses that mean so holds. A quick sieve; the rules decide. */
async function closedAfter(db: Db, from: string): Promise<readonly SubjectId[]> {
  const rows = await sql<{ id: string }>`select s.id from subject s where s.about = 'child' and s.id > ${from} and not exists (select 1 from reading r where r.subject = s.id
    and r.kind = 'status' and r.rule in ('looked-after', 'child-in-need', 'referred', 'with-front-door', 'early-help', 'early-help-waiting', 'protection-plan', 'privately-fostered', 'living-at', 'allocated') and upper_inf(r.recorded) and r.valid_to is null)
    order by s.id limit ${some}`.execute(db)
  return rows.rows.map((r) => r.id)
}
