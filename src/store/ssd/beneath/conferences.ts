import { bankHolidays } from '../../../calendar/index.ts'
import { lookingAt } from '../sql/joins.ts'
import { lits } from '../sql/text.ts'
import type { Beneath } from './beneath.ts'

/** Conferences, the enquiries they came from and the plans they decided. */
export const conferences: readonly Beneath[] = [
  { name: 'fifteen_on', says: 'For each day, the day fifteen working days on, for as long as bank holidays are known.', sql: fifteenOn() },
  {
    name: 'conference', says: 'Conferences that were held, and the plan they looked at again.',
    sql: `with ${lookingAt({ 'protection-conference': ['called', 'held'] }, ['protection-plan'])},
        h as (select distinct on (record) record, person, on_day, first_day, last_day, body ->> 'kind' as kind, body ->> 'enquiry' as enquiry, body ->> 'outcome' as outcome, body ->> 'category' as category
          from step where step = 'held' order by record, nth desc),
        c as (select distinct on (record) record, body ->> 'kind' as kind, body ->> 'enquiry' as enquiry from step where step = 'called' order by record, nth desc),
        k as materialized (select h.person, h.record::text as record, h.on_day, h.first_day, h.last_day, coalesce(h.kind, c.kind) as sort, coalesce(h.enquiry, c.enquiry) as enquiry, h.outcome, h.category from h left join c on c.record = h.record),
        looked as (select distinct on (k.record) k.record, p.key from k join span p on p.person = k.person
          and p.from_day <= k.last_day and (p.to_last is null or p.to_last >= k.first_day) and (k.sort = 'REVIEW' or k.sort is null and p.from_last < k.first_day) order by k.record, p.from_day desc)
      select k.*, l.key as looked_at from k left join looked l on l.record = k.record`,
  },
  {
    name: 'plan', says: 'The times on a protection plan, and the first conference that decided each.',
    sql: `with c as materialized (select * from ssd_beneath.conference where sort is distinct from 'REVIEW' and looked_at is null),
        ${lookingAt({ 'protection-plan': ['begun'] }, ['protection-plan'])},
        b as materialized (select distinct on (record) record::text as record, body ->> 'conference' as conference, body ->> 'category' as category from step order by record, nth desc)
      select distinct on (p.key) p.person, p.key as record, p.key as row_id, p.from_on as on_day, p.from_day as first_day, p.from_last as last_day, p.from_on, p.to_on,
        coalesce(b.category, c.category) as began_with, coalesce(p.detail ->> 'category', b.category, c.category) as category, c.record as conference
      from span p left join b on b.record = p.key
        left join c on c.person = p.person and (c.record = b.conference or c.record = p.key or c.outcome = 'PLAN' and c.first_day = p.from_day) order by p.key, (c.record = b.conference) desc nulls last, (c.record = p.key) desc nulls last, c.record`,
  },
  {
    name: 'first_conference', says: 'Conferences that were no reviews; one that names no enquiry comes from the last that had begun.',
    sql: `with ${lookingAt({ enquiry: ['begun', 'decided'] }, [])},
        e as materialized (select distinct on (record) record::text as record, person, first_day, on_day from step where step = 'begun' order by record, nth desc),
        none as materialized (select distinct on (record) record::text as record, body ->> 'conferenceNeeded' as needed from step where step = 'decided' order by record, nth desc),
        plan as materialized (select conference, min(record) as record from ssd_beneath.plan group by conference), later as materialized (select * from ssd_beneath.fifteen_on),
        c as materialized (select * from ssd_beneath.conference where sort is distinct from 'REVIEW' and looked_at is null),
        guessed as (select distinct on (c.record) c.record, e.record as enquiry from c join e on e.person = c.person and e.first_day <= c.last_day left join none n on n.record = e.record
          where c.enquiry is null and c.sort is distinct from 'TRANSFER' and n.needed is distinct from 'false' and not exists (select 1 from c named where named.enquiry = e.record) order by c.record, e.first_day desc)
      select c.person, c.record, c.record as row_id, c.on_day, c.first_day, c.last_day, c.sort, e.record as enquiry, f.later as target, p.record as plan
      from c left join guessed g on g.record = c.record left join e on e.record = coalesce(c.enquiry, g.enquiry) left join later f on f.day = e.on_day left join plan p on p.conference = c.record`,
  },
  {
    name: 'review_conference', says: 'Conferences that looked at a plan again, and by when each was owed.',
    sql: `with owed as materialized (select * from ssd_beneath.owed where rule in ('conference/first-review', 'conference/review')),
        r as materialized (select *, row_number() over w as n, lag(record) over w as before from ssd_beneath.conference where looked_at is not null window w as (partition by looked_at order by first_day, record))
      select r.person, r.record, r.record as row_id, r.on_day, r.first_day, r.last_day, r.looked_at as plan, o.due
      from r left join owed o on o.person = r.person and case when r.n = 1 then o.rule = 'conference/first-review' and o.key = r.looked_at else o.rule = 'conference/review' and o.key = r.before end`,
  },
]

function fifteenOn(): string {
  const years = bankHolidays('england').years, first = years[0]?.year ?? 0, last = years.at(-1)?.year ?? 0
  return `with days as (select d::date as day, extract(isodow from d) < 6 and d::date not in (select h::date from unnest(array[${lits(years.flatMap((y) => y.holidays.map((h) => h.day)))}]) h) as working
        from generate_series('${first}-01-01'::timestamp, '${last}-12-31'::timestamp, '1 day') d),
      counted as (select day, working, count(*) filter (where working) over (order by day) as n from days)
    select c.day, l.day as later from counted c join counted l on l.working and l.n = c.n + 15`
}
