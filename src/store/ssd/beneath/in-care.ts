import { lookingAt } from '../sql/joins.ts'
import type { Beneath } from './beneath.ts'

/** What is told of children in care. */
export const inCare: readonly Beneath[] = [
  {
    name: 'care_review', says: 'Reviews held in a time in care, and by when each was owed.',
    sql: `with ${lookingAt({ 'care-review': ['held'] }, [])}, care as materialized (select * from ssd_beneath.care),
        owed as materialized (select * from ssd_beneath.owed where rule in ('care-review/first', 'care-review/second', 'care-review/later')),
        h as materialized (select distinct on (record) record::text as record, person, on_day, first_day, last_day from step order by record, nth desc),
        i as (select distinct on (h.record) h.*, c.record as care from h join care c on c.person = h.person and c.earliest <= h.last_day and (c.to_day is null or c.to_day >= h.first_day) order by h.record, c.from_day desc),
        r as materialized (select *, row_number() over w as n, lag(record) over w as before from i window w as (partition by care order by first_day, record))
      select r.person, r.record, r.record as row_id, r.on_day, r.first_day, r.last_day, r.care, o.due
      from r left join owed o on o.person = r.person and case r.n when 1 then o.rule = 'care-review/first' and o.key = r.care
        when 2 then o.rule = 'care-review/second' and o.key = r.care else o.rule = 'care-review/later' and o.key = r.before end`,
  },
  {
    name: 'immunised', says: 'Whether vaccinations were up to date, as last asked of children who were ever in care.',
    sql: `with ${lookingAt({ 'health-assessment': ['done'], 'yearly-health': ['confirmed'] }, ['looked-after'])}
      select distinct on (s.person) s.person, s.record::text as record, s.record::text as row_id, s.on_day, s.first_day, s.last_day, s.on_day as from_on, case when s.body ->> 'immunised' in ('yes', 'true') then 'Y' else 'N' end as up_to_date
      from step s where s.body ->> 'immunised' in ('yes', 'no', 'true', 'false')
        and s.person in (select person from span) order by s.person, s.first_day desc, s.recorded desc`,
  },
]
