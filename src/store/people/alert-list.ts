import { sql } from 'kysely'
import type { AlertKind } from '../../access/index.ts'
import type { Instant } from '../../calendar/index.ts'
import type { SubjectId } from '../../ledger/index.ts'
import type { Reader } from '../reader.ts'
import { reviewedAlert } from './alerts.ts'

/** An alert as a reviewer's list shows it. The database gives none to anybody else, and none about the reviewer. */
export interface ListedAlert {
  readonly id: string; readonly worker: SubjectId; readonly kind: AlertKind; readonly hour: Instant; readonly first: Instant; readonly last: Instant
  readonly looks: number; readonly people: number
  readonly outcome: string | null; readonly reviewedLooks: number | null
}

const columns = sql`id, worker, kind, hour, first, last, looks, people, outcome, reviewed_looks as "reviewedLooks"`

/** Alerts nobody has looked into, newest first; or those that were. */
export async function accessAlerts(reader: Reader, which: 'open' | 'reviewed', page: { readonly limit: number; readonly skip: number }): Promise<readonly ListedAlert[]> {
  const found = await sql<ListedAlert>`select ${columns} from access_alert where ${which === 'open' ? sql`review is null` : sql`review is not null`}
    order by last desc, id limit ${page.limit} offset ${page.skip}`.execute(reader.db)
  return found.rows
}

/** How many alerts wait for somebody, and how many were looked into. */
export async function countAlerts(reader: Reader): Promise<{ readonly open: number; readonly reviewed: number }> {
  const found = await sql<{ open: number; reviewed: number }>`select (count(*) filter (where review is null))::int as open, (count(*) filter (where review is not null))::int as reviewed from access_alert`.execute(reader.db)
  return found.rows[0] ?? { open: 0, reviewed: 0 }
}

export async function accessAlert(reader: Reader, id: string): Promise<ListedAlert | null> {
  const found = await sql<ListedAlert>`select ${columns} from access_alert where id = ${id}::uuid`.execute(reader.db)
  return found.rows[0] ?? null
}

/** What was found on an alert, by whom and when; the latest last. */
export interface KeptReview { readonly at: Instant; readonly by: SubjectId; readonly outcome: string; readonly found: string; readonly looks: number }

export async function reviewsOf(reader: Reader, alert: Pick<ListedAlert, 'id' | 'worker'>): Promise<readonly KeptReview[]> {
  const found = await sql<KeptReview>`select at, actor as "by", because::jsonb ->> 'outcome' as outcome, because::jsonb ->> 'found' as found, (because::jsonb ->> 'looks')::int as looks
    from audit_event where subject = ${alert.worker}::uuid and action = ${sql.lit(reviewedAlert)} and case when action = ${sql.lit(reviewedAlert)} then because::jsonb ->> 'alert' = ${alert.id} end
    order by at`.execute(reader.db)
  return found.rows
}
