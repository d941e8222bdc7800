import { sql } from 'kysely'
import type { Instant } from '../../calendar/index.ts'
import type { RecordId, SubjectId } from '../../ledger/index.ts'
import type { Pack } from '../../packs/index.ts'
import type { Db } from '../connect.ts'
import { factsOfRecords } from '../ledger/load.ts'
import type { Decisions } from './decisions.ts'
import type { Import } from './import.ts'
import type { Trouble } from './plan.ts'
import { withdraw } from './withdraw.ts'

/** `tables`: those among the files. What another table told of is not gone because it was not given. */
interface Asked {
  readonly job: Import; readonly decisions: Decisions; readonly tables: readonly string[]; readonly period: string; readonly told: ReadonlySet<RecordId>; readonly writes: boolean; readonly recorded: Instant
}
interface Lost { readonly record: RecordId; readonly subject: SubjectId; readonly kind: string; readonly at_table: string; readonly at_row: number }

/**
 * Records an earlier file of the same series and period told of, and this one does not. Each waits for somebody to say whether it was
 * wrong; those that were decided to be are withdrawn.
 */
export async function gone(tx: Db, pack: Pack, { job, decisions, tables, period, told, writes, recorded }: Asked): Promise<{ readonly troubles: readonly Trouble[]; readonly facts: number }> {
  const before = await sql<Lost>`select distinct on (b.record) b.record, b.subject, f.kind, b.at_table, b.at_row from brought b join fact f on f.id = b.fact
    where b.series = ${job.series} and b.period = ${period} and b.import <> ${job.id} and b.at_table = any(${tables}::text[]) and f.about = 'child'
      and not exists (select 1 from fact w where w.record = b.record and w.act = 'withdraw') order by b.record, f.recorded desc`.execute(tx)
  const lost = before.rows.filter((r) => !told.has(r.record) && decisions.of('gone', goneKey(r.record, period))?.answer !== 'keep')
  const wrong = lost.filter((r) => decisions.of('gone', goneKey(r.record, period))?.answer === 'withdraw')
  const facts = writes && wrong.length > 0 ? await withdraw(tx, pack, await factsOfRecords(tx, pack, wrong.map((w) => w.record)), 'A later file of the same period no longer tells of it, and somebody decided that it was wrong.', recorded) : 0
  return {
    facts,
    troubles: lost.filter((r) => !wrong.includes(r)).map((r): Trouble => ({
      kind: 'gone', table: r.at_table, row: null, column: null, key: goneKey(r.record, period), subject: r.subject, detail: { record: r.record, kind: r.kind },
      why: 'An earlier file of this period told of this, and this one does not. Say whether it was wrong.',
    })),
  }
}

/** Of one period: a row may rightly stand in one year's file and not in the next. */
const goneKey = (record: RecordId, period: string): string => `${record} ${period}`
