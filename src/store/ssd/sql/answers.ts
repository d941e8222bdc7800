import type { Kind, Step } from '../../../packs/england/ssd/index.ts'
import type { Joins } from './joins.ts'
import { firstDay, lastDay, lit, lits } from './text.ts'

/** What was answered, from a step's body. An empty answer is none. */
export function answerIn(body: string, field: string, as: Kind): string {
  const text = `nullif(${body} ->> ${lit(field)}, '')`
  switch (as) {
    case 'text': return text
    case 'postcode': return `upper(regexp_replace(${text}, '\\s', '', 'g'))`
    case 'yes-no': return `case ${body} ->> ${lit(field)} when 'true' then 'Y' when 'false' then 'N' end`
    case 'day': return `(${text})::date`
    case 'number': return `(${text})::numeric`
    case 'list': return `nullif((${body} -> ${lit(field)})::text, '[]')`
    case 'partly-known-day': return partlyKnown(`(${body} -> ${lit(field)})`)
  }
}

/** `zz` for what is not known of a day, as the returns write it. */
function partlyKnown(when: string): string {
  const first = firstDay(when), last = lastDay(when)
  return `case when ${when} is null then null when ${first} = ${last} then to_char(${first}, 'DD/MM/YYYY') when date_trunc('month', ${first}) = date_trunc('month', ${last}) then to_char(${first}, '"zz/"MM/YYYY')
    when date_trunc('year', ${first}) = date_trunc('year', ${last}) then to_char(${first}, '"zz/zz/"YYYY') else 'zz/zz/zzzz' end`
}

/** Nothing, as a column of its kind. */
export const nothing = (as: Kind): string => `null::${as === 'day' ? 'date' : as === 'number' ? 'numeric' : 'text'}`

/** The writings of a step that are meant, of `step` under a name. */
export function meant(joins: Joins, kind: string, step: Step, of = 's'): string {
  joins.looksAt(kind, step.step)
  const { where } = step, told = where && `${of}.body ->> ${lit(where.field)}`
  const these = where?.these && `${told} in (${lits(where.these.map(String))})`
  const only = !where ? '' : ` and ${these === undefined ? `${told} is not null` : where.not ? `(${told} is null or not ${these})` : these}`
  return `${of}.kind = ${lit(kind)} and ${of}.step = ${lit(step.step)}${only}`
}
/** The latest writing comes first, or the first. */
export const order = (step: Step, of = 's'): string => `${of}.nth ${step.first ? 'asc' : 'desc'}`
