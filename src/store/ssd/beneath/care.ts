import { lookingAt } from '../sql/joins.ts'
import type { Beneath } from './beneath.ts'

// As the SSDA903 counts: what is known to have begun by a day counts from that day, and is shown without one. `begun` and `over` say
// whether a day is the very day. A test holds what comes of it against what the return writes.

/** The time in care that something belongs to, which began on `d.from_day`: the one it began in, or the one after it. */
const itsCare = `c.person = d.person and (c.from_day <= d.from_day and (c.next_day is null or d.from_day < c.next_day) and not (c.to_day <= d.from_day and c.next_day is not null)
    or d.from_day < c.from_day and (c.n = 1 or c.before_day <= d.from_day and c.before_to <= d.from_day))`
/** The order of things: of two that began on one day, the one that ended first. */
const order = 'from_day, begun, to_day nulls last, recorded, record'

/** Care: its times, the laws and the homes within them. */
export const care: readonly Beneath[] = [
  {
    name: 'care', says: 'Times in care, the law they began under, the main reason for them (of care itself, else of the last referral before) and why they ended.',
    sql: `with ${lookingAt({ 'care-episode': ['started', 'ended'], referral: ['received'] }, ['looked-after'])},
        b as (select distinct on (record) record::text as record, recorded, body ->> 'legalStatus' as under, body ->> 'need' as need from step where kind = 'care-episode' and step = 'started' order by record, nth desc),
        e as (select distinct on (record) record::text as record, body ->> 'reason' as reason from step where kind = 'care-episode' and step = 'ended' order by record, nth desc),
        s as (select s.person, s.key as record, s.from_day as earliest, s.from_last as from_day, s.from_on is not null as begun, s.to_last as to_day, s.to_on is not null as over, b.recorded, b.under, b.need, e.reason
          from span s left join b on b.record = s.key left join e on e.record = s.key),
        o as (select *, row_number() over w as n, lead(from_day) over w as next_day, lag(from_day) over w as before_day, lag(to_day) over w as before_to
          from s window w as (partition by person order by ${order})),
        n as (select distinct on (o.record) o.record, r.body ->> 'need' as need from o join step r on r.kind = 'referral' and r.person = o.person and r.first_day <= o.from_day and r.body ->> 'need' is not null order by o.record, r.first_day desc, r.recorded desc)
      select o.person, o.record, o.earliest, o.from_day, o.begun, coalesce(o.to_day, o.next_day) as to_day, o.to_day is not null and o.over as over, o.n, o.next_day, o.before_day,
        coalesce(o.before_to, o.from_day) as before_to, o.under, coalesce(o.need, n.need) as need, o.reason
      from o left join n on n.record = o.record`,
  },
  {
    name: 'law', says: 'The law a child is in care under: that of the day care began, until another is written.',
    sql: `with ${lookingAt({ 'legal-status': ['began', 'ended'] }, [])}, care as materialized (select * from ssd_beneath.care),
        b as (select distinct on (record) record, person, recorded, last_day, on_day, body ->> 'under' as under from step where step = 'began' order by record, nth),
        e as (select distinct on (record) record, last_day, on_day from step where step = 'ended' order by record, nth desc),
        d as materialized (select b.person, b.record::text as record, b.recorded, b.under, b.last_day as from_day, b.on_day is not null as begun, e.last_day as to_day, e.on_day is not null as over from b left join e on e.record = b.record),
        o as (select d.*, c.record as care, lead(d.from_day) over w as next_day, lead(d.begun) over w as next_begun from d left join care c on ${itsCare} window w as (partition by d.person, c.record order by d.from_day, d.begun, d.to_day nulls last, d.recorded, d.record)),
        cut as materialized (select person, record, recorded, care, under, from_day, begun, case when to_day is null or next_day < to_day then next_day else to_day end as to_day, case when to_day is null or next_day < to_day then coalesce(next_begun, false) else over end as over from o),
        one as (select distinct on (care) care, from_day, begun from cut where care is not null order by care, from_day, begun desc)
      select person, record, record as row_id, recorded, care, false as of_care, under, from_day, begun, to_day, over, null::date as on_day, from_day as first_day, from_day as last_day,
          case when begun then from_day end as from_on, case when over then to_day end as to_on from cut
      union all
      select c.person, c.record, c.record || '-law', null, c.record, true, c.under, c.from_day, c.begun, coalesce(one.from_day, c.to_day), coalesce(one.begun, c.over), null, c.from_day, c.from_day,
        case when c.begun then c.from_day end, case when coalesce(one.begun, c.over) then coalesce(one.from_day, c.to_day) end
      from care c left join one on one.care = c.record where c.under is not null and (one.from_day is null or one.from_day > c.from_day)`,
  },
  { name: 'stay', says: 'Stays in a home while in care. A temporary one does not end the one they are away from; a night between two homes belongs to the first.', sql: stays() },
]

function stays(): string {
  return `with ${lookingAt({ placement: ['started', 'ended'] }, [])}, care as materialized (select * from ssd_beneath.care),
      b as (select distinct on (record) record, person, recorded, last_day, on_day, coalesce(body ->> 'type' like 'T%', false) as temporary, (body ->> 'sameCarer')::boolean as same_carer from step where step = 'started' order by record, nth desc),
      e as (select distinct on (record) record, last_day, on_day, body ->> 'reason' as why_left from step where step = 'ended' order by record, nth desc),
      d as materialized (select b.person, b.record::text as record, b.recorded, b.temporary, b.same_carer, e.why_left, b.last_day as from_day, b.on_day is not null as begun, e.last_day as to_day, e.on_day is not null as over from b left join e on e.record = b.record),
      o as (select d.*, c.record as care, c.from_day as care_from, c.begun as care_begun from d join care c on ${itsCare}),
      l as (select *, lead(from_day) over every as any_day, lead(begun) over every as any_begun, lead(from_day) over homes as home_day, lead(begun) over homes as home_begun, row_number() over homes as n
        from o window every as (partition by care order by ${order}), homes as (partition by care, temporary order by ${order})),
      c as (select *, case when temporary then any_day else home_day end as next_day, case when temporary then any_begun else home_begun end as next_begun from l),
      cut as materialized (select person, record, recorded, care, care_from, care_begun, temporary, same_carer, why_left, n, from_day, begun, home_day, next_day,
          case when to_day is null or next_day < to_day then next_day else to_day end as to_day, case when to_day is null or next_day < to_day then coalesce(next_begun, false) else over end as over from c),
      away as (select distinct c.record from cut c join cut a on a.care = c.care and a.temporary and a.from_day <= c.to_day and (a.to_day is null or a.to_day > c.to_day))
    select cut.person, cut.record, cut.record as row_id, cut.recorded, cut.care, cut.temporary, cut.same_carer, cut.why_left, cut.over, null::date as on_day, cut.from_day as first_day, cut.from_day as last_day,
      -- As it was written, where the return moves a night from one to the other.
      case when cut.begun then cut.from_day end as from_on, case when cut.over then cut.to_day end as to_on,
      case when not cut.temporary and cut.n = 1 and cut.from_day = cut.care_from + 1 then cut.care_from else cut.from_day end as from_day,
      case when not cut.temporary and cut.n = 1 and cut.from_day = cut.care_from + 1 then cut.care_begun else cut.begun end as begun,
      case when not cut.temporary and cut.home_day = cut.to_day + 1 and away.record is null then cut.home_day else cut.to_day end as to_day
    from cut left join away on away.record = cut.record`
}
