import type { Rows, SsdObject, Value } from '../../../packs/england/ssd/index.ts'
import { Joins } from './joins.ts'
import { rowsOf } from './rows.ts'
import { name } from './text.ts'
import { valueOf } from './value.ts'

/** The select that a view of an object is. */
export function selectOf({ rows, columns }: SsdObject): string {
  if (rows.length === 0) return part({ from: 'once' }, 0, columns, ' where false')
  return rows.map((r, i) => part(r, i, columns, '')).map((p) => (rows.length === 1 ? p : `(${p})`)).join('\nunion all\n')
}

function part(rows: Rows, at: number, columns: SsdObject['columns'], where: string): string {
  const joins = new Joins(), t = { rows, part: at, joins }
  const told = Object.entries(columns).map(([column, value]: [string, Value]) => `${valueOf(value, t)} as ${name(column)}`)
  const not = rows.not ? ` where ${valueOf(rows.not, t)} is null` : where
  const from = rowsOf(joins, rows), joined = joins.sql
  return `${joins.before}select ${told.join(',\n  ')}\nfrom (${from}) b\n${joined}${not}`
}
