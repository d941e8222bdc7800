import { sql } from 'kysely'
import type { Instant } from '../calendar/index.ts'
import type { Db } from './connect.ts'

/** A kind of job that is failing: how often so far, and since when the oldest of them has waited. Never what it is about. */
export interface FailingJobs { readonly task: string; readonly jobs: number; readonly times: number; readonly since: Instant; readonly again: Instant }

/** The jobs that have failed and not yet succeeded, by kind. */
export async function failingJobs(db: Db): Promise<readonly FailingJobs[]> {
  const found = await sql<FailingJobs>`select task_identifier as task, count(*)::int as jobs, sum(attempts)::int as times, min(created_at) as since, min(run_at) as again
    from graphile_worker.jobs where last_error is not null group by task_identifier order by min(created_at)`.execute(db)
  return found.rows
}

/** Has those brought up to date whom a change has left behind. In the transaction of the change, it is not forgotten. */
export async function queueCatchUp(db: Db): Promise<void> {
  await sql`select graphile_worker.add_job('catch-up', '{}'::json, job_key := 'catch-up')`.execute(db)
}

/**
 * Frees the jobs of a server that was killed while it did them: left alone, they would be taken up again only after four hours.
 * Every job may be done twice without harm. `minutes`: how long one must have been held.
 */
export async function unlockLost(db: Db, minutes: number): Promise<void> {
  await sql`select graphile_worker.force_unlock_workers(array_agg(distinct locked_by)) from graphile_worker.jobs
    where locked_at <= clock_timestamp() - ${minutes} * interval '1 minute' having count(*) > 0`.execute(db)
}

/**
 * Left alone, a job that fails is tried ever more rarely and, after the 25th time, never again. Somebody waits to be told: it
 * is tried again every ten minutes at the latest, for as long as it takes.
 */
export async function reviveJobs(db: Db): Promise<void> {
  await sql`select graphile_worker.reschedule_jobs(array_agg(id), run_at := clock_timestamp() + interval '10 minutes', max_attempts := 32000)
    from graphile_worker.jobs where locked_at is null and last_error is not null
      and (run_at > clock_timestamp() + interval '10 minutes' or (attempts >= max_attempts and max_attempts < 32000)) having count(*) > 0`.execute(db)
}
