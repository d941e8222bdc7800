import { lit, lits } from './text.ts'

/** What a view is made from: the steps and times it looks at, each gone through once, and what it is joined with. */
export class Joins {
  readonly #joined = new Map<string, { readonly alias: string; readonly what: string; readonly on: string }>()
  readonly #grouped = new Map<string, { readonly alias: string; readonly fields: string[] }>()
  /** Steps by record type; null: all of them. */
  readonly #steps = new Map<string, Set<string> | null>()
  readonly #rules = new Set<string>()

  /** Says that steps of a record type are looked at, in `step`. */
  looksAt(kind: string, step: string | null): void {
    const known = this.#steps.get(kind)
    if (step === null || known === null) this.#steps.set(kind, null)
    else this.#steps.set(kind, (known ?? new Set()).add(step))
  }
  /** Says that times of a status are looked at, in `span`. */
  looksAtTimes(status: string): void { this.#rules.add(status) }

  /** The name under which something is joined. `on` is given that name: what is joined on something else is joined once more. */
  of(what: string, on: (alias: string) => string): string {
    const key = `${what}\non ${on('it')}`, known = this.#joined.get(key)
    if (known) return known.alias
    const alias = this.#next()
    this.#joined.set(key, { alias, what, on: on(alias) })
    return alias
  }

  /** A column of what is grouped by person: those of one step are gone through once. */
  grouped(from: string, column: string): string {
    const known = this.#grouped.get(from) ?? { alias: this.#next(), fields: [] }
    this.#grouped.set(from, known)
    if (!known.fields.includes(column)) known.fields.push(column)
    return `${known.alias}.v${known.fields.indexOf(column) + 1}`
  }
  #next(): string { return `j${this.#joined.size + this.#grouped.size + 1}` }

  /** What stands before the select, each part worked out once. */
  get before(): string {
    const looked = lookingAt(Object.fromEntries([...this.#steps].map(([kind, of]) => [kind, of && [...of]])), [...this.#rules])
    const grouped = [...this.#grouped].map(([from, { alias, fields }]) => `${alias} as materialized (select s.person, ${fields.map((f, i) => `${f} as v${i + 1}`).join(', ')} from step s where ${from} group by s.person)`)
    const parts = [...(looked === '' ? [] : [looked]), ...grouped, ...[...this.#joined.values()].map(({ alias, what }) => `${alias} as materialized (${what})`)]
    return parts.length === 0 ? '' : `with ${parts.join(',\n  ')}\n`
  }
  /** What the rows are joined with. */
  get sql(): string {
    return [...[...this.#grouped.values()].map(({ alias }) => `left join ${alias} on ${alias}.person = b.person`), ...[...this.#joined.values()].map(({ alias, on }) => `left join ${alias} on ${on}`)].join('\n')
  }
}

/**
 * Steps and times that a view looks at, each gone through once, as `step` and `span`. What is taken from them is joined in memory: how few
 * rows there are of one kind the planner cannot tell, and it would go through the ledger once for each.
 */
export function lookingAt(steps: { readonly [kind: string]: readonly string[] | null }, statuses: readonly string[]): string {
  const kinds = Object.entries(steps).map(([kind, of]) => `kind = ${lit(kind)}${of === null ? '' : ` and step in (${lits(of)})`}`)
  return [
    ...(kinds.length === 0 ? [] : [`step as materialized (select * from ssd_beneath.step where ${kinds.join(' or ')})`]),
    ...(statuses.length === 0 ? [] : [`span as materialized (select * from ssd_beneath.span where rule in (${lits(statuses)}))`]),
  ].join(',\n  ')
}
