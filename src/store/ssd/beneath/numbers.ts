import { lookingAt } from '../sql/joins.ts'
import type { Beneath } from './beneath.ts'

/** Numbers people are known by, units, and how many children a worker has. */
export const numbers: readonly Beneath[] = [
  {
    name: 'number', says: 'The number somebody is known by now, of each scheme; of several, the one given last.',
    sql: `with ${lookingAt({ identifier: ['given', 'ended'] }, [])}
      select distinct on (g.person, g.body ->> 'scheme') g.person as who, g.body ->> 'scheme' as scheme, g.body ->> 'value' as value
      from step g where g.step = 'given' and g.body ->> 'value' is not null
        and g.record not in (select e.record from step e where e.step = 'ended')
      order by g.person, g.body ->> 'scheme', g.first_day desc, g.recorded desc`,
  },
  {
    name: 'unit', says: 'What is written last about a team, home or authority. Where a home is: as it was offered, else the last words of its address, where they are a postcode.',
    sql: `with ${lookingAt({ organisation: ['described'], 'home-offer': ['offered'] }, [])},
        u as (select distinct on (person) person, body from step where kind = 'organisation' order by person, recorded desc, nth desc),
        o as (select distinct on (person) person, body ->> 'postcode' as postcode from step where kind = 'home-offer' and body ->> 'postcode' is not null order by person, recorded desc, nth desc)
      select u.person as which, u.body ->> 'name' as name, u.body ->> 'within' as within, u.body ->> 'ofstedUrn' as ofsted_urn,
        coalesce(o.postcode, substring(upper(u.body ->> 'address') from '[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$')) as postcode from u left join o on o.person = u.person`,
  },
  {
    name: 'born', says: 'The day a child was born, as written last.',
    sql: `select distinct on (person) person, (body ->> 'born')::date as born from ssd_beneath.step
      where kind = 'person' and step = 'described' and body ->> 'born' is not null order by person, recorded desc, nth desc`,
  },
  {
    name: 'cases', says: 'How many children each social worker had on the last 30 September.',
    sql: `select s.detail ->> 'worker' as worker, count(distinct s.person)::int as n
      from ssd_beneath.span s cross join (select make_date(y - case when t < make_date(y, 9, 30) then 1 else 0 end, 9, 30) as last
        from (select extract(year from n)::int as y, n::date as t from (select sightline.sightline_now() at time zone 'Europe/London') z(n)) x) d
      where s.rule = 'allocated' and s.detail ->> 'role' = 'social-worker' and s.from_last <= d.last and (s.to_day is null or s.to_day > d.last) group by 1`,
  },
]
