import type { Rows } from '../../../packs/england/ssd/index.ts'
import { meant, order } from './answers.ts'
import type { Joins } from './joins.ts'
import { lit, lits, viewName } from './text.ts'
import { without } from './value.ts'

const days = 's.on_day, s.first_day, s.last_day'

/** Rows as SQL: each with person, record, row_id, on_day, first_day and last_day, the body of its step, and what else a list has. */
export function rowsOf(joins: Joins, rows: Rows): string {
  switch (rows.from) {
    case 'records': return records(joins, rows)
    case 'writings': return `select s.person, s.record::text as record, s.record || '-' || s.nth as row_id, ${days}, s.body from step s where s.about = 'child' and ${meant(joins, rows.kind, rows.step)}${more(joins, rows, rows.kind)}`
    case 'latest': return `select distinct on (s.person) s.person, s.record::text as record, s.record || '-' || s.nth as row_id, ${days}, s.body from step s
      where s.about = 'child' and ${meant(joins, rows.kind, rows.step)}${more(joins, rows, rows.kind)} order by s.person, s.first_day desc, s.recorded desc, s.nth desc`
    case 'times': joins.looksAtTimes(rows.status); return `select s.person, s.key as record, s.key as row_id, s.from_on as on_day, s.from_day as first_day, s.from_last as last_day, s.from_on, s.to_on from span s where s.rule = ${lit(rows.status)}${more(joins, rows, rows.kind)}`
    case 'list': return `select * from ssd_beneath.${viewName(rows.list)} s where true${more(joins, rows, null)}`
    case 'subjects': return rows.about.includes('child')
      ? `select s.person, s.person::text as record from ssd_beneath.child s where true${more(joins, rows, null)}`
      : `select s.id as person, s.id::text as record from sightline.subject s where s.about in (${lits(rows.about)})`
    case 'once': return 'select null::uuid as person, null::text as record'
  }
}

function records(joins: Joins, rows: Extract<Rows, { from: 'records' }>): string {
  const { kind, step, each, of } = rows
  if (step === null) joins.looksAt(kind, null)
  const found = `select distinct on (s.record) s.person, s.record::text as record, s.record || '-' || s.nth as row_id, ${days}, s.body from step s
    where s.about = 'child' and ${step === null ? `s.kind = ${lit(kind)}` : meant(joins, kind, step)}${more(joins, rows, kind)} order by s.record, ${step === null ? 's.nth' : order(step)}`
  if (each !== undefined) return `select r.person, r.record, r.record || '-' || c.code as row_id, r.on_day, r.first_day, r.last_day, r.body, c.code from (${found}) r cross join lateral jsonb_array_elements_text(r.body -> ${lit(each)}) c(code)`
  if (of === undefined) return found
  return `select c.person, r.record, r.row_id, r.on_day, r.first_day, r.last_day, r.body, r.person::text as whose, w.born
    from (${found}) r cross join lateral (select (r.body ->> ${lit(of)})::uuid as id) n left join ssd_beneath.same m on m.subject = n.id join ssd_beneath.child c on c.person = coalesce(m.person, n.id) left join ssd_beneath.born w on w.person = r.person`
}

/** Of whom, and of which records, alone. */
function more(joins: Joins, { only, needs, unless }: Rows, kind: string | null): string {
  if (only && 'was' in only) joins.looksAtTimes(only.was)
  if (only && 'has' in only) joins.looksAt(only.has, null)
  const whose = !only ? '' : 'was' in only ? ` and s.person in (select o.person from span o where o.rule = ${lit(only.was)})` : ` and s.person in (select o.person from step o where o.kind = ${lit(only.has)})`
  return `${whose}${needs && kind !== null ? ` and s.record in (select n.record from step n where ${meant(joins, kind, needs, 'n')})` : ''}${kind === null ? '' : without(joins, kind, unless ?? [])}`
}
