import { sql } from 'kysely'
import { addInstant, type Instant } from '../../calendar/index.ts'
import type { Db } from '../connect.ts'
import { toldDays } from './list.ts'

/** Days of a loaded past that its people have not looked at yet. */
const unseenDays = 1

/**
 * Notes whom a past that was loaded told, as it would have been noted had they been told as it happened: of its last weeks, and all but
 * the last day seen. What was sent back and answered is left out.
 */
export async function noteToldInPast(db: Db, now: Instant): Promise<void> {
  const from = addInstant(now, { days: -toldDays }), unseenFrom = addInstant(now, { days: -unseenDays })
  await sql`insert into told (person, fact, what, record, subject, at, seen)
    select l.subject, f.id, case f.kind when 'notice' then 'came-up' else 'given' end, f.record, f.subject, f.recorded, case when f.recorded < ${unseenFrom}::timestamptz then f.recorded end
    from fact f join fact_link l on l.fact = f.id join subject s on s.id = l.subject and s.about = 'worker'
    where f.recorded > ${from}::timestamptz and f.author is distinct from l.subject
      and (f.kind, f.step, l.as_field) in (('notice', 'sent', 'to'), ('allocation', 'allocated', 'worker'), ('case-handover', 'handed', 'to'))
    on conflict do nothing`.execute(db)
}
