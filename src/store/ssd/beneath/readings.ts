import { firstDay, lastDay, onlyDay } from '../sql/text.ts'
import type { Beneath } from './beneath.ts'
import { notClosed } from './steps.ts'

/** Not what quotes something that is kept from everybody without a grant. */
const open = `(not exists (select 1 from sightline.partly_withheld p where p.subject = r.subject)
    or not exists (select 1 from sightline.reach_exception w where w.subject = r.subject and w.does = 'withhold' and w.person is null and (w.valid_to is null or w.valid_to > sightline.sightline_now())
      and exists (select 1 from unnest(w.quotes) q where strpos(r.key, q) > 0 or strpos(r.content::text, q) > 0)))`
/** Those who are one person are all read as that person: one of them is enough. */
const once = `r.subject <> all (array(select s.subject from ssd_beneath.same s where s.person <> s.subject)) and ${notClosed('r.subject')}`

/** Statuses and duties as they are read now: what the record means is worked out once, and not here. */
export const readings: readonly Beneath[] = [
  {
    name: 'span', says: 'The times a status of a child held.',
    sql: `select r.subject as person, r.rule, r.key, r.content -> 'detail' as detail, d.from_day, d.from_last, ${onlyDay('d.from_day', 'd.from_last')} as from_on, d.to_day, d.to_last, ${onlyDay('d.to_day', 'd.to_last')} as to_on
      from sightline.reading r cross join lateral (select ${firstDay("(r.content -> 'from')")} as from_day, ${lastDay("(r.content -> 'from')")} as from_last,
        case when r.content ->> 'to' is not null then ${firstDay("(r.content -> 'to')")} end as to_day, case when r.content ->> 'to' is not null then ${lastDay("(r.content -> 'to')")} end as to_last) d
      where r.kind = 'status' and upper_inf(r.recorded) and r.about = 'child' and ${once} and ${open}`,
  },
  {
    name: 'owed', says: 'By when duties about children were owed.',
    sql: `select r.subject as person, r.rule, r.key, (r.due at time zone 'Europe/London')::date as due
      from sightline.reading r where r.kind = 'duty' and upper_inf(r.recorded) and r.about = 'child' and r.due is not null and ${once} and ${open}`,
  },
]
