import type { AnyRow } from '../../../../returns/index.ts'
import { Child, type ChildTables } from './child.ts'
import type { PostcodeTable } from './postcodes.ts'
import type { Provider } from './providers.ts'
import type { Collection, Year } from './rule.ts'
import { shapes, tableNames, type TableName, type Tables } from './tables.ts'

/** Everything given for a check. */
export interface Given {
  readonly year: Year
  readonly la: string | null
  readonly tables: Tables
  /** Last year's tables; null when they were not given. */
  readonly last: Tables | null
  readonly providers: ReadonlyMap<string, Provider>
  readonly postcodes: PostcodeTable
}

/** Puts each child's rows together: of every table, this year and last. */
export function collect(given: Given): Collection {
  const now = byChild(given.tables), before = given.last ? byChild(given.last) : null
  const children = [...now].map(([id, { rows, all }]) => (id.startsWith(' ') ? new Child('', rows, all) : new Child(id, rows, all, before?.get(id)?.rows)))
  return { year: given.year, la: given.la, tables: given.tables, children, providers: given.providers, postcodes: given.postcodes }
}

type Mutable = { -readonly [T in TableName]: AnyRow[] }
interface Gathered { readonly rows: ChildTables; readonly all: ChildTables }

const empty: readonly AnyRow[] = []
const template = Object.fromEntries(tableNames.map((t) => [t, empty])) as unknown as Mutable
const noRows = (): Mutable => ({ ...template })

function byChild(tables: Tables): Map<string, Gathered> {
  const found = new Map<string, { rows: Mutable; all: Mutable }>()
  for (const name of tableNames) {
    for (const row of tables[name] as readonly AnyRow[]) {
      // A row that does not say whose it is stands alone: it must not make one child of strangers.
      const id = row.CHILD ?? ` ${name} ${row.row}`
      let child = found.get(id)
      if (!child) found.set(id, (child = { rows: noRows(), all: noRows() }))
      if (child.rows[name] === empty) { child.rows[name] = [row]; child.all[name] = child.rows[name]; continue }
      const again = child.rows[name].some((other) => sameRow(name, row, other))
      if (again && child.all[name] === child.rows[name]) child.all[name] = [...child.rows[name]]
      if (child.all[name] !== child.rows[name]) child.all[name].push(row)
      if (!again) child.rows[name].push(row)
    }
  }
  return found as unknown as Map<string, Gathered>
}

const columnsOf = Object.fromEntries(tableNames.map((t) => [t, Object.keys(shapes[t].columns)]))

/** Whether two rows of a table say exactly the same. */
export function sameRow(name: TableName, a: AnyRow, b: AnyRow): boolean {
  const x = a as unknown as { readonly [column: string]: unknown }, y = b as unknown as { readonly [column: string]: unknown }
  for (const column of columnsOf[name] ?? []) if (x[column] !== y[column]) return false
  return a.unreadable === b.unreadable || JSON.stringify(a.unreadable) === JSON.stringify(b.unreadable)
}
