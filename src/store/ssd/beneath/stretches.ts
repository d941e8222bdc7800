import { lookingAt } from '../sql/joins.ts'
import type { Beneath } from './beneath.ts'

const holds = (what: string): string => `${what}.care = e.record and ${what}.from_day <= e.d and (${what}.to_day is null or ${what}.to_day > e.d)`
/** Where something begins or ends within its care, as a day at which a stretch may begin. */
const turns = (what: string, on: 'from' | 'to'): string => `select c.record, ${what}.${on}_day as d, ${what}.${on === 'from' ? 'begun' : 'over'} as known from care c join ${what} on ${what}.care = c.record
    and ${what}.${on}_day > c.from_day and (c.to_day is null or ${what}.${on}_day < c.to_day)`

/**
 * Stretches of care in which neither the law nor the home changed, as the SSDA903 counts episodes. A time in care that ended the day it
 * began, which that return leaves out, is one stretch, so that what else is told of it names something.
 */
export const stretches: readonly Beneath[] = [{
  name: 'stretch', says: 'Stretches of care in which neither the law nor the home changed.',
  sql: `with ${lookingAt({ 'reviewing-officer-contact': ['happened'] }, [])}, care as materialized (select * from ssd_beneath.care), stay as materialized (select * from ssd_beneath.stay),
      law as materialized (select * from ssd_beneath.law where care is not null), written as materialized (select * from law where not of_care),
      edge as materialized (select record, d, bool_or(known) as known from (
        select record, from_day as d, begun as known from care
        union all select c.record, c.from_day, s.begun from care c join stay s on s.care = c.record and s.from_day = c.from_day union all select c.record, c.from_day, l.begun from care c join written l on l.care = c.record and l.from_day = c.from_day
        union all ${turns('stay', 'from')} union all ${turns('stay', 'to')} union all ${turns('written', 'from')} union all ${turns('written', 'to')}) x group by record, d),
      home as (select distinct on (e.record, e.d) e.record, e.d, stay.record as home, stay.from_day as home_from, stay.begun as home_begun, stay.same_carer, stay.temporary, stay.why_left from edge e join stay on ${holds('stay')}
        order by e.record, e.d, stay.temporary desc, stay.from_day desc, stay.begun desc, stay.to_day desc nulls first, stay.recorded desc, stay.record desc),
      under as (select distinct on (e.record, e.d) e.record, e.d, law.row_id as law, law.under, law.from_day as law_from, law.begun as law_begun, law.of_care from edge e join law on ${holds('law')}
        order by e.record, e.d, law.of_care, law.from_day desc, law.begun desc, law.to_day desc nulls first, law.recorded desc, law.record desc),
      piece as materialized (select e.record, e.d, e.known, h.home, h.home_from, h.home_from = e.d and h.home_begun as moves_in, h.same_carer, h.temporary, h.why_left, u.under, u.law_from = e.d and u.law_begun and not u.of_care as law_begins, row_number() over w as n,
          lag(h.home) over w as home_before, lag(h.home_from) over w as from_before, lag(h.same_carer) over w as carer_before, lag(h.temporary) over w as away_before, lag(h.why_left) over w as left_before, lag(u.under) over w as under_before
        from edge e left join home h on h.record = e.record and h.d = e.d left join under u on u.record = e.record and u.d = e.d window w as (partition by e.record order by e.d)),
      kept as materialized (select *, lead(d) over w as next_d, lead(known) over w as next_known, row_number() over w as place,
          -- As it was written of the move; on the way back from a temporary stay, as of the way there.
          coalesce(case when away_before and home_from < from_before then carer_before else same_carer end, left_before = 'PLACE', false) as stays_with_carer,
          case when n = 1 then coalesce(law_begins, false) else under is distinct from under_before end as new_law, case when n = 1 then coalesce(moves_in, false) else home is distinct from home_before end as new_home
        from piece where n = 1 or home is distinct from home_before or under is distinct from under_before window w as (partition by record order by d)),
      officer as (select distinct on (k.record, k.d) k.record, k.d, o.on_day from kept k join care c on c.record = k.record
        join step o on o.person = c.person and o.on_day >= c.earliest and o.on_day <= coalesce(k.next_d, c.to_day, o.on_day) order by k.record, k.d, o.on_day desc)
    select c.person, k.record, k.record || '-' || k.place as row_id, null::date as on_day, k.d as first_day, k.d as last_day, k.under, k.home as placement, c.need, o.on_day as officer_on,
      case when k.known then k.d end as from_on, case when k.next_d is null then case when c.over then c.to_day end when k.next_known then k.next_d end as to_on, case when c.begun then c.from_day end as entered_on,
      case when k.place = 1 and (c.begun or not (k.new_law or k.new_home)) then 'S' when k.new_law and k.new_home then case when k.stays_with_carer then 'U' else 'B' end
        when k.new_law then 'L' when k.stays_with_carer then 'T' else 'P' end as start_reason,
      case when k.next_d is not null then 'X1' else c.reason end as end_reason
    from kept k join care c on c.record = k.record left join officer o on o.record = k.record and o.d = k.d`,
}]
