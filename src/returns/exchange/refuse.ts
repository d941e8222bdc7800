import type { Fields, RecordType } from '../../records/index.ts'
import type { RowAt, Said } from './said.ts'

/** A cell, or with no column a whole row, that was not taken, and a sentence saying why and what to do. */
export interface NotTaken extends RowAt { readonly column: string | null; readonly why: string }

/** What a file says with the answers its record can hold, and the cells whose answer it cannot. */
export function holdable(type: RecordType, said: Said): { readonly said: Said; readonly cells: readonly NotTaken[] } {
  const fields: Fields = type.steps[said.step]?.fields ?? {}, cells: NotTaken[] = [], first = said.rows[0]
  const kept = Object.entries(said.body).filter(([field, value]) => {
    const why = wrong(fields, field, value)
    if (why === null) return true
    if (first) cells.push({ table: first.table, row: first.row, column: said.columns[field] ?? null, why })
    return false
  })
  return cells.length === 0 ? { said, cells } : { said: { ...said, body: Object.fromEntries(kept) }, cells }
}

function wrong(fields: Fields, field: string, value: unknown): string | null {
  const type = fields[field]?.type
  if (!type) throw new Error(`there is no field ${field}`)
  const codes = type.kind === 'code' || type.kind === 'codes' ? type.codes.codes : null
  if (codes) {
    const unknown = [value].flat().filter((v) => !codes.some((c) => c.code === v))
    return unknown.length === 0 ? null : 'Not one of the codes for this. Look it up in the return’s guide and send the file again.'
  }
  if (type.kind === 'number' && (typeof value !== 'number' || !Number.isFinite(value))) return 'Not a number.'
  return null
}
