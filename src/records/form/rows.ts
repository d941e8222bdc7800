import type { Instant } from '../../calendar/index.ts'
import type { Body } from '../../ledger/index.ts'
import type { Problem } from '../define.ts'
import type { Field, Fields } from '../field.ts'
import { chosen, type Answers } from './answers.ts'
import { readValue, writeValue } from './value.ts'

/**
 * The name of a control in a row. The rows themselves, in order, are sent as hidden controls with the field's own name, each
 * with the row's id; so a row keeps its name and its id whatever is added or removed around it.
 */
export const rowControl = (field: string, row: string, inner: string): string => `${field}-${row}-${inner}`

/** Ids of the rows a form shows, in order. */
export const rowIds = (answers: Answers, field: string): readonly string[] =>
  [...new Set(chosen(answers, field))].filter((id) => /^[\w-]{1,64}$/.test(id))

const fieldsOf = (field: Field): Fields => (field.type.kind === 'rows' ? field.type.fields : {})

export interface RowsRead { readonly rows: readonly Body[]; readonly problems: readonly Problem[] }

/** The answers of every row in which something was written. */
export function readRows(field: Field, name: string, answers: Answers, now: Instant): RowsRead {
  const problems: Problem[] = []
  const rows = rowIds(answers, name).map((id) => {
    const row: { [inner: string]: unknown } = {}
    for (const [inner, of] of Object.entries(fieldsOf(field))) {
      const control = rowControl(name, id, inner)
      const read = readValue(of, control, answers, now)
      if (read.wrong) problems.push({ ...read.wrong, field: control })
      if (read.value !== undefined) row[inner] = read.value
    }
    return { id, row }
  })
  return { rows: rows.filter((r) => Object.keys(r.row).length > 0).map((r) => ({ ...r.row, id: r.id })), problems }
}

/** Fills the controls of rows from what was written. */
export function writeRows(field: Field, name: string, rows: readonly Body[]): Answers {
  const fields = Object.entries(fieldsOf(field))
  const filled = rows.flatMap((row) => fields.filter(([inner]) => row[inner] !== undefined)
    .map(([inner, of]) => writeValue(of, rowControl(name, String(row['id']), inner), row[inner])))
  return Object.assign({ [name]: rows.map((row) => String(row['id'])) }, ...filled) as Answers
}

/**
 * The same answers with a row more at the end. `id` is the new row's own, a UUID. `filled`: one question of it that is answered already, as
 * 'where.F-SHIN-L'; what is no such question's answer is put right in the form like any other.
 */
export function addRow(answers: Answers, field: string, id: string, filled = ''): Answers {
  const [, inner, value] = /^(\w+)\.([\w-]+)$/.exec(filled) ?? []
  return { ...answers, [field]: [...rowIds(answers, field), id], ...(inner && value ? { [rowControl(field, id, inner)]: value } : {}) }
}

/** The same answers without one row. */
export function removeRow(answers: Answers, field: string, id: string): Answers {
  const others = Object.entries(answers).filter(([control]) => !control.startsWith(`${field}-${id}-`))
  return { ...Object.fromEntries(others), [field]: rowIds(answers, field).filter((r) => r !== id) }
}
