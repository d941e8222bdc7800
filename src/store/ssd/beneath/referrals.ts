import { needsWork } from '../../../packs/common/statuses/child-in-need.ts'
import { lits } from '../sql/text.ts'
import type { Beneath } from './beneath.ts'

const work = lits([...needsWork].filter((o) => o !== undefined))

/** Referrals as the census counts them: work that had begun ends; a referral that needed none does not. */
export const referrals: readonly Beneath[] = [{
  name: 'referral', says: 'Every referral, whether it needed work, and when that ended.',
  sql: `with s as materialized (select record, person, step, nth, on_day, first_day, last_day, body ->> 'outcome' as outcome from ssd_beneath.step where kind = 'referral' and about = 'child'),
      received as (select distinct on (record) * from s where step = 'received' order by record, nth desc),
      decided as (select record, min(nth) filter (where outcome in (${work})) as work from s where step = 'decided' and outcome is not null group by record),
      otherwise as (select distinct on (s.record) s.* from s join decided d on d.record = s.record and s.nth > d.work
        where s.step = 'decided' and s.outcome is not null and s.outcome not in (${work}) order by s.record, s.nth),
      closed as (select distinct on (record) * from s where step = 'closed' order by record, nth desc)
    select r.person, r.record::text as record, r.record::text as row_id, r.on_day, r.first_day, r.last_day,
      case when d.record is null then null when d.work is null then 'Y' else 'N' end as no_further,
      case when c.record is not null then c.on_day else o.on_day end as ended_on, case when c.record is not null then c.last_day else o.last_day end as ended_last
    from received r left join decided d on d.record = r.record left join otherwise o on o.record = r.record left join closed c on c.record = r.record`,
}]
