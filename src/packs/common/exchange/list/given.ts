import { dayOf, earliest, latest, sayDate, type When } from '../../../../calendar/index.ts'
import { UnreadableReturn } from '../../../../returns/index.ts'
import type { GivenFiles, Identity, NotTaken } from '../../../../returns/exchange/index.ts'
import { identityOf, keyOf, saysWho } from './identity.ts'
import type { ListFiles, ListRow } from './read-list.ts'

/** Rows of one child in a list, and the first and last moment the whole list tells of. */
export interface ListChild<C extends string> {
  readonly key: string
  readonly identity: Identity
  readonly rows: readonly ListRow<C>[]
  readonly list: readonly ListTold[]
}
/** The first and the last moment a list tells of, of whatever it is a list of. */
export interface ListTold { readonly of: string | null; readonly from: When; readonly to: When }

/**
 * Puts the rows of a list together by child. `timesOf`: the moments a row tells of, and of what it is, a school for example. A row that has none
 * says nothing, and one that says of nobody whose it is cannot be kept.
 */
export function givenOf<C extends string>(series: string, files: ListFiles<C>, timesOf: (row: ListRow<C>) => { readonly of: string | null; readonly at: When } | null): GivenFiles<ListChild<C>> {
  const times = files.rows.flatMap((r) => timesOf(r) ?? [])
  const list = [...Map.groupBy(times, (t) => t.of)].map(([of, all]): ListTold => ({ of, ...ends(all.map((t) => t.at)) }))
  const [first, last] = [times.map((t) => dayOf(earliest(t.at))).toSorted()[0], times.map((t) => dayOf(latest(t.at))).toSorted().at(-1)]
  if (!first || !last) throw new UnreadableReturn('No row has a date that can be read. Write dates as day/month/year and times as 22:05, and send the list again.')
  const rows = files.rows.map((row) => ({ row, identity: identityOf(row.cells) })), known = rows.filter((r) => saysWho(r.identity))
  const children = [...Map.groupBy(known, (r) => keyOf(series, r.identity))].map(([key, of]) => ({ key, of, identity: together(of.map((r) => r.identity)) }))
  return {
    period: { start: first, end: last }, called: `${sayDate(first)} to ${sayDate(last)}`, asAt: last, tables: files.tables, problems: files.problems, cellsOf: files.cellsOf,
    children: children.map(({ key, identity, of }) => ({ key, child: { key, identity, rows: of.map((r) => r.row), list }, rows: of.map((r) => r.row) })),
    nobodys: rows.filter((r) => !saysWho(r.identity)).map(({ row }): NotTaken => ({ table: row.table, row: row.row, column: null, why: 'It does not say whose it is. Give a number, or the first name, the family name and the date of birth, and send the list again.' })),
  }
}

function ends(all: readonly When[]): { readonly from: When; readonly to: When } {
  const [from, to] = [all.toSorted((a, b) => (earliest(a) < earliest(b) ? -1 : 1))[0], all.toSorted((a, b) => (latest(a) < latest(b) ? -1 : 1)).at(-1)]
  if (!from || !to) throw new Error('a list of nothing')
  return { from, to }
}

/** What several rows say of one child, the first that says it. */
const together = (all: readonly Identity[]): Identity => ({
  numbers: [...new Map(all.flatMap((i) => i.numbers).map((n) => [`${n.scheme} ${n.value}`, n])).values()],
  given: all.find((i) => i.given)?.given ?? null, family: all.find((i) => i.family)?.family ?? null, born: all.find((i) => i.born)?.born ?? null, postcode: all.find((i) => i.postcode)?.postcode ?? null,
})
