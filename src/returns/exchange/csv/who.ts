import type { Day } from '../../../calendar/index.ts'
import type { RecordType } from '../../../records/index.ts'
import type { Identity } from '../identity.ts'
import type { Bringing, Said } from '../said.ts'
import { answerIn } from './cell.ts'
import { personKind, personStep, schemes, type Mapping } from './mapping.ts'
import { readDayAs } from './moment.ts'
import type { CsvRow } from './read.ts'

/** The first of these rows that has something in a column, and what. */
function foundIn(rows: readonly CsvRow[], column: string | undefined): { readonly row: CsvRow; readonly text: string } | null {
  const row = column ? rows.find((r) => r.cells.has(column)) : undefined
  return row && column ? { row, text: row.cells.get(column) ?? '' } : null
}

/** A day of birth; null where none can be read. */
const bornIn = (text: string | undefined, { child, days }: Mapping): Day | null => (text === undefined ? null : readDayAs(text, days?.[child.born ?? '']))

/** What tells one child's rows from another's: the first number there is, or names and date of birth. */
export function keyOf({ cells }: CsvRow, mapping: Mapping): string | null {
  const of = (column: string | undefined): string | undefined => (column ? cells.get(column) : undefined), { child } = mapping
  const number = schemes.map((s) => of(child[s])).find(Boolean)
  if (number) return number
  const [given, family, born] = [of(child.given), of(child.family), bornIn(of(child.born), mapping)]
  return given && family && born ? `${family}|${given}|${born}`.toLowerCase() : null
}

/** Who the child of some rows is, as far as they say. */
export function identityIn(rows: readonly CsvRow[], mapping: Mapping): Identity {
  const { child } = mapping, cell = (column: string | undefined): string | null => foundIn(rows, column)?.text ?? null
  const numbers = schemes.flatMap((scheme) => { const value = cell(child[scheme]); return value === null ? [] : [{ scheme, value }] })
  return { numbers, given: cell(child.given), family: cell(child.family), born: bornIn(cell(child.born) ?? undefined, mapping), postcode: cell(child.postcode) }
}

/** Names, date of birth, numbers and whatever else the file says of who they are. */
export function whoTheyAre(rows: readonly CsvRow[], mapping: Mapping, types: readonly RecordType[], b: Bringing): readonly Said[] {
  const { child, days } = mapping, fields = types.find((t) => t.id === personKind)?.steps[personStep]?.fields ?? {}
  const body: { [field: string]: unknown } = {}, columns: { [field: string]: string } = {}, from = new Set<CsvRow>(), cells: Said['cells'][number][] = []
  const asked = { ...Object.fromEntries((['given', 'family', 'born'] as const).flatMap((f) => { const column = child[f]; return column ? [[f, { column }]] : [] })), ...mapping.about }
  for (const [id, where] of Object.entries(asked)) {
    const found = foundIn(rows, where?.column), field = fields[id]
    if (!where || !found || !field) continue
    const answer = answerIn(found.text, field, where, days?.[where.column])
    if (answer === undefined) cells.push({ table: found.row.table, row: found.row.row, column: where.column, why: noAnswer(field.label) })
    if (answer === undefined || answer === null) continue
    body[id] = answer
    columns[id] = where.column
    from.add(found.row)
  }
  const base = { subject: b.child, about: 'child' as const, learned: null, spell: null, body, cells: [], lasting: [] }, born = typeof body['born'] === 'string' ? body['born'] as Day : null
  const [first] = rows
  return [
    ...(first && (from.size > 0 || cells.length > 0) ? [{ ...base, kind: personKind, step: personStep, name: 'person', happened: { day: born ?? b.period.start }, columns, cells, rows: from.size > 0 ? [...from] : [first] }] : []),
    ...schemes.flatMap((scheme): readonly Said[] => {
      const found = foundIn(rows, child[scheme])
      return found ? [{ ...base, happened: { day: b.period.start }, kind: 'identifier', step: 'given', name: `${scheme} ${found.text}`, body: { scheme, value: found.text }, columns: { value: child[scheme] }, rows: [found.row], lasting: ['scheme', 'value'] }] : []
    }),
  ]
}

/** Why a cell was left out. */
export const noAnswer = (label: string): string => `This is no answer to “${label}”. Match its words with ours, or mend the file.`
