import type { Fields, RecordType } from '../../records/index.ts'
import type { RowAt, Said } from './said.ts'

/** A cell, or with no column a whole row, that was not taken, and a sentence saying why and what to do. */
export interface NotTaken extends RowAt { readonly column: string | null; readonly why: string }

/** What a file says with the answers its record can hold, and the cells whose answer it cannot. Of several codes in a cell, those that are some are kept. */
export function holdable(type: RecordType, said: Said): { readonly said: Said; readonly cells: readonly NotTaken[] } {
  const fields: Fields = type.steps[said.step]?.fields ?? {}, cells: NotTaken[] = [...said.cells], first = said.rows[0]
  const kept = Object.entries(said.body).flatMap(([field, value]): readonly (readonly [string, unknown])[] => {
    const why = wrong(fields, field, value)
    if (why === null) return [[field, value]]
    if (first) cells.push({ table: first.table, row: first.row, column: said.columns[field] ?? null, why })
    const some = among(fields, field, value)
    return some.length === 0 ? [] : [[field, some]]
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
  if (type.kind === 'when' && typeof value !== 'object') return 'Not a date that can be read. Write it as day/month/year and send the file again.'
  if (type.kind === 'yes-no' && typeof value !== 'boolean') return 'Neither yes nor no. Look up in the return’s guide how it is written and send the file again.'
  return null
}

/** The codes there are, of several. */
function among(fields: Fields, field: string, value: unknown): readonly unknown[] {
  const type = fields[field]?.type
  return type?.kind === 'codes' && Array.isArray(value) ? value.filter((v) => type.codes.codes.some((c) => c.code === v)) : []
}
