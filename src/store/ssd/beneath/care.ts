import { lookingAt } from '../sql/joins.ts'
import type { Beneath } from './beneath.ts'

const holds = (what: string, on: string): string => `${what}.from_day <= ${on} and (${what}.to_day is null or ${what}.to_day > ${on})`

/** Care: its times, the laws and homes within them, and the stretches in which neither changed. */
export const care: readonly Beneath[] = [
  {
    name: 'care', says: 'Times in care, the law they began under, the main reason for them (of care itself, else of the last referral before) and why they ended.',
    sql: `with ${lookingAt({ 'care-episode': ['started', 'ended'], referral: ['received'] }, ['looked-after'])},
        b as (select distinct on (record) record::text as record, body ->> 'legalStatus' as under, body ->> 'need' as need from step where kind = 'care-episode' and step = 'started' order by record, nth desc),
        e as (select distinct on (record) record::text as record, body ->> 'reason' as reason from step where kind = 'care-episode' and step = 'ended' order by record, nth desc),
        n as (select distinct on (s.key) s.key, r.body ->> 'need' as need from span s join step r on r.kind = 'referral' and r.person = s.person and r.first_day <= s.from_day and r.body ->> 'need' is not null order by s.key, r.first_day desc, r.recorded desc)
      select s.person, s.key as record, s.from_day, s.from_on, s.to_day, s.to_on, b.under, coalesce(b.need, n.need) as need, e.reason
      from span s left join b on b.record = s.key left join e on e.record = s.key left join n on n.key = s.key`,
  },
  {
    name: 'law', says: 'The law a child is in care under: that of the day care began, until another is written.',
    sql: `with care as materialized (select * from ssd_beneath.care), l as materialized (select person, key, detail ->> 'under' as under, from_day, from_on, to_day, to_on from ssd_beneath.span where rule = 'legal-status'),
        next as (select distinct on (c.record) c.record, l.from_day, l.from_on from care c join l on l.person = c.person and l.from_day > c.from_day and (c.to_day is null or l.from_day < c.to_day) order by c.record, l.from_day)
      select person, key as record, key as row_id, null::date as on_day, from_day as first_day, from_day as last_day, under, from_day, from_on, to_day, to_on from l
      union all
      select c.person, c.record, c.record || '-law', null::date, c.from_day, c.from_day, c.under, c.from_day, c.from_on, coalesce(n.from_day, c.to_day), case when n.record is not null then n.from_on else c.to_on end
      from care c left join next n on n.record = c.record
      where c.under is not null and not exists (select 1 from l where l.person = c.person and ${holds('l', 'c.from_day')})`,
  },
  {
    name: 'stay', says: 'Stays in a home. A temporary one does not end the one they are away from; a night between two homes belongs to the first.',
    sql: `with ${lookingAt({ placement: ['started', 'ended'] }, ['living-at'])},
        p as (select distinct on (record) record::text as record, coalesce(body ->> 'type' like 'T%', false) as temporary, (body ->> 'sameCarer')::boolean as same_carer from step where step = 'started' order by record, nth desc),
        e as (select distinct on (record) record::text as record, body ->> 'reason' as reason from step where step = 'ended' order by record, nth desc),
        s as (select s.person, s.key as home, s.from_day, s.from_on, s.to_day, s.to_on, coalesce(p.temporary, false) as temporary, p.same_carer, e.reason as why_left,
            lead(s.from_day) over w as next_day, lead(s.from_on) over w as next_on
          from span s left join p on p.record = s.key left join e on e.record = s.key window w as (partition by s.person, coalesce(p.temporary, false) order by s.from_day, s.key))
      select person, home, from_day, from_on, temporary, same_carer, why_left,
        case when not temporary and next_day = to_day + 1 then next_day else to_day end as to_day, case when not temporary and next_day = to_day + 1 then next_on else to_on end as to_on from s`,
  },
  { name: 'stretch', says: 'Stretches of care in which neither the law nor the home changed, as the SSDA903 counts episodes.', sql: stretches() },
]

function stretches(): string {
  const within = (what: string, on: string): string => `select c.record, c.person, ${what}.${on}_day as d, ${what}.${on}_on is not null as exact from care c join ${what} on ${what}.person = c.person
        and ${what}.${on}_day > c.from_day and (c.to_day is null or ${what}.${on}_day < c.to_day)`
  // Who came into care in the evening and into the first home the next day has lived there from the first.
  const home = 'stay.from_day <= e.d + case when e.d = e.began then 1 else 0 end and (stay.to_day is null or stay.to_day > e.d)'
  return `with ${lookingAt({ 'reviewing-officer-contact': ['happened'] }, [])}, care as materialized (select * from ssd_beneath.care),
      stay as materialized (select * from ssd_beneath.stay),
      law as materialized (select person, row_id as law, under, from_day, from_on, to_day, to_on from ssd_beneath.law),
      edge as materialized (select x.record, x.person, x.d, c.from_day as began, bool_or(x.exact) as exact from (
        select record, person, from_day as d, from_on is not null as exact from care
        union all ${within('stay', 'from')} union all ${within('stay', 'to')} union all ${within('law', 'from')} union all ${within('law', 'to')}) x
        join care c on c.record = x.record group by x.record, x.person, x.d, c.from_day),
      home as (select distinct on (e.record, e.d) e.record, e.d, stay.* from edge e join stay on stay.person = e.person and ${home}
        order by e.record, e.d, (stay.from_day <= e.d) desc, stay.temporary desc, stay.from_day desc, stay.home),
      under as (select distinct on (e.record, e.d) e.record, e.d, law.* from edge e join law on law.person = e.person and ${holds('law', 'e.d')} order by e.record, e.d, law.from_day desc, law.law),
      piece as materialized (select e.record, e.person, e.d, e.exact, h.home, h.from_day as home_from, h.same_carer, h.temporary, h.why_left, u.under, row_number() over w as n,
          lag(h.home) over w as home_before, lag(h.from_day) over w as from_before, lag(h.same_carer) over w as carer_before, lag(h.temporary) over w as away_before, lag(h.why_left) over w as left_before, lag(u.under) over w as under_before
        from edge e left join home h on h.record = e.record and h.d = e.d left join under u on u.record = e.record and u.d = e.d window w as (partition by e.record order by e.d)),
      kept as materialized (select *, lead(d) over w as next_d, lead(exact) over w as next_exact, row_number() over w as place,
          -- As it was written of the move; on the way back from a temporary stay, as of the way there.
          coalesce(case when away_before and home_from < from_before then carer_before else same_carer end, left_before = 'PLACE', false) as stays_with_carer
        from piece where n = 1 or home is distinct from home_before or under is distinct from under_before window w as (partition by record order by d)),
      officer as (select distinct on (k.record, k.d) k.record, k.d, o.on_day from kept k join care c on c.record = k.record
        join step o on o.person = k.person and o.on_day >= c.from_day and o.on_day <= coalesce(k.next_d, c.to_day, o.on_day) order by k.record, k.d, o.on_day desc)
    select k.person, k.record, k.record || '-' || k.place as row_id, null::date as on_day, k.d as first_day, k.d as last_day, k.under, k.home as placement,
      case when k.exact then k.d end as from_on, case when k.next_d is null then c.to_on when k.next_exact then k.next_d end as to_on, c.from_on as entered_on, c.need, o.on_day as officer_on,
      case when k.place = 1 then 'S' when k.home is not distinct from k.home_before then 'L'
        when k.under is not distinct from k.under_before then case when k.stays_with_carer then 'T' else 'P' end when k.stays_with_carer then 'U' else 'B' end as start_reason,
      case when k.next_d is not null then 'X1' else c.reason end as end_reason
    from kept k join care c on c.record = k.record left join officer o on o.record = k.record and o.d = k.d`
}
