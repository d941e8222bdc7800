/** Words as SQL has them. What goes through here is ours, from definitions, and nobody's. */
export const lit = (text: string): string => `'${text.replaceAll("'", "''")}'`
export const lits = (texts: readonly string[]): string => texts.map(lit).join(', ')
/** A name in SQL. */
export function name(text: string): string {
  if (!/^[a-z][a-z0-9_]*$/.test(text)) throw new Error(`${text} is no name for a column or a view`)
  return text
}
/** The name of a list or status as a view has it. */
export const viewName = (text: string): string => name(text.replaceAll('-', '_'))

const inLondon = (instant: string): string => `((${instant})::timestamptz at time zone 'Europe/London')::date`

/** The first day something kept as a `When` could have been on. */
export const firstDay = (when: string): string => `case when ${when} ? 'day' then (${when} ->> 'day')::date when ${when} ? 'month' then ((${when} ->> 'month') || '-01')::date
    else ${inLondon(`coalesce(${when} ->> 'at', ${when} #>> '{about,from}')`)} end`
/** The last. */
export const lastDay = (when: string): string => `case when ${when} ? 'day' then (${when} ->> 'day')::date when ${when} ? 'month' then (((${when} ->> 'month') || '-01')::date + interval '1 month' - interval '1 day')::date
    else ${inLondon(`coalesce(${when} ->> 'at', ${when} #>> '{about,to}')`)} end`
/** The day, where it could be one only. */
export const onlyDay = (first: string, last: string): string => `case when ${first} = ${last} then ${first} end`
