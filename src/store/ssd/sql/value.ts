import type { Rows, Step, Value } from '../../../packs/england/ssd/index.ts'
import { answerIn, meant, nothing, order } from './answers.ts'
import type { Joins } from './joins.ts'
import { lit, lits, name } from './text.ts'

/** What the columns of one view are told from: a row of `rows`, under the name b. */
export interface Told { readonly rows: Rows; readonly part: number; readonly joins: Joins }

/** A value as SQL. */
export function valueOf(v: Value, t: Told): string {
  const of = (value: Value): string => valueOf(value, t)
  switch (v.is) {
    case 'record': return 'b.record'
    case 'row': return 'b.row_id'
    case 'person': return 'b.person::text'
    case 'each': return 'b.code'
    case 'column': return `b.${name(v.column)}`
    case 'always': return `${lit(v.text)}::text`
    case 'nobody': return nothing(v.as)
    case 'day': return v.step === null ? 'b.on_day' : `${writing(v.step, t)}.on_day`
    case 'answer': return answerIn(`${writing(v.step, t)}.body`, v.field, v.as)
    case 'written': return `case when ${writing(v.step, t)}.body is not null then ${lit(v.yes)} end`
    case 'words': return `case ${of(v.of)} ${Object.entries(v.words).map(([from, to]) => `when ${lit(from)} then ${lit(to)}`).join(' ')} end`
    case 'one-of': return `case when ${of(v.of)} in (${lits(v.these)}) then 'Y' when ${of(v.of)} is not null then 'N' end`
    case 'told': return `case when ${of(v.of)} is not null then ${lit(v.says)} end`
    case 'first-of': return `coalesce(${v.values.map(of).join(', ')})`
    case 'last-of': return `greatest(${v.values.map(of).join(', ')})`
    case 'unless': return `case when ${of(v.told)} is null then ${of(v.of)} end`
    case 'json': return `json_build_object(${Object.entries(v.parts).map(([key, part]) => `${lit(key)}, coalesce(${of(part)}, '')`).join(', ')})::text`
    case 'by-rows': return of(v.values[t.part] ?? { is: 'nobody', why: '', as: 'text' })
    default: return lookedUp(v, t)
  }
}

type LookedUp = Extract<Value, { is: 'count' | 'latest' | 'has' | 'of-record' | 'naming' | 'referral' | 'during' | 'number-of' | 'unit' | 'cases' | 'unless-kept' }>

/** A value that other rows than the record's own tell. */
function lookedUp(v: LookedUp, t: Told): string {
  const of = (value: Value): string => valueOf(value, t), { joins } = t
  switch (v.is) {
    case 'latest': return latest(v, joins)
    case 'count': {
      const n = `${joins.of(`select s.record::text as on_record, count(*)::int as n from step s where ${meant(joins, kindOf(t.rows), { step: v.step })} group by s.record`, (a) => `${a}.on_record = b.record`)}.n`
      return `case when ${n} >= ${v.but} then (${n} - ${v.but})::numeric end`
    }
    case 'has': {
      const whose = v.by === null ? 's.person' : 'coalesce(m.person, n.id)'
      const named = v.by === null ? '' : ` cross join lateral (select (s.body ->> ${lit(v.by)})::uuid as id) n left join ssd_beneath.same m on m.subject = n.id`
      return `case when ${joins.of(`select distinct ${whose} as person from step s${named} where ${meant(joins, v.kind, v.step)}${without(joins, v.kind, v.unless)}`, (a) => `${a}.person = b.person`)}.person is not null then ${lit(v.yes)} end`
    }
    case 'of-record': {
      const id = of(v.id), a = joins.of(stepsOf(joins, v.kind, v.step), (j) => `${j}.on_record = ${id}`)
      return v.field === null ? `${a}.on_day` : answerIn(`${a}.body`, v.field, v.as)
    }
    case 'naming': {
      for (const step of v.steps) joins.looksAt(v.kind, step)
      const having = v.having === null ? '' : ` and s.record in (select h.record from step h where ${meant(joins, v.kind, { step: v.having }, 'h')})`
      return `${joins.of(`select distinct on (s.body ->> ${lit(v.field)}) s.body ->> ${lit(v.field)} as named, s.record::text as id from step s
        where s.kind = ${lit(v.kind)} and s.step in (${lits(v.steps)}) and s.body ->> ${lit(v.field)} is not null${having} order by s.body ->> ${lit(v.field)}, s.recorded desc, s.record`, (a) => `${a}.named = b.record`)}.id`
    }
    case 'referral': return referral(v.names && of(v.names), joins)
    case 'during': return during(v, joins)
    case 'number-of': return `coalesce(${v.schemes.map((s) => `${joins.of(`select who::text as who, value from ssd_beneath.number where scheme = ${lit(s)}`, (a) => `${a}.who = ${of(v.who)}`)}.value`).join(', ')})`
    case 'unit': {
      const which = of(v.which)
      return `${joins.of(`select which::text as which, ${v.field} as told from ssd_beneath.unit`, (a) => `${a}.which = ${which}`)}.told`
    }
    case 'cases': return `coalesce(${joins.of('select * from ssd_beneath.cases', (a) => `${a}.worker = ${of(v.who)}`)}.n, 0)`
    case 'unless-kept': return `case when ${joins.of('select * from ssd_beneath.address_kept', (a) => `${a}.person = b.person`)}.person is null then ${of(v.of)} end`
  }
}

/** The step a row is of, or another of the same record. */
function writing(step: Step, t: Told): string {
  const { rows } = t
  const own = 'step' in rows ? rows.step : null
  // The row's own step, also when it is told of by its name alone.
  if (own?.step === step.step && (JSON.stringify(own) === JSON.stringify(step) || !own.first && !step.first && !step.where)) return 'b'
  return t.joins.of(stepsOf(t.joins, kindOf(rows), step), (a) => `${a}.on_record = b.record`)
}

const stepsOf = (joins: Joins, kind: string, step: Step): string =>
  `select distinct on (s.record) s.record::text as on_record, s.on_day, s.body from step s where ${meant(joins, kind, step)} order by s.record, ${order(step)}`
export function without(joins: Joins, kind: string, steps: readonly string[]): string {
  for (const step of steps) joins.looksAt(kind, step)
  return steps.length === 0 ? '' : ` and s.record not in (select u.record from step u where u.kind = ${lit(kind)} and u.step in (${lits(steps)}))`
}

function kindOf(rows: Rows): string {
  const kind = 'kind' in rows ? rows.kind : null
  if (kind === null) throw new Error(`rows from ${rows.from} are of no record type`)
  return kind
}

/** Of a field: the writing that came last. Of a day: the last day. */
function latest({ kind, step, field, as }: Extract<Value, { is: 'latest' }>, joins: Joins): string {
  if (field === null) return joins.grouped(meant(joins, kind, step), 'max(s.on_day)')
  const told = answerIn('s.body', field, as)
  return joins.grouped(meant(joins, kind, step), `(array_agg(${told} order by s.recorded desc, s.nth desc) filter (where ${told} is not null))[1]`)
}

function during({ status, now, detail, where }: Extract<Value, { is: 'during' }>, joins: Joins): string {
  joins.looksAtTimes(status)
  const list = joins.of(`select person, jsonb_agg(jsonb_build_object('k', key, 'f', from_day, 't', to_last, 'd', detail) order by from_day, key) as l from span where rule = ${lit(status)} group by person`, (a) => `${a}.person = b.person`)
  const only = Object.entries(where).map(([d, is]) => ` and e #>> '{d,${d}}' = ${lit(is)}`).join('')
  const held = now ? "e ->> 't' is null" : "(e ->> 'f')::date <= b.last_day and (e ->> 't' is null or (e ->> 't')::date >= b.first_day)"
  return `(select ${detail === null ? "e ->> 'k'" : `e #>> '{d,${detail}}'`} from jsonb_array_elements(${list}.l) with ordinality x(e, o) where ${held}${only} order by o desc limit 1)`
}

function referral(names: string | null, joins: Joins): string {
  const list = joins.of(`select person, jsonb_agg(jsonb_build_object('k', record, 'f', first_day, 'e', ended_last, 'n', no_further) order by first_day, record) as l from ssd_beneath.referral group by person`, (a) => `${a}.person = b.person`)
  const before = "(e ->> 'f')::date <= b.last_day", open = "case when e ->> 'e' is null then coalesce(e ->> 'n', '') <> 'Y' else (e ->> 'e')::date >= b.first_day end"
  return `(select e ->> 'k' from jsonb_array_elements(${list}.l) with ordinality x(e, o)
    order by ${names === null ? '' : `(e ->> 'k' = ${names}) desc nulls last, `}${before} desc, (${before} and ${open}) desc, case when ${before} then -o else o end limit 1)`
}
