import { sql } from 'kysely'
import type { SubjectId } from '../../ledger/index.ts'
import type { Db } from '../connect.ts'

/**
 * Has a message made for each of these people who wishes one. Their job may wait already, or wait to be tried again: then that one will
 * count what is new too. All go through one queue, so that a server that hangs holds up one of the runners and not both.
 */
export async function queueMessages(db: Db, people: readonly SubjectId[]): Promise<void> {
  await sql`select graphile_worker.add_job('message', json_build_object('person', m.person), queue_name := 'messages', job_key := 'message ' || m.person, job_key_mode := 'unsafe_dedupe')
    from message_to m where m.person = any(${people}::uuid[]) and m.address is not null and m.how <> 'none' and m.refused is null`.execute(db)
}
