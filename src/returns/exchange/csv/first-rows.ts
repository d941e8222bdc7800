import type { Day } from '../../../calendar/index.ts'
import type { RecordType } from '../../../records/index.ts'
import type { Identity } from '../identity.ts'
import { holdable, type NotTaken } from '../refuse.ts'
import type { Bringing, Said } from '../said.ts'
import { mappedCsv } from './mapped.ts'
import type { Mapping } from './mapping.ts'
import type { SeenRow } from './seen.ts'
import { keyOf } from './who.ts'

/** What one row would become. */
export interface FirstRow {
  readonly row: number
  /** Who it is about; null when it does not say. */
  readonly who: Identity | null
  /** What would be written of it, whoever the child turns out to be. */
  readonly said: readonly Said[]
  /** Why the whole row would not be taken. */
  readonly refused: string | null
  /** Cells of it that no record would hold, with why. */
  readonly cells: readonly NotTaken[]
}

/** What rows would become, one by one. Nothing on the record is looked at: whether it is there already is found when every row is gone through. */
export function firstRows(rows: readonly SeenRow[], mapping: Mapping, types: readonly RecordType[]): readonly FirstRow[] {
  const exchange = mappedCsv('csv', mapping, types), nobody = '1900-01-01' as Day
  const bringing: Bringing = { child: '', period: { start: nobody, end: nobody }, begins: true, subject: () => '', record: () => '' }
  return rows.map(({ row: at, cells }): FirstRow => {
    const row = { table: '', row: at, unreadable: null, cells: new Map(cells) }
    const child = { rows: [row] }, [refused] = exchange.refuses(child), known = keyOf(row, mapping) !== null
    const held = exchange.says(child, bringing).flatMap((said) => { const type = types.find((t) => t.id === said.kind); return type ? [holdable(type, said)] : [] })
    return {
      row: row.row, who: known ? exchange.who(child) : null, said: held.map((h) => h.said), cells: held.flatMap((h) => h.cells),
      refused: refused?.why ?? (known ? (held.length === 0 ? 'Nothing in this row could be kept on a record.' : null) : 'Nobody can tell whose row this is: neither a number, nor both names with a date of birth.'),
    }
  })
}
