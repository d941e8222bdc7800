import { firstDay, lastDay, onlyDay } from '../sql/text.ts'
import type { Beneath } from './beneath.ts'

const inForce = '(w.valid_to is null or w.valid_to > sightline.sightline_now())'
const withdrawn = `exists (select 1 from sightline.fact w where w.kind = f.kind and w.act = 'withdraw' and w.record = f.record)`
const amended = `exists (select 1 from sightline.fact a where a.kind = f.kind and a.act = 'amend' and a.record = f.record and a.amends = coalesce(f.amends, f.sequence) and a.sequence > f.sequence)`

/**
 * Not what a decision keeps from everybody without a grant. Asked in this way, and not as a join, because the lists of what is kept are
 * empty nearly everywhere: the planner would take a join with them to leave nothing, and go through everything else row by row.
 */
const open = `(not exists (select 1 from sightline.partly_withheld p where p.subject = f.subject)
    or not exists (select 1 from sightline.reach_exception w where w.does = 'withhold' and w.person is null and w.subject = f.subject and (w.record = f.record or f.kind = any(w.kinds)) and ${inForce}))`
/** Not of somebody everything about whom is kept. */
export const notClosed = (person: string): string => `${person} <> all (array(select c.person from ssd_beneath.closed c))`

/** The steps of every record as they now stand, and whose they are. */
export const steps: readonly Beneath[] = [
  {
    name: 'same', says: 'Subjects found to be one person with another, each with the id they go by here: the lowest, as readings have it.',
    sql: `with recursive pair as (
        select f.subject as a, l.subject as b from sightline.fact f join sightline.fact_link l on l.fact = f.id
        where f.kind = 'same-person' and f.act <> 'withdraw' and not ${withdrawn} and not ${amended}),
      one(subject, member) as (
        select a, a from pair union select b, b from pair
        union select one.subject, case when pair.a = one.member then pair.b else pair.a end from one join pair on one.member in (pair.a, pair.b))
      select subject, min(member::text)::uuid as person from one group by subject`,
  },
  {
    name: 'closed', says: 'People everything about whom is for those with a grant.',
    sql: `select distinct coalesce(s.person, c.subject) as person from sightline.closed_subject c left join ssd_beneath.same s on s.subject = c.subject`,
  },
  {
    name: 'address_kept', says: 'People whose address is kept from somebody by name.',
    sql: `select distinct coalesce(s.person, w.subject) as person from sightline.reach_exception w left join ssd_beneath.same s on s.subject = w.subject
      where w.does = 'withhold' and w.person is not null and 'address' = any(w.kinds) and ${inForce}`,
  },
  {
    name: 'step', says: 'Every step as it now stands: its latest amendment. Left out: withdrawn records, what was expunged, what is restricted.',
    sql: `select coalesce(s.person, f.subject) as person, f.about, f.record, f.kind, f.step, coalesce(f.amends, f.sequence) as nth,
        case f.act when 'step' then f.recorded else (select o.recorded from sightline.fact o where o.record = f.record and o.sequence = f.amends) end as recorded,
        d.first_day, d.last_day, ${onlyDay('d.first_day', 'd.last_day')} as on_day, t.body
      from sightline.fact f join sightline.fact_body b on b.fact = f.id left join ssd_beneath.same s on s.subject = f.subject
        cross join lateral (select ${firstDay('f.happened')} as first_day, ${lastDay('f.happened')} as last_day offset 0) d cross join lateral (select b.body::jsonb -> 'body' as body offset 0) t
      where f.act <> 'withdraw' and f.sensitivity = 'ordinary' and not ${withdrawn} and not ${amended} and ${open} and ${notClosed('coalesce(s.person, f.subject)')}`,
  },
  {
    name: 'child', says: 'Children with something on record that is neither withdrawn nor kept.',
    sql: `select distinct coalesce(s.person, c.id) as person from sightline.subject c left join ssd_beneath.same s on s.subject = c.id
      where c.about = 'child' and ${notClosed('coalesce(s.person, c.id)')}
        and exists (select 1 from sightline.fact f join sightline.fact_body b on b.fact = f.id
          where f.subject = c.id and f.act <> 'withdraw' and f.sensitivity = 'ordinary' and not ${withdrawn} and ${open})`,
  },
]
